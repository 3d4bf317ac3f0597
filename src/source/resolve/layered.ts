import { child, type Pointer } from "../../model/pointer.ts";
import type { Layer } from "../../model/property.ts";
import type { PropertyRecord, PropertyText } from "../language/property.ts";

/** What is known of a property from all places that say something about it; later layers win, keyword by keyword. */
export interface Layered {
  readonly record: PropertyRecord;
  readonly layers: readonly Layer[];
}

/** Keywords of which one says what a property is; without any, it must inherit. */
const SAYS_TYPE = [
  "type",
  "enum",
  "values",
  "const",
  "properties",
  "items",
  "anyOf",
  "oneOf",
  "ref",
  "schema",
] as const;

export const saysType = (record: PropertyRecord): boolean =>
  record.type !== undefined || SAYS_TYPE.some((keyword) => record[keyword] !== undefined);

/** `required` and `optional` inherit, any other text is a type. */
export function longForm(text: PropertyText): PropertyRecord {
  if (typeof text !== "string") return text;
  return text === "required" || text === "optional" ? { required: text === "required" } : { type: text };
}

export function layer(from: Layer["from"], pointer: Pointer, record: PropertyRecord, name: string | undefined): Layer {
  return { from, name, pointer, keywords: Object.keys(record) };
}

/**
 * Puts what is nearer over what is shared. What says the same thing in another way goes: `values` for `enum`, `x[]` for
 * `items`, and `items` for the x of `x[]`.
 */
export function stack(base: Layered | undefined, record: PropertyRecord, top: Layer): Layered {
  if (base === undefined) return { record, layers: [top] };
  const { ref: _inherited, ...below } = base.record;
  const kept: Record<string, unknown> = { ...below };
  if (record.values !== undefined) delete kept["enum"];
  if (record.enum !== undefined) delete kept["values"];
  if (isArrayType(record.type)) delete kept["items"];
  if (record.items !== undefined && isArrayType(base.record.type)) kept["type"] = "array";
  return { record: { ...kept, ...record }, layers: [...base.layers, top] };
}

const isArrayType = (type: PropertyRecord["type"]): boolean => typeof type === "string" && type.endsWith("[]");

/** The place that says a keyword: the topmost layer that has it. */
export function keywordPointer({ layers }: Layered, keyword: string): Pointer {
  const layer = layers.length === 1 ? layers[0] : layers.findLast((each) => each.keywords.includes(keyword));
  return child((layer ?? layers.at(-1))?.pointer ?? "", keyword);
}
