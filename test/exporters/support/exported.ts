import type { Exported, ExportOptions } from "../../../src/exporters/exporter.ts";
import { EXPORTERS } from "../../../src/exporters/registry.ts";
import { importPlan } from "../../../src/importers/import.ts";
import { IMPORTERS } from "../../../src/importers/registry.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { planOfImport } from "../../importers/support/imported.ts";

/** A plan in another format. */
export async function exported(format: string, plan: Plan, options: ExportOptions = {}): Promise<Exported> {
  const load = EXPORTERS[format];
  if (load === undefined) throw new Error(`there is no exporter ${format}`);
  return (await load()).write(plan, options);
}

/** The plan that comes back when an export is imported. */
export async function broughtBack(format: string, { files }: Exported): Promise<Plan> {
  const load = IMPORTERS[format.replace(/-(?:yaml|csv)$/, "")];
  if (load === undefined) throw new Error(`there is no importer ${format}`);
  return planOfImport(importPlan(await load(), files));
}
