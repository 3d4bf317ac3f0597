import {
  type Dialect,
  EXPORTERS,
  type Exported,
  type Exporter,
  isVendor,
  isWarehouseName,
  locate,
  type Plan,
} from "../../index.ts";
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
  readonly dialect?: Dialect;
  readonly schema?: string;
  readonly force?: boolean;
  readonly format?: readonly string[];
  readonly output?: string;
}

type Wishes = readonly Wish<"text" | "json">[];

/** Writes the plan in another format; gives the exit status. What is left behind is told, and is no failure. */
export async function exportCommand(format: string, options: ExportOptions): Promise<ExitCode> {
  const wishes = wishesOf(options.format, options.output, ["text", "json"]);
  const exporter = await exporterOf(format);
  await checkOptions(exporter, options, wishes);
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
  else report(exporter, exported, plan, options.out, options, wishes);
  return EXIT.clean;
}

/** The options that only some formats take. */
const OF_SOME = ["vendor", "dialect", "schema"] as const;

async function checkOptions(exporter: Exporter, options: ExportOptions, wishes: Wishes): Promise<void> {
  const { vendor, schema, out } = options;
  if (vendor !== undefined && !isVendor(vendor))
    throw new CliError(
      `\`${vendor}\` cannot be a vendor of Iglu`,
      "Say Latin letters, digits, `_`, `-` and dots between: `--vendor com.acme`.",
    );
  if (schema !== undefined && !isWarehouseName(schema))
    throw new CliError(
      `\`${schema}\` cannot be the schema of a warehouse`,
      "Say small Latin letters, digits and `_`: `--schema shop_web`.",
    );
  const wrong = OF_SOME.find((option) => options[option] !== undefined && exporter.takes?.includes(option) !== true);
  if (wrong !== undefined) throw await misplaced(exporter, wrong);
  if (out === undefined && !exporter.single && wishes.some(isText)) throw manyFiles(exporter);
}

async function misplaced({ name }: Exporter, option: (typeof OF_SOME)[number]): Promise<CliError> {
  const all = await Promise.all(Object.values(EXPORTERS).map((load) => load()));
  const takers = all.filter(({ takes }) => takes?.includes(option)).map((each) => `\`${each.name}\``);
  return new CliError(
    `\`${name}\` has nothing that \`--${option}\` could say`,
    `\`--${option}\` goes with ${takers.join(" and ")}; leave it out.`,
  );
}

const isText = ({ format }: Wishes[number]): boolean => format === "text";

const manyFiles = ({ name }: Pick<Exporter, "name">): CliError =>
  new CliError(`\`${name}\` is several files`, "Say the folder that they go to: `--out <dir>`.");

const write = (exporter: Exporter, plan: Plan, { vendor, dialect, schema }: ExportOptions): Exported =>
  exporter.write(plan, {
    ...(vendor !== undefined && { vendor }),
    ...(dialect !== undefined && { dialect }),
    ...(schema !== undefined && { schema }),
  });

/** Without a folder the answer is the document itself, and what it lacks is told beside it. */
function handOver({ files, losses }: Exported, wishes: Wishes): void {
  answer(wishes, (wish) => (wish === "json" ? json({ files, losses }) : files.map(({ text }) => text).join("")));
  const untold = lossText(losses, paintErr());
  if (untold.length > 0 && !wishes.some(({ format }) => format === "json")) say(untold.join("\n"));
}

function report(
  exporter: Exporter,
  exported: Exported,
  plan: Plan,
  out: string,
  { force = false }: ExportOptions,
  wishes: Wishes,
): void {
  const files = place(exported, out, exporter, plan, force);
  const { losses } = exported;
  answer(wishes, (wish, toFile) =>
    wish === "json"
      ? json({ files, losses })
      : exportText(exporter.name, files, losses, toFile ? plainPaint : paintOut()),
  );
}

const json = (said: object): string => JSON.stringify({ version: 1, ...said }, undefined, 2);
