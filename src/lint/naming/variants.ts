import { ABBREVIATIONS } from "../../vocabulary/data/abbreviations.ts";
import { SYNONYMS } from "../../vocabulary/data/synonyms.ts";
import { smallWords } from "../../vocabulary/drift/letters.ts";
import { singular } from "../../vocabulary/plural.ts";
import { wordsOf } from "../../vocabulary/words.ts";
import type { Facts } from "../facts.ts";
import type { Candidate } from "./candidate.ts";
import { eventCandidates, pageCandidates, propertyCandidates, traitCandidates } from "./candidates.ts";
import { eventDrifts, namesOf, pageDrifts, propertyDrifts, traitDrifts } from "./drifts.ts";

/** A word of a name for which the plan has another elsewhere. */
export interface Variant {
  readonly candidate: Candidate;
  readonly kind: "event" | "page" | "property" | "trait";
  readonly word: string;
  /** The word that the plan uses elsewhere. */
  readonly canonical: string;
  /** A name that has it. */
  readonly example: string;
  readonly isShort: boolean;
}

/** Examples are taken from what one sees first. */
const KINDS: readonly Variant["kind"][] = ["event", "page", "property", "trait"];

const CALLS: readonly Variant["kind"][] = ["event", "page"];
const FIELDS: readonly Variant["kind"][] = ["property", "trait"];

/** Signs of data that stands where a name should: a serialized object, markup. */
const NO_NAME = /[{}[\]"<>]/;

/** Short forms that begin a count, as the long one does not: `num_redirects` is how many, `number` which. */
const COUNTERS = new Set(["num", "nbr", "nb"]);

interface Named {
  readonly candidate: Candidate;
  readonly kind: Variant["kind"];
  readonly words: ReadonlySet<string>;
  /** Whether a drift rule tells this name already. */
  readonly isTold: boolean;
}

interface Choice {
  /** One thing's words; the first is the one to use, unless another is commoner. */
  readonly words: readonly string[];
  /** Whether the first is to be used however common the others are: the plan says so, or it is the long form. */
  readonly isFixed: boolean;
  readonly isShort: boolean;
}

/** The words of a plan's names that have another form elsewhere in the plan: `basket` in one, `cart` in the others. */
export function variants(facts: Facts): readonly Variant[] {
  const named = namedOf(facts);
  const all = byWordOf(named);
  // A short form in a property and the long one in an event are seen by different people in different places.
  const families = [CALLS, FIELDS].map((kinds) => byWordOf(named.filter(({ kind }) => kinds.includes(kind))));
  return choices(facts).flatMap((choice) =>
    (choice.isShort ? families : [all]).flatMap((byWord) => variantsOf(choice, byWord)),
  );
}

function byWordOf(named: readonly Named[]): ReadonlyMap<string, readonly Named[]> {
  const byWord = new Map<string, Named[]>();
  for (const each of named) {
    for (const word of each.words) {
      const known = byWord.get(word);
      if (known) known.push(each);
      else byWord.set(word, [each]);
    }
  }
  return byWord;
}

function variantsOf(
  { words, isFixed, isShort }: Choice,
  byWord: ReadonlyMap<string, readonly Named[]>,
): readonly Variant[] {
  const used = words.filter((word) => byWord.has(word));
  const counted = isFixed ? used : used.toSorted((a, b) => (byWord.get(b)?.length ?? 0) - (byWord.get(a)?.length ?? 0));
  const [canonical, ...others] = counted;
  const example = byWord.get(canonical ?? "")?.[0]?.candidate.name;
  if (canonical === undefined || example === undefined || (isFixed && canonical !== words[0])) return [];
  return others.flatMap((word) =>
    (byWord.get(word) ?? [])
      .filter(({ isTold, words: own }) => !isTold && !own.has(canonical))
      .filter(({ candidate: { name } }) => !isShort || isShortIn(name, word))
      .map(({ candidate, kind }) => ({ candidate, kind, word, canonical, example, isShort })),
  );
}

/** Whether a word of a name is the short form: no acronym in capitals (`TS - Help Opened`), no count. */
function isShortIn(name: string, word: string): boolean {
  const words = wordsOf(name);
  const isAcronym = /\p{Ll}/u.test(name) && words.includes(word.toUpperCase());
  return !isAcronym && !(COUNTERS.has(word) && words[0]?.toLowerCase() === word);
}

/** One thing's words, less those that the plan says are distinct. */
function choices({ plan }: Facts): readonly Choice[] {
  const single = (words: readonly string[]): readonly string[] => words.filter((word) => !word.includes(" "));
  const small = (names: readonly string[]) => names.map((name) => smallWords(name).join(" "));
  const own = plan.vocabulary.synonyms
    .map(small)
    .filter((words) => words.every((word) => word !== "" && !word.includes(" ")));
  const all: readonly Choice[] = [
    ...own.map((words) => ({ words, isFixed: true, isShort: false })),
    ...SYNONYMS.filter(({ isNoun }) => isNoun).map(({ words }) => ({
      words: single(words),
      isFixed: false,
      isShort: false,
    })),
    ...[...ABBREVIATIONS.values()]
      .filter(({ isWord, meanings }) => !isWord && meanings.length === 1 && !meanings[0]?.includes(" "))
      .map(({ short, meanings }) => ({ words: [...meanings.map(singular), short], isFixed: true, isShort: true })),
  ];
  const apart = plan.vocabulary.distinct.map(small);
  const isApart = (words: readonly string[]) =>
    apart.some((names) => words.filter((word) => names.includes(word)).length > 1);
  return all.filter(({ words }) => words.length > 1 && !isApart(words));
}

function namedOf(facts: Facts): readonly Named[] {
  const of = (kind: Variant["kind"], candidates: readonly Candidate[], told: ReadonlySet<string>): readonly Named[] =>
    candidates
      .filter(({ name }) => !NO_NAME.test(name))
      .map((candidate) => ({
        candidate,
        kind,
        words: new Set(smallWords(candidate.name).map(singular)),
        isTold: told.has(candidate.name) || candidate.deprecated !== undefined,
      }));
  const all = [
    ...of("event", facts.of(eventCandidates), namesOf(facts.of(eventDrifts))),
    ...of("page", facts.of(pageCandidates), namesOf(facts.of(pageDrifts))),
    ...of("property", facts.of(propertyCandidates), namesOf(facts.of(propertyDrifts))),
    ...of("trait", facts.of(traitCandidates), namesOf(facts.of(traitDrifts))),
  ];
  return all.sort(
    (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.candidate.name < b.candidate.name ? -1 : 1),
  );
}
