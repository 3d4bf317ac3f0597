import { createColors } from "picocolors";
import type { Paint } from "../index.ts";

/** NO_COLOR and FORCE_COLOR first, then whether it is a terminal. */
function isColourful(stream: { readonly isTTY?: boolean }): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return NO_COLOR === undefined || NO_COLOR === "" ? stream.isTTY === true && TERM !== "dumb" : false;
}

/** The colours of what goes to stdout. */
export const paintOut = (): Paint => createColors(isColourful(process.stdout));

/** The colours of what goes to stderr. */
export const paintErr = (): Paint => createColors(isColourful(process.stderr));

const plain = (text: string): string => text;

/** No colours: for files. */
export const plainPaint: Paint = { red: plain, yellow: plain, cyan: plain, green: plain, dim: plain, bold: plain };

/** Writes a result. */
export const out = (text: string): void => {
  process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
};

/** Says something beside the result: notices, progress. */
export const say = (text: string): void => {
  process.stderr.write(text.endsWith("\n") ? text : `${text}\n`);
};
