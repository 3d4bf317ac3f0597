import type { Subject, Use } from "../model/uses/use.ts";
import { joined, listed, named, type Phrase, say } from "./phrase.ts";

/**
 * What one user does with one event, page, trait or segment and its properties, in words: "starts from it; filters on
 * `cart_value`; shows `items.name` and `currency`".
 */
export function usesPhrase(uses: readonly Use[]): Phrase {
  const byPurpose = new Map<string, Map<string, Phrase>>();
  for (const { purpose, subject } of uses) {
    const subjects = byPurpose.get(purpose) ?? new Map<string, Phrase>();
    byPurpose.set(purpose, subjects.set(keyOf(subject), subjectPhrase(subject)));
  }
  return joined(
    [...byPurpose].map(([purpose, subjects]) => say`${[purpose]} ${listed(told(subjects), "and")}`),
    "; ",
  );
}

const IT = "";

/** Names the thing as a whole where nothing in it is named. */
function told(subjects: ReadonlyMap<string, Phrase>): readonly Phrase[] {
  const parts = [...subjects].filter(([key]) => key !== IT);
  return (parts.length > 0 ? parts : [...subjects]).map(([, phrase]) => phrase);
}

const keyOf = (subject: Subject): string => (subject.kind === "property" ? subject.path : IT);
const subjectPhrase = (subject: Subject): Phrase => (subject.kind === "property" ? [named(subject.path)] : ["it"]);
