import type { Vocabulary } from "../../model/plan.ts";
import { nearest } from "../../vocabulary/nearest.ts";
import { wordsOf } from "../../vocabulary/words.ts";
import type { Likeness } from "./comparer.ts";

/** How much of the words of two names must be the same, of all that they have. */
const ENOUGH = 0.5;

/**
 * Makes a measure of whether a name could be another's new one: the same words in any case and order, a slip of the
 * keyboard, most words the same, or synonyms of the plan. What the plan says is distinct never is.
 */
export function likenessOf({ synonyms, distinct }: Vocabulary): Likeness {
  const together = (sets: readonly (readonly string[])[], was: string, is: string): boolean =>
    sets.some((set) => set.includes(was) && set.includes(is));
  return (was, is, enough = ENOUGH) => {
    if (together(distinct, was, is)) return false;
    if (together(synonyms, was, is) || nearest(was, [is]) === is) return true;
    return overlap(stemsOf(was), stemsOf(is)) >= enough;
  };
}

/** The words without case and the plainest endings: `added` and `add` are one, `items` and `item` too. */
function stemsOf(name: string): ReadonlySet<string> {
  return new Set(
    wordsOf(name)
      .map((word) => word.toLowerCase().replace(/(?:ed|ing|s)$/, ""))
      .filter((word) => word !== ""),
  );
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  const all = new Set([...a, ...b]).size;
  return all === 0 ? 0 : both / all;
}
