import { NO_BOUNDS, type Shape } from "../model/shape.ts";
import { named, type Phrase, say } from "./phrase.ts";

/** What bounds the values of a shape, in words, one phrase for each bound. */
export function boundPhrases({ bounds }: Shape): readonly Phrase[] {
  const said: Phrase[] = [];
  if (bounds === NO_BOUNDS) return said;
  const { pattern, format, exclusiveMinimum, exclusiveMaximum, multipleOf } = bounds;
  addRange(said, bounds.minLength, bounds.maxLength, "character");
  if (pattern !== undefined) said.push(say`matching ${named(pattern)}`);
  if (format !== undefined) said.push(say`in the format ${named(format)}`);
  addRange(said, bounds.minimum, bounds.maximum);
  if (exclusiveMinimum !== undefined) said.push(say`more than ${exclusiveMinimum}`);
  if (exclusiveMaximum !== undefined) said.push(say`less than ${exclusiveMaximum}`);
  if (multipleOf !== undefined) said.push(say`in steps of ${multipleOf}`);
  addRange(said, bounds.minItems, bounds.maxItems, "entry");
  if (bounds.uniqueItems === true) said.push(say`no two alike`);
  return said;
}

function addRange(
  said: Phrase[],
  least: number | undefined,
  most: number | undefined,
  what?: "character" | "entry",
): void {
  if (least === undefined && most === undefined) return;
  if (least === undefined) said.push(say`at most ${counted(most, what)}`);
  else if (most === undefined) said.push(say`at least ${counted(least, what)}`);
  else if (least === most) said.push(say`exactly ${counted(least, what)}`);
  else said.push(say`${least} to ${counted(most, what)}`);
}

const PLURALS = { character: "characters", entry: "entries" } as const;

function counted(amount: number | undefined, what: "character" | "entry" | undefined): Phrase {
  const number = String(amount);
  if (what === undefined) return [number];
  return [`${number} ${amount === 1 ? what : PLURALS[what]}`];
}
