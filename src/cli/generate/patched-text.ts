import type { SharedFile } from "../../index.ts";

/**
 * The text of a file in which some events got other parts. Nothing where it does not stand there as it should: then the
 * file has to be made whole.
 */
export function patchedText(text: string, before: SharedFile, after: SharedFile): string | undefined {
  const others = after.parts();
  const parts = before.parts();
  if (others.length !== parts.length) return undefined;
  let patched: string | undefined = text;
  for (const [index, part] of parts.entries()) {
    const other = others[index];
    if (patched === undefined || other === undefined) return undefined;
    if (part !== other) patched = withPart(patched, part, other);
  }
  return patched;
}

/** Whether two files differ in their parts alone, if at all. */
export const differInParts = (before: SharedFile, after: SharedFile | undefined): boolean =>
  before.path === after?.path && before.rest === after.rest;

/** Parts are whole lines, and stand in a file once. */
function withPart(text: string, part: string, other: string): string | undefined {
  const at = text.indexOf(`\n${part}`);
  const end = at + 1 + part.length;
  if (at < 0 || text.indexOf(`\n${part}`, at + 1) >= 0 || !/[\n,]/.test(text.charAt(end))) return undefined;
  return text.slice(0, at + 1) + other + text.slice(end);
}
