import { PRIMITIVES, type Primitive, SEMANTICS, type Semantic } from "../../model/shape.ts";

/** What the text of a `type` says, once its `[]` are counted off. */
export interface TypeWord {
  readonly word: string;
  /** How many arrays are around it. */
  readonly arrays: number;
  readonly primitive?: Primitive;
  readonly semantic?: Semantic;
}

const primitives = new Map<string, Primitive>(PRIMITIVES.map((each) => [each, each]));
const semantics = new Map<string, Semantic>(SEMANTICS.map((each) => [each, each]));

export const BUILT_IN_TYPES: readonly string[] = [...PRIMITIVES, ...SEMANTICS];

/** What other languages call a type, and what it is called here. */
const FOREIGN_TYPES: ReadonlyMap<string, string> = new Map([
  ["text", "string"],
  ["str", "string"],
  ["varchar", "string"],
  ["char", "string"],
  ["int", "integer"],
  ["long", "integer"],
  ["bigint", "integer"],
  ["float", "number"],
  ["double", "number"],
  ["decimal", "number"],
  ["numeric", "number"],
  ["price", "money"],
  ["bool", "boolean"],
  ["flag", "boolean"],
  ["datetime", "timestamp"],
  ["date-time", "timestamp"],
  ["date_time", "timestamp"],
  ["instant", "timestamp"],
  ["uri", "url"],
  ["link", "url"],
  ["guid", "uuid"],
  ["list", "array"],
  ["json", "object"],
  ["map", "object"],
  ["dict", "object"],
  ["record", "object"],
]);

/** What to write for a type that is written as other languages write theirs; undefined where nothing is known of it. */
export function typeAdvice(said: string): string | undefined {
  const word = said.replaceAll(/\s/g, "");
  const foreign = FOREIGN_TYPES.get(word.toLowerCase());
  if (foreign !== undefined) return `Did you mean \`${foreign}\`?`;
  if (/^(?:any|unknown|mixed|variant)$/i.test(word)) return "Where nothing is known of it, write `{ schema: {} }`.";
  if (word === "required" || word === "optional")
    return `That is no type: write \`required: ${word === "required"}\` beside the type, or beside no type where \`properties\` has the name.`;
  if (/^enum$/i.test(word)) return "Leave `type` out: `enum: [one, two]` says it.";
  const item = /^(?:array|list|set)[<[(](?:of)?([\w.-]+)[>\])]$/i.exec(word)?.[1];
  if (item !== undefined) return `Write \`"${FOREIGN_TYPES.get(item.toLowerCase()) ?? item}[]"\`.`;
  if (word.includes("|")) return `Write a list of types: \`{ type: [${word.split("|").join(", ")}] }\`, or \`anyOf\`.`;
  if (word.endsWith("?")) return `Write \`${word.slice(0, -1)}\`: what does not say \`required: true\` is optional.`;
  return word === said ? undefined : `Did you mean \`${word}\`? It has no spaces.`;
}

/** Reads `string`, `money[]`, `line_item`. */
export function typeWord(text: string): TypeWord {
  let end = text.length;
  while (text.endsWith("[]", end)) end -= 2;
  const word = text.slice(0, end);
  const primitive = primitives.get(word);
  const semantic = semantics.get(word);
  return { word, arrays: (text.length - end) / 2, ...(primitive && { primitive }), ...(semantic && { semantic }) };
}
