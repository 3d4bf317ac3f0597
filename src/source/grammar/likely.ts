import { nearest } from "../../vocabulary/nearest.ts";
import { native } from "./foreign.ts";

/** Shorter beginnings are shared by too many words. */
const SHORTEST = 3;

/**
 * The known word that was probably meant: one that a few slips lead to, else what others call it, else the only one
 * that goes on as this begins.
 */
export function likely(word: string, known: readonly string[]): string | undefined {
  const close = nearest(word, known) ?? native(word, known);
  if (close !== undefined || word.length < SHORTEST) return close;
  const longer = known.filter((each) => each.startsWith(word) || (each.length >= SHORTEST && word.startsWith(each)));
  return longer.length === 1 ? longer[0] : undefined;
}
