import { isYes, listed, type Row, readTable } from "../csv-table.ts";
import { type Draft, type DraftCall, emptyDraft, type Said } from "../draft.ts";
import { flatProperty } from "../flat-property.ts";
import type { Importer, ImportFile } from "../importer.ts";
import type { Notes } from "../notes.ts";
import { addOfRow, eventOfRow, tellUnread } from "../table-draft.ts";

const EVENT = ["event", "event name", "events", "name", "event title", "action"];
const PROPERTY = [
  "property",
  "property name",
  "properties",
  "parameter",
  "parameter name",
  "attribute",
  "field",
  "key",
];
const TYPE = ["type", "property type", "data type", "parameter type", "value type", "format"];
const REQUIRED = ["required", "property required", "mandatory", "is required"];
const EVENT_WORDS = ["event description", "trigger", "event trigger", "when", "event notes"];
const PROPERTY_WORDS = ["property description", "parameter description", "definition"];
const WORDS = ["description", "notes", "comment", "comments"];
const VALUES = ["values", "enum", "allowed values", "enum values", "possible values", "options"];
const EXAMPLE = ["example", "examples", "sample value", "sample", "example value"];
const AREA = ["category", "area", "event category", "feature", "section", "domain", "sheet"];
const OWNER = ["owner", "event owner", "team"];

export default {
  name: "csv",
  summary: "a spreadsheet saved as CSV: columns event, property, type, required, description",
  reads: /\.(?:csv|tsv|txt)$/i,
  read(files, notes) {
    const draft = emptyDraft();
    for (const file of files) readSheet(file, draft, notes);
    return draft;
  },
} satisfies Importer;

/** A row names an event, a property, or both; without an event it belongs to the one above. */
function readSheet(file: ImportFile, draft: Draft, notes: Notes): void {
  const table = readTable(file, notes);
  const { rows } = table;
  if (!rows.some((row) => row.text(...EVENT) !== undefined)) {
    notes.lose(file.path, "this table has no column for the event: one must be called `event` or `event name`");
    return;
  }
  let event: DraftCall | undefined;
  let leftOut: string | undefined;
  for (const [at, row] of rows.entries()) {
    notes.isAt(at / rows.length);
    const path = `${file.path}:${row.line}`;
    const name = row.text(...EVENT);
    // The rows of an event whose name cannot stand bear it too: it is told once.
    if (name !== undefined && name !== leftOut) event = eventOfRow(draft, name, () => aboutEvent(row), path, notes);
    if (name !== undefined) leftOut = event === undefined ? name : undefined;
    const property = row.text(...PROPERTY);
    if (event === undefined && leftOut === undefined)
      notes.lose(path, "this row belongs to no event: none stands above it");
    else if (event === undefined) continue;
    else if (property !== undefined) {
      const owner = `\`${event.name}\``;
      addOfRow(event.properties, { name: property, owner }, () => propertyOf(row, path, notes), path, notes);
    }
  }
  tellUnread(
    table.unread((cell) => cell === ""),
    file.path,
    notes,
  );
}

function aboutEvent(row: Row): { readonly said: Said; readonly area: string | undefined } {
  const isAlone = row.text(...PROPERTY) === undefined;
  const description = row.text(...EVENT_WORDS, ...(isAlone ? WORDS : []));
  const owner = row.text(...OWNER);
  const said = { ...(description !== undefined && { description }), ...(owner !== undefined && { owner }) };
  return { said, area: row.text(...AREA) };
}

function propertyOf(row: Row, path: string, notes: Notes): Said {
  const said = flatProperty(
    { written: row.text(...TYPE), values: listed(row.text(...VALUES)), isArray: false, path },
    notes,
  );
  if (isYes(row.text(...REQUIRED))) said["required"] = true;
  const description = row.text(...PROPERTY_WORDS, ...WORDS);
  if (description !== undefined) said["description"] = description;
  const example = row.text(...EXAMPLE);
  if (example !== undefined) said["examples"] = [exampleOf(example, said)];
  return said;
}

/** An example as its type would have it. */
function exampleOf(text: string, { type }: Said): string | number | boolean {
  if ((type === "number" || type === "integer" || type === "money") && Number.isFinite(Number(text)))
    return Number(text);
  if (type === "boolean" && /^(?:true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return text;
}
