import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { CliError } from "../exit.ts";
import { fromHere, isInside } from "../path.ts";
import { PLAN_FILE, type PlanFiles, readPlan } from "../plan-files.ts";

/** The plan of a folder or file as an editor has it: the text of one of its files comes from stdin. */
export function withEditedFile(root: string, filename: string): PlanFiles {
  const plan = readPlan(root);
  const path = fromHere(resolve(filename));
  const isPart = path === root || (isInside(resolve(path), resolve(root)) && PLAN_FILE.test(path));
  if (!isPart)
    throw new CliError(
      `${path} is no part of the plan in ${root}`,
      "`--stdin-filename` names the plan's file whose text comes from stdin.",
    );
  const bytes = readFileSync(0);
  const files = [...plan.files.filter((file) => file.path !== path), { path, bytes }];
  // What is wrong with the file on the disk, or with a folder in which there is none yet, is no matter now.
  const problems = plan.problems.filter(
    ({ at, rule }) =>
      !("file" in at && at.file === path) &&
      !(files.length === 1 && (rule === "plan/empty" || rule === "plan/missing")),
  );
  return { ...plan, files, problems };
}
