import type { At, Diagnostic, Related } from "./diagnostic.ts";

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
}

export interface LocatedRelated extends Place {
  readonly message: string;
}

/** A diagnostic as reporters show it. */
export interface Located extends Place {
  readonly diagnostic: Diagnostic;
  readonly related: readonly LocatedRelated[];
}

/** Diagnostics with their places, by file (in the order first met), line and column. */
export function locate(diagnostics: readonly Diagnostic[], places: Places): readonly Located[] {
  const related = ({ at, message }: Related): LocatedRelated => ({ ...places.place(at), message });
  const located = diagnostics.map((diagnostic) => ({
    ...places.place(diagnostic.at),
    diagnostic,
    related: (diagnostic.related ?? []).map(related),
  }));
  return located.sort(byPlace);
}

function byPlace(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
