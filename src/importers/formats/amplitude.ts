import { isName } from "../../model/name.ts";
import { isYes, listed, type Row, readTable } from "../csv-table.ts";
import { type Draft, type DraftCall, emptyDraft, type Said, type SaidProperties } from "../draft.ts";
import { flatProperty } from "../flat-property.ts";
import type { Importer, ImportFile } from "../importer.ts";
import type { Notes } from "../notes.ts";
import { findCall } from "../payload.ts";

/**
 * Amplitude's taxonomy as its CSV export has it: an event on a row, its properties on the rows below
 * (amplitude.com/docs/data/csv-import-export/file-schema, 2026-11-20; no export of a real workspace was at hand). The
 * page of 2024-06 (github.com/amplitude/amplitude-docs, csv-import-export.md) has other names for some columns, which are
 * read as well.
 *
 * There is no plan in JSON to read: the command `ampli` (1.36.6, read 2026-11-28) has no option that writes one, its `pull`
 * saves code that Amplitude's server makes, and `ampli.json` holds its settings (two of public repositories, 2026-11-28).
 * Whether older versions, or the app, gave the plan as JSON was not found out.
 */
export default {
  name: "amplitude",
  summary: "Amplitude's taxonomy, as its CSV export gives it",
  reads: /\.csv$/i,
  sign: /^\ufeff?[^\n]*Object Name/,
  read(files, notes) {
    const draft = emptyDraft();
    for (const file of files) readTaxonomy(file, draft, notes);
    return draft;
  },
} satisfies Importer;

const NO_JSON =
  "this is JSON, and Amplitude's plan is read from CSV alone: `ampli.json` holds the settings of `ampli`, and no events. Export the events as CSV in Amplitude (Data, Events, the export icon: the tracking plan's schema), and import that file";

const isJson = ({ path, text }: ImportFile): boolean => /\.json$/i.test(path) || /^\ufeff?\s*[{[]/.test(text);

function readTaxonomy(file: ImportFile, draft: Draft, notes: Notes): void {
  if (isJson(file)) {
    notes.lose(file.path, NO_JSON);
    return;
  }
  const rows = readTable(file, notes);
  if (!rows.some((row) => row.text("object type", "object name") !== undefined)) {
    notes.lose(file.path, "this is no export of Amplitude's taxonomy: it has no column `Object Name`");
    return;
  }
  let properties: SaidProperties | undefined;
  for (const [at, row] of rows.entries()) {
    notes.isAt(at / rows.length);
    const path = `${file.path}:${row.line}`;
    const name = row.text("object name");
    if (name !== undefined) properties = objectOf(row.text("object type") ?? "Event", name, row, path, draft, notes);
    const property = row.text("property name", "event property name");
    if (property !== undefined && properties !== undefined) addProperty(properties, property, row, path, notes);
  }
}

/** Where the properties of the rows below go: nowhere for what is left out. */
function objectOf(
  kind: string,
  name: string,
  row: Row,
  path: string,
  draft: Draft,
  notes: Notes,
): SaidProperties | undefined {
  if (!isName(name)) {
    notes.lose(path, `the name ${JSON.stringify(name)} is left out: a name may not hold control characters`);
    return undefined;
  }
  if (/^user property$/i.test(kind)) return traitOf(name, row, path, draft.traits, notes);
  if (/^group property$/i.test(kind)) return traitOf(name, row, path, groupOf(draft), notes);
  if (/^event$/i.test(kind)) return eventOf(name, row, path, draft, notes);
  notes.lose(path, `\`${name}\` is of the kind \`${kind}\`, which no app sends, and is left out`);
  return undefined;
}

function eventOf(name: string, row: Row, path: string, draft: Draft, notes: Notes): SaidProperties | undefined {
  const status = row.text("object schema status", "object status", "schema status")?.toLowerCase() ?? "";
  if (/deleted|blocked|removed/.test(status)) {
    notes.lose(path, `\`${name}\` is ${status} in Amplitude, and is left out`);
    return undefined;
  }
  const known = findCall(draft.events, name);
  if (known) return known.properties;
  const said = wordsOf(name, row);
  if (status === "planned") said["status"] = "planned";
  if (status === "unexpected")
    notes.lose(path, `\`${name}\` was seen and never planned: keep it, or find who sends it`, said);
  const area = row.text("object category", "event category");
  const event: DraftCall = {
    name,
    said,
    properties: new Map(),
    propertyGroups: [],
    ...(area !== undefined && { area }),
  };
  draft.events.push(event);
  return event.properties;
}

function wordsOf(name: string, row: Row): Said {
  const title = row.text("object display name", "event display name");
  const description = row.text("object description");
  const owner = row.text("object owner");
  const tags = listed(row.text("object tags", "tags"));
  return {
    ...(title !== undefined && title !== name && { title }),
    ...(description !== undefined && { description }),
    ...(owner !== undefined && { owner }),
    ...(tags.length > 0 && { tags }),
  };
}

function traitOf(name: string, row: Row, path: string, traits: SaidProperties, notes: Notes): undefined {
  const said = propertyOf(row, path, notes);
  const description = row.text("object description", "property description");
  if (description !== undefined) said["description"] = description;
  if (!traits.has(name)) traits.set(name, said);
  return undefined;
}

function groupOf(draft: Draft): SaidProperties {
  const [known] = draft.groups;
  if (known) return known.traits;
  const group = { name: "group", said: {}, traits: new Map() };
  draft.groups.push(group);
  return group.traits;
}

function addProperty(properties: SaidProperties, name: string, row: Row, path: string, notes: Notes): void {
  const status = row.text("property schema status", "property status")?.toLowerCase() ?? "";
  if (/deleted|blocked/.test(status)) {
    notes.lose(path, `the property \`${name}\` is ${status} in Amplitude, and is left out`);
    return;
  }
  if (properties.has(name)) return;
  if (!isName(name)) {
    notes.lose(path, `the name ${JSON.stringify(name)} is left out: a name may not hold control characters`);
    return;
  }
  const said = propertyOf(row, path, notes);
  if (isYes(row.text("property required", "required"))) said["required"] = true;
  const description = row.text("property description");
  if (description !== undefined) said["description"] = description;
  properties.set(name, said);
}

function propertyOf(row: Row, path: string, notes: Notes): Said {
  const said = flatProperty(
    {
      written: row.text("property value type", "value type", "property data type"),
      values: listed(row.text("property enum values", "enum values")),
      isArray: isYes(row.text("property is array", "is array")),
      path,
    },
    notes,
  );
  const pattern = row.text("property regex pattern", "property regex", "regex pattern");
  if (pattern !== undefined && said["type"] === "string") said["pattern"] = pattern;
  return said;
}
