// Texts that end before their author thought, because a ` #` begins a comment.

/** A sign of a comment with a space before it and none behind, as in `issue #3`. */
const HASHED = / #(?=[^\s#!])/;

/** No text ends with such a word: `the # of items`. */
const OPEN_END = /(?:^|\s)(?:an?|the|of|for|in|on|to|with|by|per|and|or|its?|is|each|every|this|that|issue|ticket) #/i;

/** Whether any text of a file may be cut off. */
export const MAY_BE_CUT = new RegExp(`${HASHED.source}|${OPEN_END.source}`, "i");

/** What is for programs and the people who write them, and no rest of a text. */
const REMARK = /^ #\s*(?:tracking-plan-ignore|todo|fixme|xxx|hack|note|noqa|region|endregion)\b/i;

/** Keys whose values are texts for people. */
const FOR_PEOPLE: ReadonlySet<string> = new Set([
  "title",
  "description",
  "firesWhen",
  "reason",
  "owner",
  "unit",
  "acceptAnonymous",
  "static",
]);

/** Keys of what holds values that are sent, or words of their author. */
const OF_VALUES: ReadonlySet<string> = new Set([
  "enum",
  "const",
  "default",
  "examples",
  "values",
  "tags",
  "renamedFrom",
]);

/** What a comment takes away from a text that ends at an offset; nothing where a comment was meant. */
export function cutOff(text: string, end: number, written: string, path: readonly string[]): string | undefined {
  if (text[end] !== " " || text[end + 1] !== "#" || /^["'|>]/.test(written)) return undefined;
  if (!FOR_PEOPLE.has(path.at(-1) ?? "") && !path.some((key) => OF_VALUES.has(key))) return undefined;
  const rest = /^[^\r\n]*/.exec(text.slice(end, end + LONGEST))?.[0].trimEnd() ?? "";
  if (REMARK.test(rest)) return undefined;
  const isHashed = HASHED.test(rest.slice(0, 3)) && !/[.!?:;)]$/.test(written);
  return isHashed || OPEN_END.test(`${written} #`) ? rest.slice(1) : undefined;
}

/** No longer rest of a line is quoted. */
const LONGEST = 200;
