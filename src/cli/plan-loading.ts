import { type Loaded, load } from "../index.ts";
import { tuneEngine } from "./engine.ts";
import type { ReadPlan } from "./plan-files.ts";

/** Loads a plan from the files that were read; what could not be read stands among the errors. */
export async function loadPlan({ root, files, problems }: ReadPlan): Promise<Loaded> {
  tuneEngine();
  const { errors, ...loaded } = await load(files, root);
  if (problems.length === 0) return { errors, ...loaded };
  // What a name leads to may stand in a file that could not be read.
  const certain = errors.filter(({ rule }) => rule !== "plan/reference" && rule !== "plan/owners");
  return { errors: [...problems, ...certain], places: loaded.places };
}
