import type { Property } from "../../model/property.ts";
import type { EnumValue, Shape } from "../../model/shape.ts";
import { notesPhrase, originPhrase } from "../../words/property.ts";
import type { Desk } from "./desk.ts";
import { code, text } from "./escape.ts";
import { pathsOf } from "./property-places.ts";
import type { Scribe } from "./scribe.ts";
import { foldsInCell, type ValueList, valueList } from "./value-list.ts";

/** One line of a table of properties. All texts are Markdown. */
export interface PropertyRow {
  readonly name: string;
  readonly type: string;
  readonly required: string;
  readonly meaning: string;
  readonly last: string;
}

export interface PropertyTable {
  /** The heading of the last column. */
  readonly last: string;
  readonly rows: readonly PropertyRow[];
  readonly lists: readonly ValueList[];
}

/** What the last column of a table says. */
export interface LastColumn {
  readonly title: string;
  readonly of: (property: Property) => string;
}

/** A table of properties, objects entered. Its last column says where each comes from, unless it is to say something else. */
export function propertyTable(
  properties: readonly Property[],
  desk: Desk,
  last: LastColumn = origins(desk.scribe),
): PropertyTable {
  const { scribe } = desk;
  const paths = pathsOf(properties);
  const rows = paths.map(({ path, property }) => ({
    name: scribe.to("property", property.name, code(path)),
    type: scribe.say(desk.typeOf(property)),
    required: property.required ? "yes" : "",
    meaning: meaningOf(property, scribe),
    last: last.of(property),
  }));
  const lists = paths.flatMap(({ path, property }) => foldedList(code(path), property.shape, scribe));
  return { last: last.title, rows, lists };
}

const origins = (scribe: Scribe): LastColumn => ({
  title: "From",
  of: (property) => scribe.say(originPhrase(property)),
});

function foldedList(name: string, shape: Shape, scribe: Scribe): readonly ValueList[] {
  const values = ownValues(shape);
  return values !== undefined && foldsInCell(values, false) ? [valueList(name, values, scribe)] : [];
}

/** The values that a shape, or what a list of it holds, spells out itself. */
const ownValues = ({ enum: values, items }: Shape): readonly EnumValue[] | undefined =>
  values ?? (items && ownValues(items));

/** What a property means, and what else there is to know about it. */
export function meaningOf(property: Property, scribe: Scribe): string {
  const meaning = text(property.description ?? property.title ?? "");
  const notes = scribe.say(notesPhrase(property));
  return meaning !== "" && notes !== "" ? `${meaning} ${notes}` : meaning + notes;
}
