import { either } from "../grammar/either.ts";
import { list } from "../grammar/list.ts";
import { nameText } from "../grammar/name.ts";
import { definition } from "../grammar/named.ts";
import { field, record } from "../grammar/record.ts";
import { text, textLike } from "../grammar/scalars.ts";
import { table } from "../grammar/table.ts";
import type { Value } from "../value.ts";

/** A version of the plan. */
export const version = textLike({
  expects: "a version such as 2.4.0",
  pattern:
    /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/,
  hint: (wrong) =>
    typeof wrong === "number"
      ? `YAML reads this as a number. Write all three parts: ${wrong}${Number.isInteger(wrong) ? ".0" : ""}.0.`
      : threeNumbers(wrong),
});

function threeNumbers(wrong: Value): string {
  const [, ...numbers] = /^v?(\d+)\.(\d+)(?:\.(\d+))?$/.exec(typeof wrong === "string" ? wrong : "") ?? [];
  return numbers.length === 0
    ? "A version has three numbers, major.minor.patch (semver.org)."
    : `Write \`${numbers.map((each = "0") => each.replace(/^0+(?=\d)/, "")).join(".")}\`: a version has three numbers, major.minor.patch.`;
}

/** A day, as ISO 8601 writes it. */
export const date = textLike({
  expects: "a date such as 2027-03-01",
  pattern: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  accepts: isDay,
  format: "date",
  hint: (wrong) => {
    const [, year, month = "", day = ""] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(String(wrong)) ?? [];
    const meant = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    return year !== undefined && isDay(meant)
      ? `Write \`${meant}\`.`
      : "Write year, month and day of a day that there is: 2027-03-01.";
  },
});

/** Whether the calendar has that day: 2027-02-30 looks like one. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** `30m`, `24h`, `7d`. */
export const duration = textLike({
  expects: "a duration such as 30m, 24h or 7d",
  pattern: /^\d+[smhdw]$/,
  hint: (wrong) => {
    const meant = typeof wrong === "string" ? meantDuration(wrong) : undefined;
    if (meant !== undefined) return `Write \`${meant}\`.`;
    return `Write a whole number and its unit, s m h d or w${typeof wrong === "number" ? `: ${wrong}s, ${wrong}m, ${wrong}h` : ""}.`;
  },
});

/** The units in words and in ISO 8601, and how many of which unit each is here. */
const UNITS: readonly (readonly [written: RegExp, factor: number, unit: string])[] = [
  [/^(?:s|secs?|seconds?)$/i, 1, "s"],
  [/^(?:m|mins?|minutes?)$/i, 1, "m"],
  [/^(?:h|hrs?|hours?)$/i, 1, "h"],
  [/^(?:d|days?)$/i, 1, "d"],
  [/^(?:w|weeks?)$/i, 1, "w"],
  [/^(?:mo|months?)$/i, 30, "d"],
  [/^(?:y|yrs?|years?)$/i, 365, "d"],
];

/** `30m` for `30 minutes`, `PT30M` and `30 min`. */
function meantDuration(text: string): string | undefined {
  const [, amount, said = ""] = /^(?:PT?)?(\d+)\s*([A-Za-z]+)$/.exec(text.trim()) ?? [];
  const unit = UNITS.find(([written]) => written.test(said));
  // P1M is a month, PT1M a minute.
  if (amount === undefined || unit === undefined || /^P\d+M$/.test(text)) return undefined;
  return `${Number(amount) * unit[1]}${unit[2]}`;
}

export const names = list(text, "a list of names");

/** Earlier names of the same thing. */
export const renames = definition(
  "renamedFrom",
  list(
    either(
      "a name, or `{ name, sendBothUntil }`",
      nameText,
      record(
        "an earlier name",
        {
          name: field(nameText, "The earlier name."),
          sendBothUntil: field(date, "Until this day the client sends both names."),
        },
        { required: { name: "Write `{ name: old_name, sendBothUntil: 2027-01-01 }`." } },
      ),
    ),
    "a list of earlier names",
  ),
);

/** URLs, or titles and their URLs. */
export const links = either("a list of URLs, or a mapping of titles to URLs", list(text), table(text));

/** The keys of everything that people talk about. */
export const DESCRIBED = {
  title: field(text, "What people call it."),
  description: field(text, "What it means."),
  owner: field(text, "Who answers for it: a key of `plan.owners` where that is given."),
  tags: field(names, "Words to find it by."),
  links: field(links, "Where more is said about it."),
};
