import { Reading } from "../amplitude/reading.ts";
import { readTable } from "../csv-table.ts";
import { type Draft, emptyDraft } from "../draft.ts";
import type { Importer, ImportFile } from "../importer.ts";
import type { Notes } from "../notes.ts";
import { tellUnread } from "../table-draft.ts";

/**
 * Amplitude's tracking plan as its two CSV exports have it: an event or a property group on a row, its properties on the
 * rows below; and user properties, one a row. The columns are those that Amplitude's help names (amplitude.com/docs/data/
 * csv-import-export, its repository amplitude/amplitude-docs of 2026-03) and that several public tools find in exports of
 * real workspaces (2026-11). The help's page of 2026-11-20 (…/csv-import-export/file-schema) could be read in part only;
 * the names that were taken from it (`Object Display Name`, `Property Enum Values`, …) are read as well.
 *
 * There is no plan in JSON to read: the command `ampli` (1.36.6, read 2026-11-28) has no option that writes one, its `pull`
 * saves code that Amplitude's server makes, and `ampli.json` holds its settings (two of public repositories, 2026-11-28).
 * Whether older versions, or the app, gave the plan as JSON was not found out.
 */
export default {
  name: "amplitude",
  summary: "Amplitude's tracking plan, as its CSV exports give it: events, and user properties",
  reads: /\.csv$/i,
  sign: /^\ufeff?[^\n]*(?:Object Name|Property Value Type)/i,
  read(files, notes) {
    const draft = emptyDraft();
    for (const file of files) readTaxonomy(file, draft, notes);
    return draft;
  },
} satisfies Importer;

const NO_JSON =
  "this is JSON, and Amplitude's plan is read from CSV alone: `ampli.json` holds the settings of `ampli`, and no events. Export the events as CSV in Amplitude (Data, Events, the export icon: the tracking plan's schema), and import that file";

const isJson = ({ path, text }: ImportFile): boolean => /\.json$/i.test(path) || /^\ufeff?\s*[{[]/.test(text);

/** What cells say where nobody decided anything. `Action` is what Amplitude would do with the row. */
const isIdle = (cell: string): boolean => /^(?:|0|false|visible|ignore|active)$/i.test(cell);

function readTaxonomy(file: ImportFile, draft: Draft, notes: Notes): void {
  if (isJson(file)) {
    notes.lose(file.path, NO_JSON);
    return;
  }
  const table = readTable(file, notes);
  const reading = new Reading(draft, notes);
  if (!table.rows.some((row) => row.text("object name", "property name") !== undefined)) {
    notes.lose(
      file.path,
      "this is no export of Amplitude's tracking plan: no column `Object Name`, nor `Property Name`",
    );
    return;
  }
  for (const [at, row] of table.rows.entries()) {
    notes.isAt(at / table.rows.length);
    reading.row(row, `${file.path}:${row.line}`);
  }
  reading.end(file.path);
  tellUnread(table.unread(isIdle), file.path, notes);
}
