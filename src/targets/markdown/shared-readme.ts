import { type SharedFile, sharedFile } from "../excerpt.ts";
import type { Readme } from "./readme.ts";
import type { Table } from "./table.ts";
import { rowLine } from "./templates.ts";

/** The index as a file that every event and page has a row in; where a row stands, its first cell tells. */
export function sharedReadme(index: Readme): SharedFile {
  const around = (table: Table) => ({ ...table, rows: table.rows.map(([first]) => first) });
  return sharedFile(
    "README.md",
    [...index.events, ...index.tables].flatMap(({ rows }) => rows.map(rowLine)),
    JSON.stringify({ ...index, events: index.events.map(around), tables: index.tables.map(around) }),
  );
}
