import { nearest } from "../../vocabulary/nearest.ts";

/** Shorter beginnings are shared by too many words. */
const SHORTEST = 3;

/** The known word that was probably meant: one that a few slips lead to, else the only one that goes on as this begins. */
export function likely(word: string, known: readonly string[]): string | undefined {
  const close = nearest(word, known);
  if (close !== undefined || word.length < SHORTEST) return close;
  const longer = known.filter((each) => each.startsWith(word) || (each.length >= SHORTEST && word.startsWith(each)));
  return longer.length === 1 ? longer[0] : undefined;
}
