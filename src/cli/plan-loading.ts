import { basename } from "node:path";
import { type Loaded, load } from "../index.ts";
import { tuneEngine } from "./engine.ts";
import { ParsedFiles } from "./parsed-files.ts";
import type { ReadPlan } from "./plan-files.ts";
import { VERSION } from "./version.ts";

/** The version, and this file of the build: its name changes with all code that reads files. */
const TOOL = `${VERSION} ${basename(import.meta.url)}`;

/**
 * Loads a plan from the files that were read; what could not be read stands among the errors. What its files say is
 * remembered for the next run, unless this one is to write nothing.
 */
export async function loadPlan({ root, files, problems }: ReadPlan, mayWrite = true): Promise<Loaded> {
  tuneEngine();
  const known = ParsedFiles.of(root, files, TOOL);
  const { errors, ...loaded } = await load(files, root, known);
  if (mayWrite) known?.save();
  if (problems.length === 0) return { errors, ...loaded };
  // What a name leads to may stand in a file that could not be read.
  const certain = errors.filter(({ rule }) => rule !== "plan/reference" && rule !== "plan/owners");
  return { errors: [...problems, ...certain], places: loaded.places };
}
