import type { Json, JsonObject } from "../../model/json.ts";
import { toJson } from "../json.ts";
import type { Scalar, Value } from "../value.ts";
import { likely } from "./likely.ts";
import { mismatch } from "./mismatch.ts";
import type { Kind, Rule } from "./rule.ts";

const ALL_KINDS: readonly Kind[] = ["text", "number", "boolean", "list", "map", "null"];

/** Text of any content. */
export const text: Rule<string> = textFor("text");

/** Text of any content, by another name in messages. Editors offer the words that are given. */
export function textFor(expects: string, suggestions: readonly string[] = []): Rule<string> {
  return {
    expects,
    kinds: ["text"],
    takes: (value): value is string => typeof value === "string",
    read: (value, at, report, called) =>
      typeof value === "string" ? value : mismatch(value, at, expects, report, called),
    schema: () =>
      suggestions.length === 0 ? { type: "string" } : { anyOf: [{ enum: [...suggestions] }, { type: "string" }] },
  };
}

interface TextLike {
  /** What it wants, in words. */
  readonly expects: string;
  readonly pattern: RegExp;
  /** What the pattern cannot say. */
  readonly accepts?: (text: string) => boolean;
  /** The name that JSON Schema has for it. */
  readonly format?: string;
  /** What to write instead of what stands there. */
  readonly hint: (wrong: Value) => string | undefined;
}

/** Text of a certain form. */
export function textLike({ expects, pattern, accepts = () => true, format, hint }: TextLike): Rule<string> {
  const takes = (value: Value): value is string => typeof value === "string" && pattern.test(value) && accepts(value);
  return {
    expects,
    kinds: ["text"],
    takes,
    read: (value, at, report, called) =>
      takes(value) ? value : mismatch(value, at, expects, report, called, value === null ? undefined : hint(value)),
    schema: () => ({ type: "string", pattern: pattern.source, ...(format !== undefined && { format }) }),
  };
}

/** One of some words; a word that is nearly one of them is named. */
export function word<const W extends string>(...words: readonly W[]): Rule<W> {
  const known = new Map<string, W>(words.map((each) => [each, each]));
  const expects = `one of ${words.map((each) => `\`${each}\``).join(", ")}`;
  return {
    expects,
    kinds: ["text"],
    takes: (value): value is W => typeof value === "string" && known.has(value),
    read(value, at, report, called) {
      const found = typeof value === "string" ? known.get(value) : undefined;
      return found ?? mismatch(value, at, expects, report, called, wordHint(value, words));
    },
    schema: () => ({ enum: [...words] }),
  };
}

function wordHint(value: Value, words: readonly string[]): string | undefined {
  const unquoted = words.find((each) =>
    value === null ? each === "null" : typeof value === "number" && Number(each) === value,
  );
  if (unquoted !== undefined) return `Quote it: "${unquoted}".`;
  const close = typeof value === "string" ? likely(value, words) : undefined;
  return close === undefined ? undefined : `Did you mean \`${close}\`?`;
}

export const flag: Rule<boolean> = {
  expects: "true or false",
  kinds: ["boolean"],
  takes: (value): value is boolean => typeof value === "boolean",
  read: (value, at, report, called) =>
    typeof value === "boolean" ? value : mismatch(value, at, "true or false", report, called),
  schema: () => ({ type: "boolean" }),
};

/** A finite number within bounds. */
export function number(expects: string, accepts: (value: number) => boolean, schema: JsonObject): Rule<number> {
  const takes = (value: Value): value is number =>
    typeof value === "number" && Number.isFinite(value) && accepts(value);
  return {
    expects,
    kinds: ["number"],
    takes,
    read: (value, at, report, called) => (takes(value) ? value : mismatch(value, at, expects, report, called)),
    schema: () => schema,
  };
}

export const anyNumber = number("a number", () => true, { type: "number" });
export const positiveNumber = number("a number above 0", (value) => value > 0, { type: "number", exclusiveMinimum: 0 });
export const count = number("a whole number, 0 or more", (value) => Number.isInteger(value) && value >= 0, {
  type: "integer",
  minimum: 0,
});
export const positiveInteger = number("a whole number, 1 or more", (value) => Number.isInteger(value) && value >= 1, {
  type: "integer",
  minimum: 1,
});

/** Any value at all, as JSON: an example, a default, an enum value. */
export const json: Rule<Json> = {
  expects: "any value",
  kinds: ALL_KINDS,
  takes: (value): value is Scalar => (typeof value === "object" ? value === null : finite(value)),
  read: (value, at, report, called) =>
    finite(value) ? toJson(value) : mismatch(value, at, "a value that JSON can hold", report, called, INFINITE),
  schema: () => ({}),
};

/** A mapping whose content is the author's own. */
export const jsonMap: Rule<JsonObject> = {
  expects: "a mapping",
  kinds: ["map"],
  read(value, at, report, called) {
    if (!(value instanceof Map)) return mismatch(value, at, "a mapping", report, called);
    return finite(value)
      ? toJson(value)
      : mismatch(value, at, "a mapping that JSON can hold", report, called, INFINITE);
  },
  schema: () => ({ type: "object" }),
};

const INFINITE = "JSON has no `.nan` and no `.inf`: no event can carry them.";

function finite(value: Value): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (value instanceof Map) return [...value.values()].every(finite);
  return !Array.isArray(value) || value.every(finite);
}
