import { TENSELESS_OBJECTS } from "./data/actions.ts";
import { ENGLISH } from "./data/english.ts";
import { LOOKALIKES } from "./data/lookalikes.ts";
import { NOUNS } from "./data/nouns.ts";
import { SPELLINGS, SYNONYMS } from "./data/synonyms.ts";
import { misspelt } from "./misspelling.ts";
import { singular } from "./plural.ts";
import { verbForm } from "./verb-form.ts";

let nouns: ReadonlySet<string> | undefined;

function table(): ReadonlySet<string> {
  const synonyms = SYNONYMS.flatMap(({ words }) => words).join(" ");
  return new Set(
    [NOUNS, LOOKALIKES, ENGLISH, TENSELESS_OBJECTS, SPELLINGS.replaceAll("|", " "), synonyms].join(" ").split(" "),
  );
}

/** Whether a word in small letters is one that we know, in any number and tense: it is no misspelling. */
export function isRealWord(word: string): boolean {
  nouns ??= table();
  if (misspelt(word) !== undefined) return false;
  if (nouns.has(word) || nouns.has(singular(word)) || verbForm(word) !== undefined) return true;
  // The tenses of a verb that we know are known: `shiping` is none of them.
  const isTense = /(?:ed|ing)$/.test(word);
  return endings(word).some((stem) =>
    isTense ? verbForm(stem) === undefined && nouns?.has(stem) : nouns?.has(stem) || verbForm(stem) !== undefined,
  );
}

/** What a word is without an ending that makes another word of it: `finder`, `clickable`, `quickly`, `unread`. */
function endings(word: string): readonly string[] {
  const [, stem, ending = ""] =
    /^(.{4,})(er|ers|or|ors|able|ables|ly|ed|ing|less|ness|ful|ion|ions|ment|ments|ee|ees|ship|ships)$/.exec(word) ??
    [];
  const rest = /^(?:un|re|de|dis|pre|non|sub|auto|multi|over|under|out)(.{4,})$/.exec(word)?.[1];
  // A silent `e` is lost before a vowel alone: `maker`, but `advertisement`.
  const stems = stem === undefined ? [] : /^[aeiou]/.test(ending) ? [stem, `${stem}e`] : [stem];
  return [...stems, ...(rest === undefined ? [] : [rest])];
}
