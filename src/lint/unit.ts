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

/** A unit that is text, in one spelling: `seconds` and `s` are one. Nothing where a sibling says the unit. */
export function unitKey(unit: Unit | undefined): string | undefined {
  if (unit === undefined || !("text" in unit)) return undefined;
  const text = unit.text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, "_");
  return CANONICAL.get(text) ?? text;
}
