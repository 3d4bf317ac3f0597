import type { Shape } from "../model/shape.ts";
import { named, type Phrase, say } from "./phrase.ts";

/** What bounds the values of a shape, in words, one phrase for each bound. */
export function boundPhrases({ bounds }: Shape): readonly Phrase[] {
  if (Object.keys(bounds).length === 0) return [];
  const { pattern, format, multipleOf, uniqueItems } = bounds;
  return [
    ...range(bounds.minLength, bounds.maxLength, "character"),
    ...(pattern === undefined ? [] : [say`matching ${named(pattern)}`]),
    ...(format === undefined ? [] : [say`in the format ${named(format)}`]),
    ...range(bounds.minimum, bounds.maximum),
    ...(bounds.exclusiveMinimum === undefined ? [] : [say`more than ${bounds.exclusiveMinimum}`]),
    ...(bounds.exclusiveMaximum === undefined ? [] : [say`less than ${bounds.exclusiveMaximum}`]),
    ...(multipleOf === undefined ? [] : [say`in steps of ${multipleOf}`]),
    ...range(bounds.minItems, bounds.maxItems, "entry"),
    ...(uniqueItems === true ? [say`no two alike`] : []),
  ];
}

function range(least: number | undefined, most: number | undefined, what?: "character" | "entry"): readonly Phrase[] {
  if (least === undefined && most === undefined) return [];
  if (least === undefined) return [say`at most ${counted(most, what)}`];
  if (most === undefined) return [say`at least ${counted(least, what)}`];
  return least === most ? [say`exactly ${counted(least, what)}`] : [say`${least} to ${counted(most, what)}`];
}

const PLURALS = { character: "characters", entry: "entries" } as const;

function counted(amount: number | undefined, what: "character" | "entry" | undefined): Phrase {
  const number = String(amount);
  if (what === undefined) return [number];
  return [`${number} ${amount === 1 ? what : PLURALS[what]}`];
}
