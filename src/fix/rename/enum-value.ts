import type { Condition, ValueTest } from "../../model/condition.ts";
import type { Journey } from "../../model/consumer.ts";
import type { Json } from "../../model/json.ts";
import { child, keysOf, type Pointer } from "../../model/pointer.ts";
import type { Property } from "../../model/property.ts";
import type { Shape } from "../../model/shape.ts";
import { followPath } from "../../model/uses/path.ts";
import { parentOf } from "../change.ts";
import { rememberName } from "./former-name.ts";
import type { PlanNames } from "./plan-names.ts";
import type { Rename } from "./rename.ts";

/**
 * Gives an enum value another spelling, there and wherever it is compared with or shown. Only a described value (one of
 * `values:`) can say how it was spelt before; of another, data in the field would be lost.
 */
export function renameEnumValue(rename: Rename): undefined {
  const { at, to, names, into } = rename;
  if (keysOf(at).at(-2) !== "values")
    return into.refuse("a plain `enum` has no place for the old spelling: describe its values in `values:` first");
  const from = parentOf(at).key;
  const holders = holdersOf(at, names);
  const [value] = [...holders.values()];
  if (value === undefined) return into.refuse("it is not where it was");
  if (value.beside.includes(to)) return into.refuse(`there is a value \`${to}\` already`);
  if (value.former.includes(to)) return into.refuse(`it was called \`${to}\` before`);
  into.add({ kind: "key", at, to });
  rememberName(at, from, into, "description");
  const respelling: Respelling = { ...rename, from, holders: new Set(holders.keys()) };
  for (const property of holders.keys()) {
    for (const { value: shown, pointer } of names.payloadsOf(property)) replaceIn(shown, pointer, respelling);
    for (const { pointer, keywords } of property.layers)
      if (keywords.includes("default") && property.default === from)
        into.add({ kind: "value", at: child(pointer, "default"), value: to });
  }
  for (const condition of conditionsOf(names)) renameIn(condition, respelling);
  return undefined;
}

/** A rename of an enum value: the old spelling, and the properties that may have the value. */
interface Respelling extends Rename {
  readonly from: string;
  readonly holders: ReadonlySet<Property>;
}

/** A value, or the elements of a list, that is the old spelling. */
function replaceIn(value: Json, pointer: Pointer, respelling: Respelling): void {
  const { from, to, into } = respelling;
  if (value === from) into.add({ kind: "value", at: pointer, value: to });
  else if (Array.isArray(value))
    for (const [index, each] of value.entries()) replaceIn(each, child(pointer, index), respelling);
}

interface Held {
  readonly beside: readonly Json[];
  readonly former: readonly string[];
}

/** The properties that may have the value, alone or in a list. */
function holdersOf(at: Pointer, names: PlanNames): ReadonlyMap<Property, Held> {
  const found = new Map<Property, Held>();
  const heldIn = (shape: Shape): Held | undefined => {
    const type = shape.ref === undefined ? undefined : names.types.get(shape.ref);
    if (type) return heldIn(type.shape);
    const own = shape.enum?.find(({ pointer }) => pointer === at);
    if (own)
      return { beside: shape.enum?.map(({ value }) => value) ?? [], former: own.renamedFrom.map(({ name }) => name) };
    return shape.items && heldIn(shape.items);
  };
  for (const property of names.allProperties) {
    const held = heldIn(property.shape);
    if (held) found.set(property, held);
  }
  return found;
}

function conditionsOf({ plan }: PlanNames): readonly Condition[] {
  const ofJourney = ({ trigger, exitOn, messages, goal }: Journey) => [
    trigger,
    ...exitOn.map(({ condition }) => condition),
    ...messages.map((message) => message.if),
    goal,
  ];
  const all = [...plan.segments.map(({ match }) => match), ...plan.journeys.flatMap(ofJourney)];
  return all.flatMap((each) => (each === undefined ? [] : leaves(each)));
}

const leaves = (condition: Condition): readonly Condition[] =>
  "conditions" in condition ? condition.conditions.flatMap(leaves) : [condition];

/** What a condition compares a trait, or the properties of an event or page, with. */
function renameIn(condition: Condition, respelling: Respelling): void {
  const { names } = respelling;
  if (condition.kind === "trait") {
    renameInTest(condition.test, "", names.index.traits(condition.group), respelling);
  } else if (condition.kind === "event" || condition.kind === "page") {
    const call = names.index.call(condition.kind, condition.name);
    if (call) for (const test of condition.where) renameInTest(test, "", names.index.payload(call), respelling);
  }
}

/** `above` is the path of the list whose elements are tested; the properties are those at which the path begins. */
function renameInTest(test: ValueTest, above: string, properties: readonly Property[], respelling: Respelling): void {
  const { holders, names } = respelling;
  const path = above === "" ? test.path : `${above}.${test.path}`;
  const end = followPath(properties, path, names.types);
  if (end.kind === "property" && holders.has(end.property))
    for (const { value, pointer } of test.comparisons) replaceIn(value, pointer, respelling);
  for (const { tests } of test.elements) for (const inner of tests) renameInTest(inner, path, properties, respelling);
}
