import type { UnreadColumn } from "./csv-table.ts";
import type { Draft, DraftCall, Said, SaidProperties } from "./draft.ts";
import type { Notes } from "./notes.ts";
import { canStand, findCall } from "./payload.ts";

/** The event of a row: the one that is there already, else a new one; nothing, and a loss, where its name cannot stand. */
export function eventOfRow(
  draft: Draft,
  name: string,
  about: () => { readonly said: Said; readonly area: string | undefined },
  path: string,
  notes: Notes,
): DraftCall | undefined {
  const known = findCall(draft.events, name);
  if (known) return known;
  if (!canStand(name, path, notes)) return undefined;
  const { said, area } = about();
  const event: DraftCall = {
    name,
    said,
    properties: new Map(),
    propertyGroups: [],
    ...(area !== undefined && { area }),
  };
  draft.events.push(event);
  return event;
}

/** Adds the property of a row, unless its name cannot stand in a plan or is there already: then the first one stands. */
export function addOfRow(
  table: SaidProperties,
  { name, owner }: { readonly name: string; readonly owner: string },
  define: () => Said,
  path: string,
  notes: Notes,
): void {
  if (!canStand(name, path, notes)) return;
  if (table.has(name)) notes.lose(path, `\`${name}\` of ${owner} is defined twice: the first definition stands`);
  else table.set(name, define());
}

/** Tells the columns that were not read, each once. */
export function tellUnread(columns: readonly UnreadColumn[], file: string, notes: Notes): void {
  for (const { title, count, line } of columns)
    notes.lose(
      `${file}:${line}`,
      `the column \`${title}\` is not read: ${count === 1 ? "one row says" : `${count} rows say`} something there`,
    );
}
