import { type At, atKey, atValue, type Report } from "../../diagnostics/diagnostic.ts";
import { unprintableIn } from "../../model/name.ts";
import type { Pointer } from "../../model/pointer.ts";
import { mismatch } from "./mismatch.ts";
import type { Rule } from "./rule.ts";

/** What JSON Schema says of a name. */
export const NAME_SCHEMA = { pattern: "^[^\\p{Cc}\\p{Cs}\\u202a-\\u202e\\u2066-\\u2069]+$" };

/** A name that stands as a value: that of a property that the client adds, or an earlier one. */
export const nameText: Rule<string> = {
  expects: "text",
  kinds: ["text"],
  read(value, at, report, called) {
    if (typeof value !== "string") return mismatch(value, at, "text", report, called);
    return isName(value, atValue(at), report) ? value : undefined;
  },
  schema: () => ({ type: "string", ...NAME_SCHEMA }),
};

/** Whether a key can be a name; reported where it cannot. */
export const checkName = (name: string, at: Pointer, report: Report): boolean => isName(name, atKey(at), report);

function isName(name: string, at: At, report: Report): boolean {
  const wrong = flaw(name);
  if (wrong === undefined) return true;
  report({ rule: "plan/name", severity: "error", ...wrong, at });
  return false;
}

function flaw(name: string): { message: string; hint: string } | undefined {
  if (name === "") return { message: "a name is empty", hint: "Give it a name, or remove it." };
  const found = unprintableIn(name);
  if (found === undefined) return undefined;
  const code = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  return {
    message: `the name ${JSON.stringify(name)} holds U+${code}, which nobody sees`,
    hint: "Names hold no control characters and no marks that turn the direction of text.",
  };
}
