import { isJsonObject, type Json } from "../../model/json.ts";
import { OBJECT_MEMBERS } from "./object-members.ts";
import { visible } from "./visible.ts";

/** Text that stands in quotes as it is: letters and signs of ASCII. */
const PLAIN = /^[ !#-[\]-~]*$/;

/** A JSON value as a TypeScript expression on one line. Text may hold anything: it stays text. */
export function literal(value: Json): string {
  if (typeof value === "string" && PLAIN.test(value)) return `"${value}"`;
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (!isJsonObject(value)) return visible(JSON.stringify(value));
  const members = Object.entries(value).map(([key, member]) => `${keyText(key)}: ${literal(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** As `literal`, for a place that wants some texts and not any: it stays `"trim"` whatever the name that it stands under. */
export const narrowLiteral = (value: Json): string =>
  hidesTypes(value) ? `${literal(value)} as const` : literal(value);

const hidesTypes = (value: Json): boolean =>
  typeof value === "object" &&
  value !== null &&
  Object.entries(value).some(([key, inner]) => OBJECT_MEMBERS.has(key) || hidesTypes(inner));

/** A key of an object expression. `__proto__` would set the prototype, unless it is computed. */
export const keyText = (key: string): string => (key === "__proto__" ? '["__proto__"]' : memberName(key));

/** A key of an object type. */
export const memberName = (key: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(key) ? key : visible(JSON.stringify(key));
