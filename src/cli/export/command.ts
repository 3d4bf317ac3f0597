import { type Exported, type Exporter, isVendor, locate, type Plan } from "../../index.ts";
import { answer, type Wish, wishesOf } from "../answer.ts";
import { CliError, EXIT, type ExitCode } from "../exit.ts";
import { paintErr, paintOut, plainPaint, say } from "../output.ts";
import { findPlan, readPlan } from "../plan-files.ts";
import { loadPlan } from "../plan-loading.ts";
import { refusalErrors, refusalText } from "../refusal.ts";
import { exporterOf } from "./exporter-of.ts";
import { place } from "./placed.ts";
import { exportText, lossText } from "./text.ts";

/** The flags of `export`, as commander gives them. */
export interface ExportOptions {
  readonly plan?: string;
  readonly out?: string;
  readonly vendor?: string;
  readonly force?: boolean;
  readonly format?: readonly string[];
  readonly output?: string;
}

type Wishes = readonly Wish<"text" | "json">[];

/** Writes the plan in another format; gives the exit status. What is left behind is told, and is no failure. */
export async function exportCommand(format: string, options: ExportOptions): Promise<ExitCode> {
  const wishes = wishesOf(options.format, options.output, ["text", "json"]);
  const exporter = await exporterOf(format);
  checkOptions(exporter, options, wishes);
  const { plan, errors, places } = await loadPlan(readPlan(findPlan(options.plan)));
  if (plan === undefined) {
    const located = locate(errors, places);
    answer(wishes, (wish, toFile) =>
      wish === "json" ? json({ errors: refusalErrors(located) }) : refusalText(located, places, toFile),
    );
    return EXIT.failure;
  }
  const exported = write(exporter, plan, options);
  if (options.out === undefined && exported.files.length > 1 && wishes.some(isText)) throw manyFiles(exporter);
  if (options.out === undefined) handOver(exported, wishes);
  else report(exporter, exported, options.out, options, wishes);
  return EXIT.clean;
}

function checkOptions({ name, single }: Exporter, { out, vendor }: ExportOptions, wishes: Wishes): void {
  if (vendor !== undefined && !isVendor(vendor))
    throw new CliError(
      `\`${vendor}\` cannot be a vendor of Iglu`,
      "Say Latin letters, digits, `_`, `-` and dots between: `--vendor com.acme`.",
    );
  if (vendor !== undefined && name !== "iglu")
    throw new CliError(`\`${name}\` has no vendors`, "`--vendor` goes with `iglu`; leave it out.");
  if (out === undefined && !single && wishes.some(isText)) throw manyFiles({ name });
}

const isText = ({ format }: Wishes[number]): boolean => format === "text";

const manyFiles = ({ name }: Pick<Exporter, "name">): CliError =>
  new CliError(`\`${name}\` is several files`, "Say the folder that they go to: `--out <dir>`.");

const write = (exporter: Exporter, plan: Plan, { vendor }: ExportOptions): Exported =>
  exporter.write(plan, vendor === undefined ? {} : { vendor });

/** Without a folder the answer is the document itself, and what it lacks is told beside it. */
function handOver({ files, losses }: Exported, wishes: Wishes): void {
  answer(wishes, (wish) => (wish === "json" ? json({ files, losses }) : files.map(({ text }) => text).join("")));
  const untold = lossText(losses, paintErr());
  if (untold.length > 0 && !wishes.some(({ format }) => format === "json")) say(untold.join("\n"));
}

function report(
  { name, isOwn }: Exporter,
  exported: Exported,
  out: string,
  { force = false }: ExportOptions,
  wishes: Wishes,
): void {
  const files = place(exported, out, isOwn, force);
  const { losses } = exported;
  answer(wishes, (wish, toFile) =>
    wish === "json" ? json({ files, losses }) : exportText(name, files, losses, toFile ? plainPaint : paintOut()),
  );
}

const json = (said: object): string => JSON.stringify({ version: 1, ...said }, undefined, 2);
