import type { At } from "../../diagnostics/diagnostic.ts";
import type { Case } from "../../model/plan.ts";
import { toCase } from "../../vocabulary/cases.ts";
import { wordsOf } from "../../vocabulary/words.ts";
import type { Fix, Renamed } from "../fix.ts";
import type { Found } from "../rule.ts";

/** A name that is not written as its convention says. */
export interface Miswritten {
  readonly what: Renamed;
  readonly name: string;
  readonly style: Case;
  readonly at: At;
  /** Names beside it that it may not take. */
  readonly taken: ReadonlySet<string>;
}

/** The finding, and the rename that mends it where the right name is free. */
export function caseFound({ what, name, style, at, taken }: Miswritten): Found {
  const right = toCase(wordsOf(name), style);
  const isFree = right !== "" && !taken.has(right);
  return {
    message: `the ${what} \`${name}\` is not in ${style}, as the convention says`,
    hint: hintOf(what, right, isFree),
    at,
    ...("pointer" in at && isFree && { fix: renameOf(what, at.pointer, right) }),
  };
}

function hintOf(what: Renamed, right: string, isFree: boolean): string {
  if (right === "") return "Give it a name with letters.";
  if (isFree) return `Write \`${right}\`.`;
  return what === "enum value"
    ? `\`${right}\` is there already: take this one out.`
    : `\`${right}\` is there already: keep that one, and give it \`renamedFrom\`.`;
}

const renameOf = (what: Renamed, at: string, to: string): Fix => ({ kind: "rename", what, at, to });
