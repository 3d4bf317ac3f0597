import type { Document } from "../../source/document.ts";

/** A place in a file: the way to it from the file's root. */
export interface Spot {
  readonly document: Document;
  readonly path: readonly string[];
}

/** JSON is YAML, but not every YAML is JSON. */
export const isJsonFile = ({ path }: Document): boolean => /\.json$/i.test(path);

/** The break that a text's lines end with. */
export const newlineOf = ({ text }: Document): string => (text.includes("\r\n") ? "\r\n" : "\n");

/** What stands before an offset on its line. */
export function lineBefore(text: string, offset: number): string {
  const before = text.slice(0, offset);
  return before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1);
}

/** The offset of the break that ends the line of an offset, or the end of the text. */
export function lineStop(text: string, offset: number): number {
  const found = /[\r\n]/.exec(text.slice(offset));
  return found === null ? text.length : offset + found.index;
}
