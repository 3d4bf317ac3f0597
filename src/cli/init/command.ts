import { resolve } from "node:path";
import { choices } from "../choices.ts";
import { CliError, EXIT, type ExitCode } from "../exit.ts";
import { out, paintOut, say } from "../output.ts";
import { fromHere } from "../path.ts";
import { readPlan } from "../plan-files.ts";
import { writePlan } from "../plan-writing.ts";
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
    throw new CliError(`there is no template \`${name}\``, `It takes ${choices(Object.keys(TEMPLATES))}.`);
  const files = readTemplate(name, dir);
  writePlan(files, force);
  tell(dir, name, files);
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
  const plan = resolve(dir) === resolve("tracking-plan") ? "" : ` --plan ${fromHere(dir)}`;
  say(
    `Next: \`tracking-plan generate${plan}\` compiles it; \`tracking-plan show <event>${plan}\` shows how one resolves.`,
  );
}
