import { FIELDS, type FieldType, type Thing } from "../context/fields.ts";

/** What a name in a template stands for, as far as it is known before the template runs. */
export type Seen =
  /** `also` is what a partial was given beside the fields. */
  | { readonly is: "thing"; readonly thing: Thing; readonly also?: ReadonlyMap<string, Seen> }
  | { readonly is: "list"; readonly of: Seen }
  | { readonly is: "plain" }
  /** A value of the plan, of any shape: only some helper can print it. */
  | { readonly is: "value" }
  /** What a helper gives: nobody knows. */
  | { readonly is: "unknown" };

export const PLAIN: Seen = { is: "plain" };
export const UNKNOWN: Seen = { is: "unknown" };
export const ROOT: Seen = { is: "thing", thing: "Template" };

const WORDS: Readonly<Record<Thing, string>> = {
  Template: "the context",
  Plan: "the plan",
  Source: "a source",
  Call: "an event or page",
  Attributes: "a set of traits",
  Type: "a type",
  Property: "a property",
  Shape: "a shape",
  EnumValue: "an enum's value",
  Bounds: "`bounds`",
  Dedupe: "`dedupe`",
  Deprecation: "`deprecation`",
};

/** What something is, in words. */
export function wordsFor(seen: Seen): string {
  if (seen.is === "thing") return WORDS[seen.thing];
  return { list: "a list", plain: "a text, number or flag", value: "a value", unknown: "a value" }[seen.is];
}

/** The names of the fields that something has. */
export const fieldsOf = (seen: Seen): readonly string[] =>
  seen.is === "thing" ? [...Object.keys(FIELDS[seen.thing]), ...(seen.also?.keys() ?? [])] : [];

/** What a field of something stands for; undefined where it has none of that name. */
export function fieldOf(seen: Seen, name: string): Seen | undefined {
  if (seen.is === "unknown" || seen.is === "value") return seen;
  if (name === "length" && seen.is !== "thing") return PLAIN;
  if (seen.is === "list") return /^\d+$/.test(name) ? seen.of : undefined;
  if (seen.is !== "thing") return undefined;
  const field = Object.entries(FIELDS[seen.thing]).find(([key]) => key === name);
  return seen.also?.get(name) ?? (field && seenOf(field[1][0]));
}

function seenOf(type: FieldType): Seen {
  if (type.endsWith("[]")) return { is: "list", of: wordSeen(type.slice(0, -2)) };
  return wordSeen(type.replace("?", ""));
}

function wordSeen(word: string): Seen {
  if (word === "json") return { is: "value" };
  return isThing(word) ? { is: "thing", thing: word } : PLAIN;
}

const isThing = (word: string): word is Thing => Object.hasOwn(FIELDS, word);

/** What stands in a list, entry by entry; undefined where it is none. */
export function entryOf(seen: Seen): Seen | undefined {
  if (seen.is === "list") return seen.of;
  return seen.is === "unknown" || seen.is === "value" ? seen : undefined;
}

/** Something with further names beside its fields. Of a text with further names, only those are left. */
export function withAlso(seen: Seen, further: ReadonlyMap<string, Seen>): Seen {
  if (further.size === 0) return seen;
  return seen.is === "thing" ? { ...seen, also: new Map([...(seen.also ?? []), ...further]) } : UNKNOWN;
}

/** One name for the same, to remember what was checked. */
export function keyOf(seen: Seen): string {
  if (seen.is === "list") return `[${keyOf(seen.of)}]`;
  if (seen.is !== "thing") return seen.is;
  return [seen.thing, ...Array.from(seen.also ?? [], ([name, also]) => `${name}=${keyOf(also)}`)].join(" ");
}
