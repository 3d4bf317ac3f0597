import { type Imported, importPlan } from "../../../src/importers/import.ts";
import type { ImportFile } from "../../../src/importers/importer.ts";
import { IMPORTERS } from "../../../src/importers/registry.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { planOfTexts } from "../../support/loaded.ts";

/** Imports files of a format. Texts that are no text are written as JSON. */
export async function imported(
  format: string,
  files: Readonly<Record<string, unknown>> | readonly ImportFile[],
): Promise<Imported> {
  const load = IMPORTERS[format];
  if (load === undefined) throw new Error(`there is no importer ${format}`);
  const importer = await load();
  const given = Array.isArray(files)
    ? files
    : Object.entries(files).map(([path, text]) => ({
        path,
        text: typeof text === "string" ? text : JSON.stringify(text),
      }));
  return importPlan(importer, given);
}

/** The plan that the files of an import are. Throws what is wrong with it. */
export async function planOfImport(result: Imported | Promise<Imported>): Promise<Plan> {
  const { files } = await result;
  return planOfTexts(Object.fromEntries(files.map(({ path, text }) => [path, text])));
}
