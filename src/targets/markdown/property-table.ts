import type { Property } from "../../model/property.ts";
import { notesPhrase, originPhrase } from "../../words/property.ts";
import type { Desk } from "./desk.ts";
import { code, text } from "./escape.ts";
import { eachPath } from "./property-places.ts";
import type { Scribe } from "./scribe.ts";
import { ownValues, type ValueList, valueList } from "./value-list.ts";

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
  const rows: PropertyRow[] = [];
  const lists: ValueList[] = [];
  eachPath(properties, (path, property) => {
    rows.push({
      name: nameOf(property, path, scribe),
      type: desk.typeOf(property),
      required: property.required ? "yes" : "",
      meaning: meaningOf(property, scribe),
      last: last.of(property),
    });
    const values = ownValues(property.shape);
    if (values !== undefined && desk.view.folds(values, false)) lists.push(valueList(code(path), values, scribe));
  });
  return { last: last.title, rows, lists };
}

/** The path, linked to the name's entry; the link of most has the name itself as its label. */
const nameOf = ({ name }: Property, path: string, scribe: Scribe): string =>
  path === name ? scribe.thing("property", name) : scribe.to("property", name, code(path));

const origins = (scribe: Scribe): LastColumn => ({
  title: "From",
  of: (property) => scribe.say(originPhrase(property)),
});

/** What a property means, and what else there is to know about it. */
export function meaningOf(property: Property, scribe: Scribe): string {
  const meaning = text(property.description ?? property.title ?? "");
  const notes = scribe.say(notesPhrase(property));
  return meaning !== "" && notes !== "" ? `${meaning} ${notes}` : meaning + notes;
}
