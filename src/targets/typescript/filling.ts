import { isJsonObject, type Json, type JsonObject, jsonObject, type MutableJsonObject } from "../../model/json.ts";
import type { NamedType } from "../../model/plan.ts";
import type { Property } from "../../model/property.ts";
import type { Shape } from "../../model/shape.ts";
import { versionFields } from "../../model/version-field.ts";
import { isFreeForm } from "./type-printer.ts";

export type TypesByName = ReadonlyMap<string, NamedType>;

/**
 * What the client fills into an object with these properties, as the runtime's step `fill` takes it: constants, defaults,
 * and the versions of what stands beside. Nothing where there is nothing to fill.
 */
export function fillingOf(
  properties: readonly Property[],
  types: TypesByName,
  also: JsonObject = {},
): JsonObject | undefined {
  const always = Object.assign(
    jsonObject(),
    pick(properties, ({ shape }) => shape.const),
    also,
  );
  const absent = pick(properties, (property) => (property.fill ? property.default : undefined));
  const beside = jsonObject();
  for (const { name, version, beside: holders } of versionFields(properties, types)) {
    for (const holder of holders) beside[holder.name] = { ...toObject(beside[holder.name]), [name]: version };
  }
  const inside = insideOf(properties, (inner) => fillingOf(inner, types), types);
  return nonEmpty({ always, absent, beside, inside });
}

/** Whether an event is sent as the app gives it, as far as its properties say: most are. */
export const isSentAsGiven = (properties: readonly Property[]): boolean =>
  properties.every(
    ({ shape, fill, normalize }) =>
      !fill && normalize.length === 0 && shape.const === undefined && !holdsObjects(shape),
  );

/** Whether objects of the plan's making stand in it, or something that is called by name. */
const holdsObjects = ({ ref, items, properties }: Shape): boolean =>
  ref !== undefined || properties !== undefined || (items !== undefined && holdsObjects(items));

/** Whether the client fills anything into what such a shape holds. */
export function isCompleted(shape: Shape, types: TypesByName): boolean {
  const inner = objectIn(shape, types);
  return inner !== undefined && fillingOf(inner, types) !== undefined;
}

/** What is done in the objects that properties hold, by `make`, directly or in lists; nowhere that `filledTypes` does not look. */
export function insideOf(
  properties: readonly Property[],
  make: (inner: readonly Property[]) => Json | undefined,
  types: TypesByName,
): JsonObject {
  const inside = jsonObject();
  for (const { name, shape } of properties) {
    const inner = objectIn(shape, types);
    const one = inner && make(inner);
    if (one !== undefined) inside[name] = one;
  }
  return inside;
}

function objectIn(shape: Shape, types: TypesByName): readonly Property[] | undefined {
  if (!holdsObjects(shape) || isFreeForm(shape)) return undefined;
  const { ref, items, properties } = shape;
  const inner = ref === undefined ? items : types.get(ref)?.shape;
  return inner ? objectIn(inner, types) : properties;
}

function pick(properties: readonly Property[], value: (property: Property) => Json | undefined): MutableJsonObject {
  const picked = jsonObject();
  for (const property of properties) {
    const one = value(property);
    if (one !== undefined) picked[property.name] = one;
  }
  return picked;
}

/** The parts that hold anything; nothing where none does. */
export function nonEmpty(parts: Readonly<Record<string, JsonObject>>): JsonObject | undefined {
  const kept = Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

const toObject = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {});
