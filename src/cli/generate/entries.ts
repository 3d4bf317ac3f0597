import type { GenerateEntry, Plan, TargetName } from "../../index.ts";
import { CliError } from "../exit.ts";

/** What the command line says of what is to be generated. */
export interface GenerateFlags {
  readonly target?: TargetName | undefined;
  readonly source?: string | undefined;
  readonly out?: string | undefined;
  readonly template?: string | undefined;
  readonly draft?: "2020-12" | "07" | undefined;
  readonly baseUrl?: string | undefined;
}

/** An entry of `generate:` as this run takes it. Its pointer is empty where the command line made it. */
export interface ChosenEntry extends GenerateEntry {
  /** Of an entry that makes one client for each source: make this one alone, and leave it where it belongs. */
  readonly only?: string;
}

/** The entries that the flags choose, or the one that they describe. */
export function chosenEntries(plan: Plan, flags: GenerateFlags): readonly ChosenEntry[] {
  const { target, source, out } = flags;
  refuseContradictions(flags);
  if (source !== undefined && !plan.sources.some(({ name }) => name === source)) throw noSuchSource(source, plan);
  if (target === undefined && plan.generate.length === 0) throw nothingToGenerate();
  const matching = plan.generate.filter(
    (entry) => (target === undefined || entry.target === target) && isOf(entry, source),
  );
  if (out !== undefined)
    return [{ ...asOne(matching, flags), ...overrides(flags), ...(source !== undefined && { source }) }];
  if (matching.length > 0)
    return matching.map((entry) => ({
      ...entry,
      ...overrides(flags),
      ...(source !== undefined && entry.source === undefined && { only: source }),
    }));
  throw nowhereToGo(flags);
}

/** What was made for one source, or for each of them. */
const isOf = (entry: GenerateEntry, source: string | undefined): boolean =>
  source === undefined || entry.source === source || (entry.source === undefined && entry.target === "typescript");

function overrides({ draft, baseUrl }: GenerateFlags): Pick<GenerateEntry, "draft" | "baseUrl"> {
  return { ...(draft && { draft }), ...(baseUrl !== undefined && { baseUrl }) };
}

/** With `--out` there is one place to go to: entries that differ in their place alone would be written twice. */
function asOne(matching: readonly GenerateEntry[], { target, template }: GenerateFlags): ChosenEntry {
  const targets = new Set(matching.map((entry) => entry.target));
  const [only] = target === undefined ? targets : [target];
  if (only === undefined || (target === undefined && targets.size > 1)) {
    throw new CliError(
      "`--out` is one place, and the plan generates more than one thing",
      "Say which one goes there with `--target`.",
    );
  }
  if (only === "template" && template === undefined && matching.length > 1) {
    throw new CliError(
      `\`--out\` is one place, and the plan has ${matching.length} templates`,
      "Say which one goes there with `--template <file>`.",
    );
  }
  const { source: _, ...entry } = matching[0] ?? { target: only, pointer: "" };
  return entry;
}

function refuseContradictions({ target, source, template, draft, baseUrl }: GenerateFlags): void {
  if (target !== undefined && target !== "typescript" && target !== "template" && source !== undefined) {
    throw new CliError(`\`${target}\` is made of the whole plan, not of one source`, "Leave `--source` out.");
  }
  if (template !== undefined && target !== "template") throw misplaced("--template", "template");
  if (target !== undefined && target !== "json-schema" && draft !== undefined)
    throw misplaced("--draft", "json-schema");
  if (target !== undefined && target !== "json-schema" && baseUrl !== undefined)
    throw misplaced("--base-url", "json-schema");
}

const misplaced = (option: string, target: TargetName): CliError =>
  new CliError(`\`${option}\` belongs to the target \`${target}\``, `Add \`--target ${target}\`, or leave it out.`);

function nowhereToGo({ target, source }: GenerateFlags): CliError {
  if (target === undefined)
    return new CliError(
      `nothing in \`generate:\` is made for the source \`${source ?? ""}\``,
      "Say what to make and where: `--target typescript --out <dir>`.",
    );
  return new CliError(
    `the plan does not say where \`${target}\` goes`,
    "Add an entry with `out:` to `generate:` in the plan, or say `--out <path>`.",
  );
}

function noSuchSource(source: string, plan: Plan): CliError {
  return new CliError(
    `the plan has no source \`${source}\``,
    `It has ${plan.sources.map(({ name }) => `\`${name}\``).join(", ")}.`,
  );
}

function nothingToGenerate(): CliError {
  return new CliError(
    "the plan does not say what to generate",
    `Put this into a file of the plan; \`out\` is relative to that file:

  generate:
    - { target: typescript,  out: ../src/tracking }
    - { target: json-schema, out: ../schemas }
    - { target: markdown,    out: ../docs/tracking }

Or say it here: --target typescript --out src/tracking`,
  );
}
