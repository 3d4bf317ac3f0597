import type { SharedFile } from "../excerpt.ts";
import type { Desk } from "./desk.ts";
import type { Readme } from "./readme.ts";
import type { Table } from "./table.ts";
import { rowLine } from "./templates.ts";

/** The index as a file that every event and page has a row in; where a row stands, its first cell tells. */
export function sharedReadme(index: Readme): SharedFile {
  const around = (table: Table) => ({ ...table, rows: table.rows.map(([first]) => first) });
  return {
    path: "README.md",
    parts: [...index.events, ...index.tables].flatMap(({ rows }) => rows.map(rowLine)),
    rest: JSON.stringify({ ...index, events: index.events.map(around), tables: index.tables.map(around) }),
  };
}

/** All that the dictionary of properties says, or counts, of the properties of a desk. */
export const inDictionary = ({ places, scribe, typeOf }: Desk): string =>
  JSON.stringify(
    places.map(({ carrier, path, property }) => [
      carrier,
      path,
      property.name,
      property.required,
      property.description,
      scribe.say(typeOf(property)),
    ]),
  );
