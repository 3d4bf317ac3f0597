import { wordsInSmall } from "../../vocabulary/words.ts";
import type { Candidate } from "./candidate.ts";

/** Two names of which one asks what the other says: `is_gift` and `gift`. */
export type FlagPair = readonly [plain: string, asked: string];

/** The names among these that say yes or no, with and without `is` in front. As a text, `gift` is something else than `is_gift`. */
export function flagPairs(candidates: readonly Candidate[]): readonly FlagPair[] {
  const asked = candidates.flatMap(({ name, isFlag }): readonly (readonly [string, string])[] => {
    const [first, ...rest] = wordsInSmall(name);
    return first === "is" && rest.length > 0 && isFlag?.() === true ? [[rest.join(" "), name]] : [];
  });
  if (asked.length === 0) return [];
  const plain = new Map(candidates.map((each) => [wordsInSmall(each.name).join(" "), each]));
  return asked.flatMap(([words, name]) => {
    const other = plain.get(words);
    return other?.isFlag?.() === true ? [[other.name, name] as const] : [];
  });
}
