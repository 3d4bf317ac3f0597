import type { Diagnostic } from "../index.ts";
import { inShell } from "./path.ts";
import { reason } from "./system-error.ts";

/** A file or folder of a plan that the system does not let us read. Paths are from the working directory. */
export const unreadable = (path: string, error: unknown): Diagnostic => ({
  rule: "plan/unreadable",
  severity: "error",
  message: `${path} cannot be read: ${reason(error)}`,
  hint: "Check that it is there, and that you may read it.",
  at: { file: path },
});

/** A plan that is not where it was said or looked for; `above` is one in a folder above, if there is. */
export const missing = (root: string, above?: string): Diagnostic => ({
  rule: "plan/missing",
  severity: "error",
  message: "there is no plan here",
  hint:
    above === undefined
      ? "`tracking-plan init` makes one; `--plan <path>` takes a folder of YAML files, or one file."
      : `There is one further up: \`--plan ${inShell(above)}\`, or run it in that folder.`,
  at: { file: root },
});

/** A folder without a single file that could be a part of a plan. */
export const empty = (root: string): Diagnostic => ({
  rule: "plan/empty",
  severity: "error",
  message: "this folder holds no plan: no .yaml, .yml or .json file",
  hint: "`tracking-plan init` makes a plan to start from.",
  at: { file: root },
});
