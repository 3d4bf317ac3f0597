import { digits } from "../diagnostics/quantity.ts";

/** Values nested deeper than this are no plan of anybody, and more than a stack holds. */
const MOST_LEVELS = 400;

/** So many values may come from aliases that stand for something already said. */
const MOST_REPEATED = 1_000_000;

/** Why a document that was parsed is not read on; nothing where it may be. It is walked without recursion. */
export function tooMuch(document: unknown): string | undefined {
  const seen = new Set<unknown>();
  const open: (readonly [value: unknown, level: number, isRepeated: boolean])[] = [[document, 0, false]];
  let repeated = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, level, isInside] = next;
    if (typeof value !== "object" || value === null) continue;
    if (level > MOST_LEVELS) return `it is nested more than ${MOST_LEVELS} levels deep`;
    const isRepeated = isInside || seen.has(value);
    seen.add(value);
    if (isRepeated && ++repeated > MOST_REPEATED)
      return `its aliases stand for more than ${digits(MOST_REPEATED)} values`;
    for (const inner of Object.values(value)) open.push([inner, level + 1, isRepeated]);
  }
  return undefined;
}
