import type { Property } from "../../model/property.ts";
import type { Deprecation, Shape } from "../../model/shape.ts";
import { deprecationPhrase } from "../../words/lifecycle.ts";
import { joined, plain, sentenceOf } from "../../words/phrase.ts";
import { visible } from "./visible.ts";

/** The lines of a documentation comment, indented; nothing for no lines. Whatever they hold stays inside the comment. */
export function docComment(lines: readonly string[], indent: string): string {
  const [first] = lines;
  if (first === undefined) return "";
  const said = lines.length === 1 ? linesOf(first) : lines.flatMap(linesOf);
  if (typeof said === "string") return said === "" ? "" : `${indent}/** ${said} */\n`;
  if (said.every((line) => line === "")) return "";
  let inner = "";
  for (const line of said) inner += line === "" ? `${indent} *\n` : `${indent} * ${line}\n`;
  return `${indent}/**\n${inner}${indent} */\n`;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/;

/** Most texts are a line. */
const linesOf = (text: string): string | readonly string[] =>
  LINE_END.test(text) ? text.split(LINE_END).map((line) => line.trimEnd()) : text.trimEnd();

/** Most texts: letters and signs of ASCII, but for `@` and `/`. */
const HARMLESS = /^[\t\n\r -.0-?A-~]*$/;

/**
 * Text of the plan inside a comment: it can neither end the comment nor begin a tag, for which TypeScript takes any `@`
 * after a space.
 */
export function docText(text: string): string {
  if (HARMLESS.test(text)) return text;
  const said = visible(text);
  return /[@/]/.test(said) ? said.replaceAll("*/", "*\\/").replace(/(?<=^|[\s{*])@/g, "\\@") : said;
}

/** What an editor shows about a property: meaning, unit, examples, how personal it is, whether to use it. */
export function propertyDoc(property: Property): readonly string[] {
  const { title, description, shape, required, unit, pii, examples, deprecated, default: standard, fill } = property;
  const text = description ?? title;
  const lines = text === undefined ? [] : [docText(text)];
  if (unit !== undefined)
    lines.push(`Unit: ${"text" in unit ? docText(unit.text) : `as \`${docText(unit.from)}\` says`}.`);
  if (standard !== undefined && (fill || !required))
    lines.push(
      `${fill ? "Sent as " : ""}${docText(JSON.stringify(standard))}${fill ? "" : " is meant"} where it is not given.`,
    );
  if (pii !== undefined && pii !== "none") lines.push(`Personal data: ${pii}.`);
  if ((shape.enum ?? shape.items?.enum) !== undefined) lines.push(...valuesDoc(shape));
  for (const example of examples) lines.push(`@example ${docText(JSON.stringify(example))}`);
  if (deprecated !== undefined) lines.push(...deprecationDoc(deprecated));
  return lines;
}

/** What the values of an enum mean, where the plan says it: the union of them has no place for it but this. */
export function valuesDoc({ enum: own, items }: Shape): readonly string[] {
  return (own ?? items?.enum ?? []).flatMap(({ value, description, deprecated }) => {
    if (description === undefined && deprecated === undefined) return [];
    const said = deprecated === undefined ? [] : [deprecationPhrase(deprecated)];
    if (description !== undefined) said.unshift([sentenceOf(description)]);
    return [`- \`${docText(JSON.stringify(value))}\`: ${docText(oneLine(plain(joined(said, " "))))}`];
  });
}

/** An entry of a list is a line. */
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The `@deprecated` line, which strikes the name out. */
export function deprecationDoc(deprecated: Deprecation | undefined): readonly string[] {
  if (deprecated === undefined) return [];
  const { since, replacedBy, removeAfter, reason } = deprecated;
  const said = [
    replacedBy === undefined ? undefined : `Use \`${docText(replacedBy)}\`.`,
    reason === undefined ? undefined : docText(plain([sentenceOf(reason)])),
    since === undefined ? undefined : `Since ${since}.`,
    removeAfter === undefined ? undefined : `To be removed after ${removeAfter}.`,
  ];
  return [`@deprecated ${said.filter((each) => each !== undefined).join(" ")}`.trimEnd()];
}
