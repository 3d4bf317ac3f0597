import type { Plan } from "../../model/plan.ts";
import type { ExportLoss } from "../exporter.ts";
import { listedNames } from "../losses.ts";
import type { Column, Table } from "./column.ts";
import { columnsOf } from "./columns.ts";
import { isDividedByRudder } from "./names.ts";
import { type Source, sourcesOf } from "./sources.ts";

/** The tables of a plan, and what of it no table can hold. */
export interface Tables {
  readonly tables: readonly Table[];
  readonly losses: readonly ExportLoss[];
}

/** Tables that are there whatever the plan says (segmentio/segment-docs, warehouse schema, 2026). */
const STANDARD_TABLES = new Set([
  ...["accounts", "aliases", "groups", "identifies", "pages", "screens", "tracks", "users"],
]);

/** The tables that Segment and RudderStack fill with what a plan says, in its order. */
export function tablesOf(plan: Plan): Tables {
  const notes = new Notes();
  const byTable = new Map<string, Source[]>();
  for (const source of sourcesOf(plan)) {
    const known = byTable.get(source.table);
    const isTaken = source.kind === "event" && STANDARD_TABLES.has(source.table);
    if (source.table === "") notes.say("nameless", source.name);
    else if (isTaken) notes.say("taken", source.name);
    else if (known === undefined) byTable.set(source.table, [source]);
    else known.push(source);
  }
  const tables = [...byTable].map(([name, sources]) => tableOf(name, sources, notes));
  for (const { name, columns } of tables) {
    if (isDividedByRudder(name)) notes.say("divided", name);
    for (const column of columns) if (isDividedByRudder(column.name)) notes.say("divided", `${name}.${column.name}`);
  }
  return { tables, losses: notes.losses() };
}

function tableOf(name: string, sources: readonly Source[], notes: Notes): Table {
  const [first] = sources;
  const standard = first?.standard ?? [];
  const events = sources.filter(({ kind }) => kind === "event");
  if (events.length > 1) for (const event of events) notes.say("shared", event.name);
  const reserved = new Set(standard.map((column) => column.name));
  const all = sources.map((source) => ownColumns(source, reserved, notes));
  const columns = new Map<string, Column>();
  for (const own of all)
    for (const [key, column] of own) {
      const known = columns.get(key);
      columns.set(key, known === undefined ? column : both(known, column));
    }
  const isAlways = (key: string): boolean => all.every((own) => own.get(key)?.isRequired === true);
  const { description, owner, tags = [], links = [] } = sources.length === 1 ? (first?.about ?? {}) : {};
  return {
    name,
    description,
    owner,
    tags,
    links,
    columns: [
      ...standard,
      ...[...columns].map(([key, column]) => ({
        ...column,
        isRequired: isAlways(key),
        isUnique: column.isUnique && sources.length === 1,
      })),
    ],
  };
}

/** The columns of one event: what has no name there, or the name of another, is told. */
function ownColumns(source: Source, reserved: ReadonlySet<string>, notes: Notes): ReadonlyMap<string, Column> {
  const columns = new Map<string, Column>();
  const pii = new Map(source.properties.map((property) => [property.name, property.pii]));
  for (const { column, path } of columnsOf(source.schema, source.schema)) {
    const place = `${source.name}.${path}`;
    const known = columns.get(column.name);
    if (column.name === "") notes.say("nameless", place);
    else if (reserved.has(column.name)) notes.say("reserved", place);
    else {
      if (known !== undefined) notes.say("merged", place);
      const own = { ...column, isUnique: source.unique === path, pii: pii.get(path) };
      columns.set(column.name, known === undefined ? own : both(known, own));
    }
  }
  return columns;
}

/** A column that holds what two properties say. */
function both(a: Column, b: Column): Column {
  const isOne = a.type === b.type;
  return {
    ...a,
    type: isOne ? a.type : "varchar",
    description: a.description === b.description ? a.description : undefined,
    isUnique: false,
    values: isOne && a.values && b.values ? [...new Set([...a.values, ...b.values])] : undefined,
    pii: a.pii ?? b.pii,
  };
}

/** What no table can say, and where the plan says it. */
const KINDS = {
  nameless: ["/events", "have no Latin letter or digit in their names, and get no table or column"],
  taken: ["/events", "have the name of a table that is there for something else, and get none of their own"],
  shared: ["/events", "share a table with others: in a warehouse their names are one"],
  reserved: ["/events/*/properties", "have the name of a column that every table has, and never reach it"],
  merged: ["/events/*/properties", "share a column with others of their event: in a warehouse their names are one"],
  divided: ["/events", "are called so by Segment; RudderStack puts a `_` between letters and digits"],
} as const;

/** Remembers of whom it is true. */
class Notes {
  readonly #names = new Map<keyof typeof KINDS, Set<string>>();

  say(kind: keyof typeof KINDS, name: string): void {
    const known = this.#names.get(kind) ?? new Set();
    this.#names.set(kind, known.add(name));
  }

  losses(): readonly ExportLoss[] {
    return [...this.#names].map(([kind, names]) => {
      const [path, what] = KINDS[kind];
      return { path, message: `${listedNames([...names])} ${what}` };
    });
  }
}
