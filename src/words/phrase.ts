import type { Json } from "../model/json.ts";

/** A thing of the plan that has a page or an entry of its own, where the words are printed to pages. */
export type Thing = "event" | "page" | "segment" | "journey" | "consumer" | "scenario" | "type" | "trait" | "group";

/** What the plan itself says, inside a sentence of ours. Whoever prints the sentence escapes it, and may link it. */
export type Mention =
  | { readonly kind: Thing; readonly name: string }
  /** A name that has no page: a property or its path, a source, a pattern. */
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "value"; readonly value: Json }
  | { readonly kind: "text"; readonly text: string };

/** A sentence or a part of one. Its texts are our own words; all that comes from the plan is a mention. */
export type Phrase = readonly (string | Mention)[];

/** Makes a phrase: only what is written between the backticks becomes its own words. */
export function say(words: TemplateStringsArray, ...parts: readonly (Mention | Phrase | number)[]): Phrase {
  const phrase: (string | Mention)[] = [];
  // Plain steps: types and notes of every property of a plan are said with this.
  for (let index = 0; index < words.length; index++) {
    const text = words[index];
    if (text) phrase.push(text);
    const part = parts[index];
    if (part === undefined) continue;
    if (typeof part === "number") phrase.push(String(part));
    else if ("kind" in part) phrase.push(part);
    else for (const each of part) phrase.push(each);
  }
  return phrase;
}

/** Mentions of a name without a page, of a text and of a value. */
export const named = (name: string): Mention => ({ kind: "name", name });
export const stated = (text: string): Mention => ({ kind: "text", text });
export const valued = (value: Json): Mention => ({ kind: "value", value });

/** A text of the plan as a sentence: with a full stop, unless it ends in a mark of its own. */
export const sentenceOf = (text: string): Mention => stated(/[.!?…]\s*$/.test(text) ? text : `${text}.`);

/** Phrases one after the other, with words between. */
export function joined(phrases: readonly Phrase[], between: string): Phrase {
  return series(phrases, between, between);
}

/** `a, b and c`. */
export function listed(phrases: readonly Phrase[], last: "and" | "or"): Phrase {
  return series(phrases, ", ", ` ${last} `);
}

/** Phrases one after the other, with words between, and others before the last. */
function series(phrases: readonly Phrase[], between: string, last: string): Phrase {
  if (phrases.length < 2) return phrases[0] ?? [];
  const all: (string | Mention)[] = [];
  for (let index = 0; index < phrases.length; index++) {
    if (index > 0) all.push(index === phrases.length - 1 ? last : between);
    for (const part of phrases[index] ?? []) all.push(part);
  }
  return all;
}

/** The phrase as plain text, with names and values in backticks. */
export const plain = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === "string" ? part : plainMention(part))).join("");

function plainMention(mention: Mention): string {
  switch (mention.kind) {
    case "text":
      return mention.text;
    case "value":
      return typeof mention.value === "string" ? `\`${valueText(mention.value)}\`` : valueText(mention.value);
    default:
      return `\`${mention.name}\``;
  }
}

/** What JSON or JavaScript writes as a word of its own; text of that spelling needs its quotes. */
const CONSTANTS = new Set(["true", "false", "null", "Infinity"]);
/** Most values: no other word is a number. */
const WORD = /^[A-Za-z_][\w.-]*$/;
const QUOTED = /^$|^[\s"'[{]|[\s"']$|[\p{Cc}\p{Cs}]/u;

const readsAsText = (value: string): boolean =>
  WORD.test(value) ? !CONSTANTS.has(value) : !QUOTED.test(value) && Number.isNaN(Number(value));

/** A value as people write it: text without quotes where it could be nothing else, all else as JSON. */
export const valueText = (value: Json): string =>
  typeof value === "string" && readsAsText(value) ? value : JSON.stringify(value);
