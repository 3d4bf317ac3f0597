import type { Diagnostic, Report } from "../diagnostics/diagnostic.ts";
import type { Plan } from "../model/plan.ts";
import type { Document, SourceFile } from "./document.ts";
import { withoutEchoes } from "./echoes.ts";
import { Flaws } from "./flaws.ts";
import type { Wanted } from "./kept-value.ts";
import type { KnownFiles } from "./known-document.ts";
import { language } from "./language/language.ts";
import { merge } from "./merge.ts";
import { parse } from "./parse.ts";
import { PlanPlaces } from "./plan-places.ts";
import { resolve } from "./resolve/resolve.ts";

/** A plan that was read, or everything that is wrong with it. */
export interface Loaded {
  /** Absent where there are errors. */
  readonly plan?: Plan;
  readonly errors: readonly Diagnostic[];
  readonly places: PlanPlaces;
}

/**
 * Reads a tracking plan from its files, given by path. All that is wrong is reported at once; a plan with an error is
 * not handed out. `root` is what the plan is called in reports that point at no file: its folder or file. `known` is what
 * an earlier run found files to say; of those, no more may be wanted than some things.
 */
export async function load(
  files: readonly SourceFile[],
  root: string,
  known?: KnownFiles,
  wanted?: Wanted,
): Promise<Loaded> {
  const errors: Diagnostic[] = [];
  const report: Report = (error) => void errors.push(error);
  const documents: Document[] = [];
  for (const file of [...files].sort(byPath)) documents.push(await parse(file, report, known, wanted));
  const merged = merge(documents, report);
  const places = new PlanPlaces(documents, merged.origins, root);
  const text = language.read(merged.root, "", report);
  const plan = text && resolve(text, new Flaws(errors), report);
  const told = errors.length === 0 ? errors : withoutEchoes(errors, documents, places);
  return { ...(errors.length === 0 && plan && { plan }), errors: told, places };
}

/** Files by path, in the order of code units: the same on every disk. */
function byPath(a: SourceFile, b: SourceFile): number {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}
