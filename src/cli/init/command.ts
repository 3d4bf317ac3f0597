import { resolve } from "node:path";
import { choices } from "../choices.ts";
import { CliError, EXIT, type ExitCode } from "../exit.ts";
import { importText } from "../import/text.ts";
import { out, paintOut, say } from "../output.ts";
import { fromHere } from "../path.ts";
import { readPlan } from "../plan-files.ts";
import { writePlan } from "../plan-writing.ts";
import { ask } from "./question.ts";
import { isTemplate, readTemplate, TEMPLATES, type TemplateFile, type TemplateName } from "./template.ts";

export interface InitOptions {
  readonly from?: string;
  readonly template?: string;
  readonly force?: boolean;
}

/** Writes a plan to start from. Nothing is written if a file is in the way. */
export async function init(dir: string, { from, template, force = false }: InitOptions): Promise<ExitCode> {
  if (from !== undefined) return initFrom(from, dir, template, force);
  const name = template ?? (await ask());
  if (!isTemplate(name))
    throw new CliError(`there is no template \`${name}\``, `It takes ${choices(Object.keys(TEMPLATES))}.`);
  const files = readTemplate(name, dir);
  writePlan(files, force);
  tell(dir, name, files);
  return EXIT.clean;
}

/** A plan of another tool to start from; what could not be carried over is told. */
async function initFrom(from: string, dir: string, template: string | undefined, force: boolean): Promise<ExitCode> {
  if (template !== undefined)
    throw new CliError("a plan starts from one thing", "Say `--from` or `--template`, and leave the other out.");
  const { startFrom } = await import("./from.ts");
  out(`${importText(await startFrom(from, dir, force), paintOut())}\n`);
  next(dir);
  return EXIT.clean;
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
  next(dir);
}

function next(dir: string): void {
  const plan = resolve(dir) === resolve("tracking-plan") ? "" : ` --plan ${fromHere(dir)}`;
  say(
    `Next: \`tracking-plan generate${plan}\` compiles it; \`tracking-plan show <event>${plan}\` shows how one resolves.`,
  );
}
