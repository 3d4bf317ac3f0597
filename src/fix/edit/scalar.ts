import { isJsonObject, type Json } from "../../model/json.ts";

/** How a text is written that is replaced: plain, in quotes, or as JSON because its file is JSON. */
export type Style = "plain" | "single" | "double";

/** The style of what begins with a character. */
export function styleOf(written: string, isJson: boolean): Style {
  if (isJson || written.startsWith('"')) return "double";
  return written.startsWith("'") ? "single" : "plain";
}

/** What YAML reads as text wherever it stands, in brackets too, and as nothing else. */
const PLAIN = /^[\p{L}_/$][\p{L}\p{N}_/$.+-]*(?: [\p{L}\p{N}_/$.+-]+)*$/u;
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** Text as a scalar of YAML, in a style where that can say it. */
export function scalarText(text: string, style: Style): string {
  if (style === "single" && !/[\p{Cc}\u2028\u2029\ufeff]/u.test(text)) return `'${text.replaceAll("'", "''")}'`;
  if (style === "plain" && PLAIN.test(text) && !WORDS.test(text)) return text;
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A value in one line, as a flow collection where it is a list or mapping. */
export function flowText(value: Json, style: Style): string {
  if (typeof value === "string") return scalarText(value, style);
  if (Array.isArray(value)) return `[${value.map((each) => flowText(each, style)).join(", ")}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${scalarText(key, style)}: ${flowText(member, style)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
