import { basename, join, resolve } from "node:path";
import {
  type Imported,
  type Importer,
  importPlan,
  type Loaded,
  load,
  locate,
  type Plan,
  pretty,
  printable,
  type SourceFile,
} from "../../index.ts";
import { choices } from "../choices.ts";
import { CliError } from "../exit.ts";
import { plainPaint, say } from "../output.ts";
import { fromHere } from "../path.ts";
import { lookForPlan, readFound } from "../plan-files.ts";
import { loadPlan } from "../plan-loading.ts";
import { type NewFile, writePlan } from "../plan-writing.ts";
import { Progress } from "../progress.ts";
import { compare, differences, payloads, sameProperties, sameTypes } from "./existing.ts";
import { chosenInput, type Input, readInput } from "./input.ts";
import type { Outcome } from "./outcome.ts";
import { seemingFormats } from "./seeming.ts";

/** Imports into a folder: a new plan, or what is missing in the one that is there. */
export async function bringIn(
  importer: Importer,
  path: string,
  dir: string,
  how: { readonly merge?: boolean; readonly force?: boolean; readonly schemaVersion?: readonly string[] },
): Promise<Outcome> {
  const progress = new Progress();
  try {
    progress.step(`reading ${fromHere(path)}`, 0);
    const input = chosenInput(readInput(path, importer), importer, how.schemaVersion ?? []);
    const name = basename(resolve(path)).replace(/\.\w+$/, "");
    const whole = importPlan(importer, input.files, {
      name,
      losses: input.losses,
      progress: (what, share) => progress.step(what, share * 0.6),
    });
    if (whole.files.length === 0) throw await nothingIn(path, importer, input, whole);
    progress.step("checking the plan that it makes", 0.6);
    const imported = await loaded(asSources(whole, dir));
    progress.step("writing", 0.9);
    const existing = lookForPlan(fromHere(dir));
    if (existing.found.length === 0 || how.force === true)
      return { ...write(whole, dir, how.force ?? false), ...NOTHING_THERE, format: importer.name };
    return await addTo(importer, input, dir, imported, how.merge ?? false);
  } finally {
    progress.end();
  }
}

const NOTHING_THERE = { added: [], already: [], differences: [], missing: [] };

/** Adds to a plan what it has not; without `merge` it only tells. */
async function addTo(
  importer: Importer,
  { files: input, losses: unread }: Input,
  dir: string,
  imported: Plan,
  merge: boolean,
): Promise<Outcome> {
  const files = readFound(lookForPlan(fromHere(dir)));
  const { plan, errors, places } = await loadPlan(files);
  if (plan === undefined) {
    say(pretty(locate(errors, places), places, plainPaint));
    throw new CliError(
      `the plan in ${fromHere(dir)} cannot be read, so nothing can be added to it`,
      "Mend it first, or import into another folder with `--out`.",
    );
  }
  const { added: names, differing, missing } = compare(plan, imported);
  const more = importPlan(importer, input, {
    into: plan,
    sameTypes: sameTypes(plan, imported),
    sameProperties: sameProperties(plan, imported),
    losses: unread,
  });
  const added = renamed(more, new Set(files.files.map((file) => file.path)), dir);
  const both = await loaded([...files.files, ...asSources(added, dir)]);
  const changed = changedBy(both, imported, plan);
  const losses = [
    ...added.losses,
    ...changed.map((each) => ({
      path: `events.${each}`,
      message: "a property takes something over from the plan's dictionary, and is not quite what it was: look at it",
    })),
  ];
  const told = {
    format: importer.name,
    counts: added.counts,
    losses,
    added: names,
    already: differing,
    differences: differing.length === 0 ? [] : await differences(plan, imported, differing),
    missing,
  };
  if (!merge) {
    if (names.length > 0) say("There is a plan here already. `--merge` adds what is new; nothing was written.");
    return { ...told, wrote: [] };
  }
  return { ...told, ...write({ ...added, losses }, dir, false) };
}

/** The new events whose payload is another one inside the plan than it is alone. */
function changedBy(both: Plan, imported: Plan, plan: Plan): readonly string[] {
  const [there, alone] = [payloads(both), payloads(imported)];
  const known = payloads(plan);
  return [...alone].filter(([name, schema]) => !known.has(name) && there.get(name) !== schema).map(([name]) => name);
}

/** Files whose paths the plan has not: `types.yaml` is `types-imported.yaml` beside one. */
function renamed(imported: Imported, taken: ReadonlySet<string>, dir: string): Imported {
  const free = (path: string): string => {
    let candidate = path;
    for (let count = 1; taken.has(fromHere(join(dir, candidate))); count++)
      candidate = path.replace(/\.yaml$/, `-imported${count === 1 ? "" : count}.yaml`);
    return candidate;
  };
  return { ...imported, files: imported.files.map(({ path, text }) => ({ path: free(path), text })) };
}

function write(
  { files, counts, losses }: Imported,
  dir: string,
  force: boolean,
): Pick<Outcome, "wrote" | "counts" | "losses"> {
  const placed: readonly NewFile[] = files.map(({ path, text }) => ({ path: join(dir, path), text }));
  writePlan(placed, force);
  return { wrote: placed.map(({ path }) => fromHere(path)), counts, losses };
}

const asSources = ({ files }: Imported, dir: string): readonly SourceFile[] =>
  files.map(({ path, text }) => ({ path: fromHere(join(dir, path)), bytes: new TextEncoder().encode(text) }));

/** The plan of what is to be written. That it loads is ours to see to, unless a name is in the plan already. */
async function loaded(files: readonly SourceFile[]): Promise<Plan> {
  const { plan, errors, places }: Loaded = await load(files, "tracking-plan");
  if (plan) return plan;
  const [first] = locate(errors, places);
  throw new CliError(
    `the imported plan would not load, so nothing was written: ${first?.file}:${first?.line} ${printable(first?.diagnostic.message ?? "")}`,
    "Leave that out of the input, or import into another folder with `--out`; and please report it: an import should always load.",
  );
}

/** More characters than this are not read once more only to say what they may be. */
const WORTH_A_GUESS = 5_000_000;

async function nothingIn(path: string, importer: Importer, input: Input, { losses }: Imported): Promise<CliError> {
  const [first] = losses;
  const size = input.files.reduce((sum, { text }) => sum + text.length, 0);
  const seeming = size > WORTH_A_GUESS ? [] : (await seemingFormats(path)).filter(({ name }) => name !== importer.name);
  const [other] = seeming;
  const reads = `It reads ${importer.summary}.`;
  return new CliError(
    `${fromHere(path)} holds nothing that \`${importer.name}\` understands${first === undefined ? "" : `: ${first.path}: ${first.message}`}`,
    other === undefined
      ? reads
      : `${reads} This seems to be ${choices(seeming.map(({ name }) => name))}: \`tracking-plan import ${other.name} ${fromHere(path)}\`.`,
  );
}
