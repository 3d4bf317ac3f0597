import type { Call } from "./event.ts";
import type { NamedType, Plan } from "./plan.ts";
import type { ContextProperty, Property } from "./property.ts";
import { anyShape } from "./shape.ts";
import { versionFields } from "./version-field.ts";

/** The context that the events of these sources carry. */
export function contextOf(plan: Plan, sources: readonly string[]): readonly ContextProperty[] {
  return plan.context.filter(
    (property) => property.sources === undefined || property.sources.some((source) => sources.includes(source)),
  );
}

/** A named type by its name. */
export function typesByName(plan: Plan): ReadonlyMap<string, NamedType> {
  return new Map(plan.types.map((type) => [type.name, type]));
}

/** All that an event or page carries on the wire, from whichever source: its own, version fields, context. */
export function wireProperties(call: Call, plan: Plan, types: ReadonlyMap<string, NamedType>): readonly Property[] {
  const own = withVersionFields(call.properties, types);
  return [...own, ...eventVersion(call, plan), ...contextOf(plan, call.sources)];
}

/**
 * What an event or page carries from each of these sources, less the version fields of what its properties hold. Context
 * is required where every one of them sends it.
 */
export function payloadFrom(sources: readonly string[], call: Call, plan: Plan): readonly Property[] {
  const context = contextOf(plan, sources).map((property) => {
    const always = property.sources === undefined || sources.every((each) => property.sources?.includes(each));
    return always ? property : { ...property, required: false };
  });
  const version = eventVersion(call, plan);
  return version.length + context.length === 0 ? call.properties : [...call.properties, ...version, ...context];
}

/** The properties of an object with the version fields that stand beside them on the wire; the same list where there are none. */
export function withVersionFields(
  properties: readonly Property[],
  types: ReadonlyMap<string, NamedType>,
): readonly Property[] {
  const fields = versionFields(properties, types);
  if (fields.length === 0) return properties;
  const written = fields.map(({ name, version, type, beside }) => ({
    ...writtenProperty(name, version, type.pointer),
    required: beside.some(({ required }) => required),
  }));
  return [...properties, ...written];
}

/** The version of an event or page as it is sent with it; nothing where the plan names no field for it. */
export function eventVersion(
  { version, pointer }: Pick<Call, "version" | "pointer">,
  { conventions }: Plan,
): readonly Property[] {
  const { eventVersionField: field } = conventions;
  return field === undefined || version === undefined ? [] : [writtenProperty(field, version, pointer)];
}

/** A property that the client writes by itself. */
function writtenProperty(name: string, value: number | string, pointer: string): Property {
  return {
    name,
    shape: { ...anyShape(pointer), const: value },
    required: true,
    title: undefined,
    description: undefined,
    examples: [],
    unit: undefined,
    pii: undefined,
    since: undefined,
    deprecated: undefined,
    renamedFrom: [],
    normalize: [],
    default: undefined,
    fill: false,
    pointer,
    layers: [{ from: "version", pointer, keywords: ["const"] }],
  };
}
