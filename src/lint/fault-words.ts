import { isJsonObject, type Json } from "../model/json.ts";
import type { Fault } from "../schema/fault.ts";
import { valueAt } from "../schema/fragment.ts";
import { nearest } from "../vocabulary/nearest.ts";
import { listing } from "./listing.ts";

const quoted = (value: Json): string => (typeof value === "string" ? `\`${value}\`` : JSON.stringify(value));

const anyOf = (wanted: Json): string =>
  Array.isArray(wanted) ? wanted.map((each: Json) => quoted(each)).join(", ") : quoted(wanted);

/** What a keyword asks for, completing "`x` must …". */
const MUST: Readonly<Record<string, (wanted: Json) => string>> = {
  type: (wanted) => `be of the type ${(Array.isArray(wanted) ? wanted : [wanted]).map(quoted).join(" or ")}`,
  enum: (wanted) => `be one of ${anyOf(wanted)}`,
  const: (wanted) => `be ${quoted(wanted)}`,
  minimum: (wanted) => `be at least ${quoted(wanted)}`,
  maximum: (wanted) => `be at most ${quoted(wanted)}`,
  exclusiveMinimum: (wanted) => `be above ${quoted(wanted)}`,
  exclusiveMaximum: (wanted) => `be below ${quoted(wanted)}`,
  multipleOf: (wanted) => `be a multiple of ${quoted(wanted)}`,
  minLength: (wanted) => `have at least ${quoted(wanted)} characters`,
  maxLength: (wanted) => `have at most ${quoted(wanted)} characters`,
  minItems: (wanted) => `have at least ${quoted(wanted)} elements`,
  maxItems: (wanted) => `have at most ${quoted(wanted)} elements`,
  uniqueItems: () => "have no element twice",
  pattern: (wanted) => `match ${quoted(wanted)}`,
  format: (wanted) => `have the format ${quoted(wanted)}`,
};

/** What is wrong with a value, in words: "`items.0.price` must be at least 0", "`cart_id` is missing". */
export function faultWords({ keyword, wanted, keys }: Fault, value: Json, known: readonly string[]): string {
  const path = keys.join(".");
  const at = valueAt(value, keys) ?? null;
  if (keyword === "required" && Array.isArray(wanted)) {
    const missing = wanted.map(String).filter((name) => !isJsonObject(at) || !Object.hasOwn(at, name));
    return `${listing(missing.map((name) => [...keys, name].join(".")))} ${missing.length === 1 ? "is" : "are"} missing`;
  }
  if (keyword === "false") {
    const close = keys.length === 1 ? nearest(path, known) : undefined;
    return `\`${path}\` is no property of it${close === undefined ? "" : `; did you mean \`${close}\`?`}`;
  }
  const must = MUST[keyword]?.(wanted) ?? `satisfy \`${keyword}\``;
  return `${path === "" ? "it" : `\`${path}\``} must ${must}`;
}
