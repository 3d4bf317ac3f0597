import { isJsonObject, type Json } from "../model/json.ts";

/** The keys of a JSON pointer as the fragment of a URI writes them (RFC 6901, section 6): `#/$defs/a~1b`. */
export function fragmentOf(keys: readonly (string | number)[]): string {
  return `#${keys.map((key) => `/${part(key)}`).join("")}`;
}

/** The keys that such a fragment names. */
export function keysOfFragment(fragment: string): readonly string[] {
  return fragment
    .split("/")
    .slice(1)
    .map((text) => decoded(text).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What keys lead to, in a JSON value; nothing where they lead nowhere. */
export function valueAt(value: Json | undefined, keys: readonly (string | number)[]): Json | undefined {
  let at = value;
  for (const key of keys) {
    if (Array.isArray(at)) at = at[Number(key)];
    else at = isJsonObject(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  }
  return at;
}

/** `$` needs no escape, and `$defs` reads better without. */
function part(key: string | number): string {
  return encodeURIComponent(String(key).replaceAll("~", "~0").replaceAll("/", "~1")).replaceAll("%24", "$");
}

/** A stray percent sign stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
