import { type Check, every, refuse } from "./check.ts";

/** Text for which all of `more` hold. */
export function text(...more: readonly Check[]): Check {
  if (more.length === 0) return isText;
  return (value, report) => (typeof value === "string" ? every(more, value, report) : isText(value, report));
}

const isText: Check = (value, report) => typeof value === "string" || refuse(value, "text", report);

/** Of text, no fewer characters; a character is a code point. */
export function minLength(min: number): Check {
  return (value, report) =>
    typeof value !== "string" ||
    (value.length >= min && (value.length >= 2 * min || lengthOf(value) >= min)) ||
    refuse(value, `${min} or more characters`, report);
}

/** Of text, no more characters; a character is a code point. */
export function maxLength(max: number): Check {
  return (value, report) =>
    typeof value !== "string" ||
    value.length <= max ||
    (value.length <= 2 * max && lengthOf(value) <= max) ||
    refuse(value, `${max} or fewer characters`, report);
}

/** Of text, a part that matches a regular expression. */
export function pattern(source: string): Check {
  const expression = new RegExp(source, "u");
  return matches(expression, `text like ${source}`);
}

/** Of text, a part that matches `expression`. `expected` says in words what it means. */
export function matches(expression: RegExp, expected: string): Check {
  return (value, report) => typeof value !== "string" || expression.test(value) || refuse(value, expected, report);
}

function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
