import { type At, atValue } from "../diagnostics/diagnostic.ts";
import { child } from "../model/pointer.ts";
import type { Layer, Property } from "../model/property.ts";

/** Keywords of which one says what a property is. */
const SAYS_TYPE = ["type", "enum", "values", "const", "schema", "anyOf", "oneOf", "items", "properties", "ref"];
const TYPE_KEYWORDS = new Set(SAYS_TYPE);

/** Whether a place of a property says what it is, rather than taking that over. */
export const saysType = ({ keywords }: Layer): boolean => keywords.some((keyword) => TYPE_KEYWORDS.has(keyword));

/** The place that says what a property is: of its layers the last that does, and in it the keyword. */
export function typePlace({ layers, pointer }: Property): At {
  const layer = layers.findLast(saysType);
  const keyword = SAYS_TYPE.find((each) => layer?.keywords.includes(each)) ?? "type";
  return atValue(child(layer?.pointer ?? pointer, keyword));
}

/** The place that says a keyword of a property; the property itself where none does. */
export function keywordPlace({ layers, pointer }: Property, keyword: string): At {
  const layer = layers.findLast(({ keywords }) => keywords.includes(keyword));
  return atValue(layer === undefined ? pointer : child(layer.pointer, keyword));
}

/** Whether the place where a property is declared says a keyword itself. */
export const saysHere = ({ layers, pointer }: Property, keyword: string): boolean =>
  layers.some((layer) => layer.pointer === pointer && layer.keywords.includes(keyword));

/** Whether the place where a property is declared says what it is. */
export const saysTypeHere = ({ layers, pointer }: Property): boolean =>
  layers.some((layer) => layer.pointer === pointer && saysType(layer));
