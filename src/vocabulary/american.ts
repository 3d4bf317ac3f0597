import { SPELLINGS } from "./data/synonyms.ts";
import { isRealWord } from "./real-word.ts";
import { remembered } from "./remembered.ts";

const spellings = new Map(
  SPELLINGS.split("|").map((pair): [string, string] => {
    const [american = "", british = ""] = pair.split(" ");
    return [british, american];
  }),
);

/** `organise`, `finalised`, `prioritisation`: where no list has the word, Britain writes an `s` for America's `z`. */
const BRITISH = /^([a-z]{3,})is(e|es|ed|ing|er|ers|ation|ations)$/;

const ENDINGS = ["s", "d", "ed", "ing"];

/** A word in small letters in American spelling: of `colours` and `favourited` too, where only `colour` and `favourite` are listed. */
export const american = remembered((word) => {
  const listed = spellings.get(word);
  if (listed !== undefined) return listed;
  for (const ending of ENDINGS) {
    const stem = word.endsWith(ending) ? spellings.get(word.slice(0, -ending.length)) : undefined;
    if (stem !== undefined) return stem + ending;
  }
  return BRITISH.test(word) && !isRealWord(word) ? word.replace(BRITISH, "$1iz$2") : word;
});
