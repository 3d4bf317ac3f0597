import type { EnumValue, Shape } from "../../model/shape.ts";
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

/**
 * Tells whether the values of an enum stand below a table, and are only counted in it. Those of a named type say more
 * at the type. Each list is looked at once.
 */
export function folding(): (values: readonly EnumValue[], named: boolean) => boolean {
  const [long, telling] = [new Map<readonly EnumValue[], boolean>(), new Map<readonly EnumValue[], boolean>()];
  const once = (known: typeof long, values: readonly EnumValue[], find: (values: readonly EnumValue[]) => boolean) => {
    const found = known.get(values) ?? find(values);
    known.set(values, found);
    return found;
  };
  return (values, named) => (!named && once(telling, values, saysMore)) || once(long, values, isLong);
}

const saysMore = (values: readonly EnumValue[]): boolean =>
  values.some(
    ({ description, deprecated, renamedFrom }) => description !== undefined || deprecated || renamedFrom.length > 0,
  );

const isLong = (values: readonly EnumValue[]): boolean =>
  values.reduce((length, { value }) => length + valueText(value).length + 4, 0) > FITS_A_CELL;

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

/** The values that a shape, or what a list of it holds, spells out itself. */
export const ownValues = (shape: Shape | undefined): readonly EnumValue[] | undefined =>
  shape && (shape.enum ?? ownValues(shape.items));
