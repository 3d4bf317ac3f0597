import type { Command } from "commander";
import { checkCommand } from "./check.ts";
import { diffCommand } from "./diff.ts";
import { explainCommand } from "./explain.ts";
import { exportCommand } from "./export.ts";
import { generateCommand } from "./generate.ts";
import { importCommand } from "./import.ts";
import { initCommand } from "./init.ts";
import { lintCommand } from "./lint.ts";
import { rulesCommand } from "./rules.ts";
import { showCommand } from "./show.ts";

/** Every command, in the order of `--help`. A test holds this list to the folder. */
export const COMMANDS: readonly ((program: Command) => void)[] = [
  initCommand,
  generateCommand,
  lintCommand,
  explainCommand,
  rulesCommand,
  diffCommand,
  checkCommand,
  showCommand,
  importCommand,
  exportCommand,
];
