import type { Range } from "../../place-tree.ts";
import type { Failure } from "../failure.ts";
import { type Line, lineAt } from "../line.ts";

/** What somebody did wrong in writing YAML, and what to write instead. */
export interface Slip {
  readonly rule?: string;
  readonly message: string;
  readonly hint: string;
  readonly range: Range;
  /** Where the entry begins that cannot be read for it; absent where the range begins. */
  readonly from?: number;
  /** The lines below it go wrong with it. */
  readonly spreads?: true;
}

/** Where js-yaml stopped, and what stands there. */
export interface Stop extends Failure {
  readonly text: string;
  readonly line: Line;
  /** The line up to where it stopped, or as much of it as matters. */
  readonly before: string;
  /** From there to the end of the line, or as much of it as matters. */
  readonly after: string;
}

/** Looks whether a stop is of one kind of slip. */
export type Diagnose = (stop: Stop) => Slip | undefined;

/** How much of a line is looked at: in longer ones, patterns would be tried without end. */
const WINDOW = 1_000;

const MOST_SHOWN = 70;

export function stopAt(text: string, failure: Failure): Stop {
  const position = Math.min(failure.position, text.length);
  const line = lineAt(text, position);
  const before = text.slice(Math.max(line.start, position - WINDOW), position);
  return {
    ...failure,
    position,
    text,
    line,
    before,
    after: text.slice(position, Math.min(line.end, position + WINDOW)),
  };
}

/** So many characters from the stop on. */
export const here = ({ position }: Stop, length = 1): Range => ({ start: position, end: position + length });

/** The line without the spaces around it. */
export const wholeLine = ({ line }: Stop): Range => ({
  start: line.start + line.indent,
  end: line.start + line.text.trimEnd().length,
});

/** What stands for the value of the last key before the stop: the key, where the value begins, and its text so far. */
export function valueBefore({ before, position }: Stop): { key: string; start: number; text: string } | undefined {
  const found = /(?:^|[{[,]|- )\s*([^\s{[,:][^{[,:]*?)\s*:\s+([^{[,]*)$/.exec(before);
  if (found?.[2] === undefined) return undefined;
  return { key: found[1] ?? "", start: position - found[2].length, text: found[2] };
}

/** A stretch of a file, short enough for a message. */
export const shortened = (text: string): string => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);

export const isInFlow = ({ reason }: Stop): boolean => reason.includes("flow collection");
