import type { Properties } from "./envelope.ts";
import { changed, inEach } from "./members.ts";
import type { Step } from "./state.ts";

/** Rewrites what a property holds. */
type Rewrite = (value: unknown) => unknown;

/** A property → how what it holds is rewritten: `texts(trim)`, `within({ email: texts(trim) })`. */
type Rewrites = Readonly<Record<string, Rewrite>>;

/** Rewrites texts as the plan says, and only those. */
export function normalize(rewrites: Rewrites): Step {
  return { shape: (data) => rewritten(data, rewrites) };
}

/** Rewrites a text, or every text of a list, in these ways one after the other. */
export function texts(...ways: readonly ((text: string) => string)[]): Rewrite {
  const rewrite: Rewrite = (value) => {
    if (Array.isArray(value)) return value.map(rewrite);
    return typeof value === "string" ? ways.reduce((text, way) => way(text), value) : value;
  };
  return rewrite;
}

/** Rewrites in an object, or in every object of a list. */
export function within(rewrites: Rewrites): Rewrite {
  return (value) => inEach(value, (object) => rewritten(object, rewrites));
}

function rewritten(data: Properties, rewrites: Rewrites): Properties {
  return changed(data, rewrites, (value, rewrite) => rewrite(value));
}

export function trim(text: string): string {
  return text.trim();
}

export function lowercase(text: string): string {
  return text.toLowerCase();
}

export function snakeCase(text: string): string {
  return text
    .replace(/(\p{Ll}|\p{N})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, "$&_")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "_")
    .replace(/^_|_$/g, "")
    .toLowerCase();
}
