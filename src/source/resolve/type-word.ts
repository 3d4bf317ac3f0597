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
export const FOREIGN_TYPES: ReadonlyMap<string, string> = new Map([
  ["text", "string"],
  ["str", "string"],
  ["varchar", "string"],
  ["char", "string"],
  ["enum", "string"],
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

/** Reads `string`, `money[]`, `line_item`. */
export function typeWord(text: string): TypeWord {
  let end = text.length;
  while (text.endsWith("[]", end)) end -= 2;
  const word = text.slice(0, end);
  const primitive = primitives.get(word);
  const semantic = semantics.get(word);
  return { word, arrays: (text.length - end) / 2, ...(primitive && { primitive }), ...(semantic && { semantic }) };
}
