import { gather } from "../model/grouped.ts";
import type { Json } from "../model/json.ts";
import { wordsOf } from "../vocabulary/words.ts";
import type { Declared } from "./declared.ts";
import type { Facts } from "./facts.ts";

/** Names that are lists of items in every shop: as text they can only be JSON. */
export const ITEM_LISTS = "items line_items lines products order_items cart_items order_lines basket_items".split(" ");

const SAID = /\bJSON[- ](?:encoded|string|text|blob)|\bstringified\b|\b(?:serialized|encoded) (?:as |to )?JSON\b/i;

/** Whether a description says that a text is JSON. */
export const saysJson = (description: string): boolean => SAID.test(description);

/** By what a text property is known to hold JSON: its name, schema, description or an example. */
export function jsonEvidence({ property, path }: Declared, lists: readonly string[], facts: Facts): string | undefined {
  const { name, description, examples, shape } = property;
  if (lists.includes(name) || (/json$/i.test(name) && wordsOf(name).at(-1)?.toLowerCase() === "json")) return "name";
  if (shape.schema?.["contentMediaType"] === "application/json") return "schema";
  if (saysJson(description ?? "")) return "description";
  const inEvents = path.length === 1 ? (facts.of(exampleTexts).get(name) ?? []) : [];
  return [...examples, ...inEvents].some(isJsonText) ? "example" : undefined;
}

export const isJsonText = (value: Json): boolean =>
  typeof value === "string" && /^\s*(?:\{.*"|\[)/s.test(value) && parses(value);

function parses(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object";
  } catch {
    return false;
  }
}

/** What the examples of events hold under a name. */
function exampleTexts({ plan }: Facts): ReadonlyMap<string, readonly Json[]> {
  const texts = new Map<string, Json[]>();
  for (const example of [...plan.events, ...plan.pages].flatMap(({ examples }) => examples))
    for (const [name, value] of Object.entries(example)) gather(texts, name, value);
  return texts;
}
