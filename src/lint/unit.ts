import type { Unit } from "../model/property.ts";

/** Spellings of one unit, in lower case; the first is the one that is compared. */
const SPELLINGS = [
  "s sec secs second seconds unix unix_seconds epoch_seconds",
  "ms msec msecs milli millis millisecond milliseconds unix_ms epoch_ms",
  "us µs microsecond microseconds",
  "min mins minute minutes",
  "h hr hrs hour hours",
  "d day days",
  "eur € euro euros",
  "usd $ dollar dollars",
  "gbp £ pound pounds",
  "cent cents",
  "kg kilogram kilograms",
  "g gram grams",
  "byte bytes b",
  "kb kilobyte kilobytes",
  "mb megabyte megabytes",
  "% percent",
];

const CANONICAL = new Map(
  SPELLINGS.flatMap((line) => {
    const words = line.split(" ");
    return words.map((word) => [word, words[0] ?? word] as const);
  }),
);

/** What a unit that a sibling says is compared as: nearly always a currency. */
const OF_SIBLING = "{ from }";
const CURRENCIES = new Set(["eur", "usd", "gbp"]);

/** A unit in one spelling: `seconds` and `s` are one. */
export function unitKey(unit: Unit | undefined): string | undefined {
  if (unit === undefined) return undefined;
  if ("from" in unit) return OF_SIBLING;
  const text = unit.text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, "_");
  return CANONICAL.get(text) ?? text;
}

/** Whether two units are surely two. What a sibling says may be any currency, and is no second, kilogram or cent. */
export function unitsDiffer(a: string, b: string): boolean {
  if (a === b) return false;
  if (a !== OF_SIBLING && b !== OF_SIBLING) return true;
  const other = a === OF_SIBLING ? b : a;
  return CANONICAL.has(other) && !CURRENCIES.has(other);
}

/** A unit in words: "in `ms`", "in what `currency` says". */
export function unitWords(unit: Unit | undefined): string {
  if (unit === undefined) return "without a unit";
  return "text" in unit ? `in \`${unit.text}\`` : `in what \`${unit.from}\` says`;
}
