import type { At } from "../../diagnostics/diagnostic.ts";
import type { Deprecation, Rename } from "../../model/shape.ts";
import type { User } from "../../model/uses/use.ts";
import { lettersOfName, smallWords } from "../../vocabulary/drift/letters.ts";
import { isRealWord } from "../../vocabulary/real-word.ts";

/** A name of a plan, with what speaks for it where two are one. */
export interface Candidate {
  readonly name: string;
  /** Where it is written, in the order of the pointers; the first is the one that would be edited. */
  readonly places: readonly At[];
  /** How many events and pages carry it; a name in the dictionary is written once. */
  readonly carried: number;
  /** Asked only where two are one: to read every name for it takes a tenth of the time of all rules. */
  readonly isWithinConvention: () => boolean;
  /** Whether it is written as most names of its kind are, and reads as names mostly do. */
  readonly isUsual: () => boolean;
  /** Of a property or trait: whether it says yes or no wherever it stands. */
  readonly isFlag?: () => boolean;
  readonly since?: string;
  readonly deprecated?: Deprecation;
  readonly renamedFrom: readonly Rename[];
  readonly users: readonly User[];
}

/** Numbers of a version, to compare; a plan without a word on it is as young as can be. */
const age = (since: string | undefined): readonly number[] =>
  since === undefined ? [Number.POSITIVE_INFINITY] : since.split(/[.+-]/).map(Number);

function older(a: string | undefined, b: string | undefined): number {
  const [left, right] = [age(a), age(b)];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const [x, y] = [left[at] ?? 0, right[at] ?? 0];
    if (x !== y && !Number.isNaN(x) && !Number.isNaN(y)) return x < y ? -1 : 1;
  }
  return 0;
}

/** Words that may be misspelt: long enough to tell, and in no list of ours. */
const unknownWords = (name: string): number =>
  smallWords(name).filter((word) => /^[a-z]{5,}$/.test(word) && !isRealWord(word)).length;

/**
 * Which of two names to keep: one that is not going away, that the plan calls the one to use, that is written as the convention
 * says, that more people live on, that is older, that more events carry, that is written as most are, without misspelt words,
 * in few words, and written out. Where all is equal the alphabet decides, and never the order of the plan.
 */
export const byPreference =
  (synonyms: readonly (readonly string[])[]) =>
  (a: Candidate, b: Candidate): number => {
    const firsts = new Set(synonyms.map(([first]) => first));
    const no = (value: boolean): number => (value ? 0 : 1);
    return (
      no(a.deprecated === undefined) - no(b.deprecated === undefined) ||
      no(firsts.has(a.name)) - no(firsts.has(b.name)) ||
      no(a.isWithinConvention()) - no(b.isWithinConvention()) ||
      b.users.length - a.users.length ||
      older(a.since, b.since) ||
      b.carried - a.carried ||
      no(a.isUsual()) - no(b.isUsual()) ||
      unknownWords(a.name) - unknownWords(b.name) ||
      smallWords(a.name).length - smallWords(b.name).length ||
      lettersOfName(b.name).length - lettersOfName(a.name).length ||
      (a.name < b.name ? -1 : 1)
    );
  };
