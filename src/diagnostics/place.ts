import type { Pointer } from "../model/pointer.ts";
import type { At, Diagnostic, Related } from "./diagnostic.ts";
import { fingerprint, formerFingerprints } from "./fingerprint.ts";

/** Lines and columns count from 1; columns in UTF-16 code units, as editors do. The end is exclusive. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Turns places of a plan into lines and columns. */
export interface Places {
  place(at: At): Place;
  /** The text of a file, for code frames. */
  text(file: string): string | undefined;
  /** The pointer without indexes of lists, to know the same thing again after it moved; the pointer itself where absent. */
  lasting?(pointer: Pointer): Pointer;
  /** The lasting pointers that led to the same thing under its former names. */
  formerly?(pointer: Pointer): readonly Pointer[];
}

/** Another place that a finding speaks of, and what is there. */
export interface LocatedRelated extends Place {
  readonly message: string;
}

/** A diagnostic as reporters show it. */
export interface Located extends Place {
  readonly diagnostic: Diagnostic;
  readonly related: readonly LocatedRelated[];
  /** The same in every run that finds it, also after lines, files and lists were moved about. */
  readonly fingerprint: string;
  /** Its fingerprints under the former names of what it is about. */
  readonly formerly: readonly string[];
}

/** What tells a finding from those of other rules too, in every run. */
export const keyOfFinding = ({ diagnostic: { rule }, fingerprint: known }: Located): string => `${rule} ${known}`;

/** Whether a finding is one of those that were found before, each as `keyOfFinding` has it; what it is about may have been renamed. */
export const wasFound = (
  { diagnostic: { rule }, fingerprint: known, formerly }: Located,
  before: ReadonlySet<string>,
) => [known, ...formerly].some((each) => before.has(`${rule} ${each}`));

/** Diagnostics with their places, by file, line, column and rule: in the same order on every machine. */
export function locate(diagnostics: readonly Diagnostic[], places: Places): readonly Located[] {
  const related = ({ at, message }: Related): LocatedRelated => ({ ...places.place(at), message });
  const located = diagnostics.map((diagnostic): Located => {
    const place = places.place(diagnostic.at);
    return {
      ...place,
      diagnostic,
      related: (diagnostic.related ?? []).map(related),
      fingerprint: fingerprint(diagnostic, place.file, places),
      formerly: formerFingerprints(diagnostic, place.file, places),
    };
  });
  return located.sort(byPlace);
}

/** Those of several, in the same order. */
export const merged = (...all: readonly (readonly Located[])[]): readonly Located[] => all.flat().sort(byPlace);

function byPlace(a: Located, b: Located): number {
  return (
    byText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    byText(a.diagnostic.rule, b.diagnostic.rule) ||
    byText(a.diagnostic.message, b.diagnostic.message)
  );
}

/** In the order of code units: the same everywhere. */
function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
