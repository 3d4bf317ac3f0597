import type { At } from "../../diagnostics/diagnostic.ts";
import type { Deprecation, Rename } from "../../model/shape.ts";
import type { User } from "../../model/uses/use.ts";

/** A name of a plan, with what speaks for it where two are one. */
export interface Candidate {
  readonly name: string;
  /** Where it is written; the first place is the one that would be edited. */
  readonly places: readonly CandidatePlace[];
  readonly isWithinConvention: boolean;
  readonly since?: string;
  readonly deprecated?: Deprecation;
  readonly renamedFrom: readonly Rename[];
  readonly users: readonly User[];
}

export interface CandidatePlace {
  readonly at: At;
  /** What has it: "`product_viewed`", "the dictionary". */
  readonly owner: string;
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

/**
 * Which of two names to keep: one that is not going away, that the plan calls the one to use, that is written as the convention
 * says, that more people live on, that is older, that stands in more places. Of equals the earlier.
 */
export const byPreference =
  (synonyms: readonly (readonly string[])[]) =>
  (a: Candidate, b: Candidate): number => {
    const firsts = new Set(synonyms.map(([first]) => first));
    const no = (value: boolean): number => (value ? 0 : 1);
    return (
      no(a.deprecated === undefined) - no(b.deprecated === undefined) ||
      no(firsts.has(a.name)) - no(firsts.has(b.name)) ||
      no(a.isWithinConvention) - no(b.isWithinConvention) ||
      b.users.length - a.users.length ||
      older(a.since, b.since) ||
      b.places.length - a.places.length
    );
  };
