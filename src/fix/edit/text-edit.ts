/** A stretch of a text, in UTF-16 offsets with an exclusive end, and what comes in its place. */
export interface TextEdit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Whether two edits cannot both be made: they touch one stretch, or one place. */
export const collide = (a: TextEdit, b: TextEdit): boolean => a.file === b.file && a.start <= b.end && b.start <= a.end;

/** The text with all edits made. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  let made = text;
  for (const { start, end, text: with_ } of [...edits].sort((a, b) => b.start - a.start || b.end - a.end))
    made = made.slice(0, start) + with_ + made.slice(end);
  return made;
}
