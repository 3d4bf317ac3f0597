import type { GenerateFlags } from "../../../src/cli/generate/entries.ts";
import type { Done, GenerateOutcome } from "../../../src/cli/generate/outcome.ts";
import type { FileStatus } from "../../../src/cli/generate/report.ts";
import { runGenerate } from "../../../src/cli/generate/run.ts";
import { RunRecords } from "../../../src/cli/generate/run-record.ts";
import { findPlan } from "../../../src/cli/plan-files.ts";
import { Progress } from "../../../src/cli/progress.ts";
import type { Workplace } from "../workplace.ts";

/** The flags of a run that a test may set. */
export interface Run extends GenerateFlags {
  readonly plan?: string;
  readonly check?: boolean;
  readonly force?: boolean;
  /** Told of each step, before it is done. */
  readonly onStep?: (what: string) => void;
}

class ToldProgress extends Progress {
  readonly #onStep: (what: string) => void;

  constructor(onStep: (what: string) => void) {
    super({ write: () => true });
    this.#onStep = onStep;
  }

  override step(what: string): void {
    this.#onStep(what);
  }
}

/** Runs `generate` in a workplace without a process of its own; what it prints is left out. */
export async function generateIn(
  place: Workplace,
  { plan, check = false, force = false, onStep = () => {}, ...flags }: Run = {},
): Promise<GenerateOutcome> {
  const before = process.cwd();
  process.chdir(place.root);
  try {
    const root = findPlan(plan);
    const records = new RunRecords([root, JSON.stringify(flags)], "test");
    return await runGenerate({
      plan: root,
      flags,
      check,
      force,
      records,
      progress: new ToldProgress(onStep),
    });
  } finally {
    process.chdir(before);
  }
}

/** The same, where it must not be refused. */
export async function generated(place: Workplace, run: Run = {}): Promise<Done> {
  const outcome = await generateIn(place, run);
  if (outcome.kind === "refused")
    throw new Error(outcome.located.map(({ diagnostic }) => diagnostic.message).join("\n"));
  return outcome;
}

/** What it refused: status, and place and message of each reason. */
export async function refused(
  place: Workplace,
  run: Run = {},
): Promise<{ status: number; reasons: readonly string[] }> {
  const outcome = await generateIn(place, run);
  if (outcome.kind === "done") throw new Error("it was not refused");
  const reasons = outcome.located.map(
    ({ file, line, column, diagnostic }) => `${file}:${line}:${column} ${diagnostic.rule}: ${diagnostic.message}`,
  );
  return { status: outcome.status, reasons };
}

/** The files of one status, by path. */
export const filesOf = ({ files }: Done, status: FileStatus): readonly string[] =>
  files.filter((file) => file.status === status).map(({ path }) => path);
