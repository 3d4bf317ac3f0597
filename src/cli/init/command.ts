import { resolve } from "node:path";
import { answer, type Wish, wishesOf } from "../answer.ts";
import { choices } from "../choices.ts";
import { CliError, EXIT, type ExitCode } from "../exit.ts";
import { importJson } from "../import/json.ts";
import { importText } from "../import/text.ts";
import { paintErr, paintOut, plainPaint, say } from "../output.ts";
import { fromHere, inShell } from "../path.ts";
import { readPlan } from "../plan-files.ts";
import { writePlan } from "../plan-writing.ts";
import { ask } from "./question.ts";
import { isTemplate, readTemplate, TEMPLATES, type TemplateFile, type TemplateName } from "./template.ts";

export interface InitOptions {
  readonly from?: string;
  readonly template?: string;
  readonly force?: boolean;
  /** Of a registry of `iglu`, the versions that are taken. */
  readonly schemaVersion?: readonly string[];
  readonly format?: readonly string[];
  readonly output?: string;
}

type Wishes = readonly Wish<"text" | "json">[];

/** Writes a plan to start from. Nothing is written if a file is in the way. */
export async function init(dir: string, options: InitOptions): Promise<ExitCode> {
  const { from, template, force = false, schemaVersion } = options;
  const wishes: Wishes = wishesOf(options.format, options.output, ["text", "json"]);
  if (from !== undefined) return initFrom(from, dir, options, wishes);
  if (schemaVersion !== undefined)
    throw new CliError("a template has no versions of schemas", "`--schema-version` goes with `--from iglu:<path>`.");
  const name = template ?? (await ask());
  if (!isTemplate(name))
    throw new CliError(`there is no template \`${name}\``, `It takes ${choices(Object.keys(TEMPLATES))}.`);
  const files = readTemplate(name, dir);
  writePlan(files, force);
  tell(dir, name, files, wishes);
  return EXIT.clean;
}

/** A plan of another tool to start from; what could not be carried over is told. */
async function initFrom(
  from: string,
  dir: string,
  { template, force = false, schemaVersion = [] }: InitOptions,
  wishes: Wishes,
): Promise<ExitCode> {
  if (template !== undefined)
    throw new CliError("a plan starts from one thing", "Say `--from` or `--template`, and leave the other out.");
  const { startFrom } = await import("./from.ts");
  const outcome = await startFrom(from, dir, { force, schemaVersion });
  answer(wishes, (wish, toFile) =>
    wish === "json" ? importJson(outcome) : importText(outcome, toFile ? plainPaint : paintOut()),
  );
  next(dir);
  return EXIT.clean;
}

function tell(dir: string, name: TemplateName, files: readonly TemplateFile[], wishes: Wishes): void {
  const wrote = files.map(({ path }) => fromHere(path));
  answer(wishes, (wish, toFile) =>
    wish === "json"
      ? JSON.stringify({ version: 1, files: wrote, losses: [] }, undefined, 2)
      : templateText(name, wrote, toFile),
  );
  const own = new Set(wrote);
  const others = readPlan(fromHere(dir)).files.filter(({ path }) => !own.has(path));
  if (others.length > 0)
    say(
      `${paintErr().yellow("note")}  These were there already, and are part of the plan now: ${others.map(({ path }) => path).join(", ")}.\n`,
    );
  next(dir);
}

function templateText(name: TemplateName, wrote: readonly string[], toFile: boolean): string {
  const paint = toFile ? plainPaint : paintOut();
  return `Wrote ${paint.bold(TEMPLATES[name])}:\n\n${wrote.map((path) => `  ${path}`).join("\n")}\n`;
}

function next(dir: string): void {
  const plan = resolve(dir) === resolve("tracking-plan") ? "" : ` --plan ${inShell(fromHere(dir))}`;
  say(
    `Next: \`tracking-plan generate${plan}\` compiles it; \`tracking-plan show <event>${plan}\` shows how one resolves.`,
  );
}
