import type { Properties } from "./envelope.ts";
import { changed, inEach } from "./members.ts";
import type { Step } from "./state.ts";

export type Normalization = "trim" | "lowercase" | "snake_case";

/** A property → what is done with its text or texts, in order; or what is done in the objects that it holds. */
export interface Normalizing {
  readonly [name: string]: readonly Normalization[] | Normalizing;
}

/** Rewrites texts as the plan says, and only those. */
export function normalize(normalizing: Normalizing): Step {
  return { shape: (data) => normalized(data, normalizing) };
}

function normalized(data: Properties, normalizing: Normalizing): Properties {
  return changed(data, normalizing, (value, by) =>
    isList(by) ? rewritten(value, by) : inEach(value, (object) => normalized(object, by)),
  );
}

function isList(by: readonly Normalization[] | Normalizing): by is readonly Normalization[] {
  return Array.isArray(by);
}

function rewritten(value: unknown, by: readonly Normalization[]): unknown {
  if (Array.isArray(value)) return value.map((each) => rewritten(each, by));
  return typeof value === "string" ? by.reduce((text, how) => REWRITE[how](text), value) : value;
}

const REWRITE: Readonly<Record<Normalization, (text: string) => string>> = {
  trim: (text) => text.trim(),
  lowercase: (text) => text.toLowerCase(),
  snake_case: (text) =>
    text
      .replace(/(\p{Ll}|\p{N})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, "$&_")
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, "_")
      .replace(/^_|_$/g, "")
      .toLowerCase(),
};
