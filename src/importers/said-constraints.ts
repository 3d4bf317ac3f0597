import type { Said } from "./draft.ts";
import { KNOWN_FORMATS, OTHER_FORMATS, TYPE_OF_FORMAT, unicodePattern } from "./json-schema/formats.ts";
import type { Notes } from "./notes.ts";

/** Says the pattern of a text; told where it is no regular expression. */
export function sayPattern(said: Said, pattern: string, path: string, notes: Notes): void {
  const read = unicodePattern(pattern);
  if (read !== undefined) said["pattern"] = read;
  else notes.lose(path, `the pattern \`${pattern}\` is no regular expression of JavaScript, and is left out`, said);
}

/** Says the format of a text, as the type that means it where there is one; told where it is none of JSON Schema's. */
export function sayFormat(said: Said, written: string, path: string, notes: Notes): void {
  const format = OTHER_FORMATS.get(written) ?? written;
  const semantic = TYPE_OF_FORMAT.get(format);
  if (!KNOWN_FORMATS.has(format))
    notes.lose(path, `the format \`${written}\` is not one of JSON Schema's, and is left out`, said);
  else if (semantic !== undefined && said["type"] === "string") said["type"] = semantic;
  else said["format"] = format;
}
