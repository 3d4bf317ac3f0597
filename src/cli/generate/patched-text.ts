import type { SharedFile } from "../../index.ts";

/**
 * The text of a file in which some events got other parts. Nothing where it does not stand there as it should: then the
 * file has to be made whole.
 */
export function patchedText(text: string, before: SharedFile, after: SharedFile): string | undefined {
  let patched: string | undefined = text;
  for (const [index, part] of before.parts.entries()) {
    const other = after.parts[index];
    if (patched === undefined || other === undefined) return undefined;
    if (part !== other) patched = withPart(patched, part, other);
  }
  return patched;
}

/** Whether two files can differ in their parts alone. */
export const differInParts = (before: SharedFile, after: SharedFile | undefined): boolean =>
  before.path === after?.path && before.rest === after.rest && before.parts.length === after.parts.length;

export const hasOtherParts = (before: SharedFile, after: SharedFile): boolean =>
  before.parts.some((part, index) => part !== after.parts[index]);

/** Parts are whole lines, and stand in a file once. */
function withPart(text: string, part: string, other: string): string | undefined {
  const at = text.indexOf(`\n${part}`);
  const end = at + 1 + part.length;
  if (at < 0 || text.indexOf(`\n${part}`, at + 1) >= 0 || !/[\n,]/.test(text.charAt(end))) return undefined;
  return text.slice(0, at + 1) + other + text.slice(end);
}
