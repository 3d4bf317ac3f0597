import type { SharedFile } from "../../index.ts";

/**
 * The text of a file in which some events got other parts. Nothing where it does not stand there as it should: then the
 * file has to be made whole.
 */
export function patchedText(text: string, before: SharedFile, after: SharedFile): string | undefined {
  const keys = [...new Set([...before.keys, ...after.keys])];
  let patched: string | undefined = text;
  for (const key of keys) patched = withKnown(patched, before.part(key), after.part(key), after);
  // A new one stands below one that is there by now.
  for (const key of after.keys)
    if (before.part(key) === undefined) patched = withNew(patched, after.above?.(key), after.part(key));
  return patched;
}

/** Whether two files differ in their parts alone, if at all. */
export const differInParts = (before: SharedFile, after: SharedFile | undefined): boolean =>
  before.path === after?.path && before.rest === after.rest;

/** The text with another state of a part that is there. */
function withKnown(
  text: string | undefined,
  part: string | undefined,
  other: string | undefined,
  { above }: SharedFile,
): string | undefined {
  if (text === undefined || part === undefined || part === other) return text;
  if (other !== undefined) return replaced(text, part, other);
  return above && replaced(text, `\n${part}`, "");
}

function withNew(text: string | undefined, above: string | undefined, part: string | undefined): string | undefined {
  if (text === undefined || above === undefined || part === undefined) return undefined;
  return replaced(text, above, `${above}\n\n${part}`);
}

/** Parts are whole lines, and stand in a file once. */
function replaced(text: string, part: string, other: string): string | undefined {
  const at = text.indexOf(`\n${part}`);
  const end = at + 1 + part.length;
  if (at < 0 || text.indexOf(`\n${part}`, at + 1) >= 0 || !/[\n,]/.test(text.charAt(end))) return undefined;
  return text.slice(0, other === "" ? at : at + 1) + other + text.slice(end);
}
