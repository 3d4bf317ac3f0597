import type { EnumValue } from "../../model/shape.ts";
import { deprecationPhrase, renamesPhrase } from "../../words/lifecycle.ts";
import { joined, type Phrase, say, sentenceOf, stated, valued, valueText } from "../../words/phrase.ts";
import type { Scribe } from "./scribe.ts";

/** The values of an enum that are too many, or say too much, for a cell. */
export interface ValueList {
  /** What has the values, as Markdown. */
  readonly name: string;
  /** A line each. */
  readonly values: readonly string[];
}

/** In characters, of all values together. */
const FITS_A_CELL = 72;

/** Whether the values of an enum stand below a table, and are only counted in it. Those of a named type say more at the type. */
export function foldsInCell(values: readonly EnumValue[], named: boolean): boolean {
  if (
    !named &&
    values.some(
      ({ description, deprecated, renamedFrom }) => description !== undefined || deprecated || renamedFrom.length > 0,
    )
  )
    return true;
  return values.reduce((length, { value }) => length + valueText(value).length + 4, 0) > FITS_A_CELL;
}

export const valueList = (name: string, values: readonly EnumValue[], scribe: Scribe): ValueList => ({
  name,
  values: values.map((value) => scribe.say(valuePhrase(value))),
});

/** A value with what it means. */
function valuePhrase({ value, description, deprecated, renamedFrom }: EnumValue): Phrase {
  const notes = [
    ...(renamedFrom.length === 0 ? [] : [say`Formerly ${renamesPhrase(renamedFrom)}.`]),
    ...(deprecated ? [deprecationPhrase(deprecated)] : []),
  ];
  if (description !== undefined) notes.unshift([notes.length === 0 ? stated(description) : sentenceOf(description)]);
  return notes.length === 0 ? [valued(value)] : say`${valued(value)}: ${joined(notes, " ")}`;
}
