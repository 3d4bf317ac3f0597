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

/** The names of all properties that an event or page carries on the wire: its own, version fields, context. */
export function wireProperties(call: Call, plan: Plan, types: ReadonlyMap<string, NamedType>): readonly Property[] {
  const versions = versionFields(call.properties, types).map(({ name, type, version }) =>
    writtenProperty(name, version, type.pointer),
  );
  return [...call.properties, ...versions, ...eventVersion(call, plan), ...contextOf(plan, call.sources)];
}

/** The version of an event or page as it is sent with it; nothing where the plan names no field for it. */
export function eventVersion({ version, pointer }: Call, { conventions }: Plan): readonly Property[] {
  const { eventVersionField: field } = conventions;
  return field === undefined || version === undefined ? [] : [writtenProperty(field, version, pointer)];
}

/** A property that the client writes by itself. */
export function writtenProperty(name: string, value: number | string, pointer: string): Property {
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
