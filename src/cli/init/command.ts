import { lstatSync, rmSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { CliError, EXIT, type ExitCode } from "../exit.ts";
import { out, paintOut, say } from "../output.ts";
import { fromHere } from "../path.ts";
import { readPlan } from "../plan-files.ts";
import { sweep, unfinishedIn, writeWhole } from "../whole-file.ts";
import { ask } from "./question.ts";
import { isTemplate, readTemplate, TEMPLATES, type TemplateFile, type TemplateName } from "./template.ts";

export interface InitOptions {
  readonly template?: string;
  readonly force?: boolean;
}

/** Writes a plan to start from. Nothing is written if a file is in the way. */
export async function init(dir: string, { template, force = false }: InitOptions): Promise<ExitCode> {
  const name = template ?? (await ask());
  if (!isTemplate(name))
    throw new CliError(`there is no template \`${name}\``, `There is ${Object.keys(TEMPLATES).join(", ")}.`);
  const files = readTemplate(name, dir);
  const taken = files.filter(({ path }) => isThere(path));
  if (taken.length > 0 && !force) throw inTheWay(taken);
  writeAll(files, taken);
  tell(dir, name, files);
  return EXIT.clean;
}

/** A link to nothing is there as well. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // A part of the path is a file: writing says so.
    return false;
  }
}

function inTheWay(taken: readonly TemplateFile[]): CliError {
  const [first] = taken;
  const more = taken.length > 1 ? ` and ${taken.length - 1} more` : "";
  const are = taken.length > 1 ? "are" : "is";
  return new CliError(
    `${fromHere(first?.path ?? "")}${more} ${are} there already; nothing was written`,
    "Choose another folder, or overwrite with `--force`.",
  );
}

/** All or nothing: half a plan would be in the way of the next attempt. */
function writeAll(files: readonly TemplateFile[], taken: readonly TemplateFile[]): void {
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) sweep(unfinishedIn(folder));
  const written: string[] = [];
  try {
    for (const file of files) {
      writeWhole(file.path, file.text);
      if (!taken.includes(file)) written.push(file.path);
    }
  } catch (error) {
    for (const path of written) rmSync(path, { force: true });
    throw error;
  }
}

function tell(dir: string, name: TemplateName, files: readonly TemplateFile[]): void {
  const paint = paintOut();
  out(`Wrote ${paint.bold(TEMPLATES[name])}:\n\n${files.map(({ path }) => `  ${fromHere(path)}`).join("\n")}\n`);
  const own = new Set(files.map(({ path }) => fromHere(path)));
  const others = readPlan(fromHere(dir)).files.filter(({ path }) => !own.has(path));
  if (others.length > 0)
    say(
      `${paint.yellow("note")}  These were there already, and are part of the plan now: ${others.map(({ path }) => path).join(", ")}.\n`,
    );
  const plan = resolve(dir) === resolve("tracking-plan") ? "" : ` --plan ${fromHere(dir)}`;
  say(
    `Next: \`tracking-plan generate${plan}\` compiles it; \`tracking-plan show <event>${plan}\` shows how one resolves.`,
  );
}
