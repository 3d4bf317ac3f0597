import { existsSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { type FSWatcher, watch } from "chokidar";
import { complain } from "../complaint.ts";
import { CliError, EXIT, type ExitCode, isCliError } from "../exit.ts";
import { paintErr, say } from "../output.ts";
import { fromHere, isInside } from "../path.ts";
import { isPassedOver, PLAN_FILE } from "../plan-files.ts";
import { reason } from "../system-error.ts";

/** How long nothing must happen before the plan is read again, in milliseconds: an editor writes in several steps. */
const QUIET = 60;

/**
 * Runs once, and again whenever a file of the plan or a template comes, changes or goes; until it is interrupted, or
 * nobody reads what it says any more. `run` gives the templates, by absolute path, that it was made of.
 */
export async function watchPlan(plan: string, run: () => Promise<readonly string[]>): Promise<ExitCode> {
  const ended = interruption();
  const roots = new Set([resolve(plan)]);
  // Templates that were just run with: where their folder is watched already, they are taken for new.
  const met = new Set<string>();
  // The folder above each: what is deleted and made anew would be lost, were it watched itself.
  const watcher = watch(dirname(resolve(plan)), { ignoreInitial: true, ignored: (path) => !isWatched(path, roots) });
  const runner = new Runner(async () => {
    for (const template of await attempt(run)) {
      if (roots.has(template)) continue;
      roots.add(template);
      if (existsSync(template)) met.add(template);
      watcher.add(dirname(template));
    }
  });
  watcher.on("all", (event, path) => {
    if (met.delete(path) && event === "add") return;
    if (roots.has(path) || PLAN_FILE.test(path)) runner.soon(fromHere(path));
  });
  const failed = Promise.race([failure(watcher), runner.failed]);
  // It may fail before anybody waits for it.
  failed.catch(() => {});
  try {
    const ready = new Promise<void>((done) => watcher.once("ready", () => done()));
    await runner.now();
    await Promise.race([ready, failed]);
    say(paintErr().dim(`Watching ${plan}; Ctrl-C ends it.`));
    await Promise.race([ended, failed]);
  } finally {
    await watcher.close();
    await runner.end();
  }
  return EXIT.clean;
}

/** Rejects where the system watches no more, such as for want of what it counts (Linux: fs.inotify.max_user_watches). */
function failure(watcher: FSWatcher): Promise<never> {
  return new Promise((_, reject) => {
    watcher.once("error", (error) => reject(new CliError(`the plan cannot be watched: ${reason(error)}`)));
  });
}

/** Whether a path is one of the roots, in one of them and no part that plans pass over, or on the way to one. */
function isWatched(path: string, roots: ReadonlySet<string>): boolean {
  for (const root of roots) {
    if (isInside(root, path)) return true;
    if (isInside(path, root)) return !relative(root, path).split(sep).some(isPassedOver);
  }
  return false;
}

function interruption(): Promise<void> {
  return new Promise((done) => {
    process.once("SIGINT", () => done());
    process.once("SIGTERM", () => done());
    process.stdout.once("error", () => done());
  });
}

/** A plan that cannot be read in between is told of, and waited for. */
async function attempt(run: () => Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return await run();
  } catch (error) {
    if (!isCliError(error)) throw error;
    complain(error);
    return [];
  }
}

/** Runs one at a time; whatever changes meanwhile is one more run afterwards. */
class Runner {
  /** Rejects where a run failed by a mistake of ours. */
  readonly failed: Promise<never>;
  readonly #run: () => Promise<void>;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();
  #fail: (error: unknown) => void = () => {};

  constructor(run: () => Promise<void>) {
    this.#run = run;
    this.failed = new Promise((_, reject) => {
      this.#fail = reject;
    });
  }

  /** Runs when it has been quiet for a moment, and says because of which file. */
  soon(path: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#running = this.#running
        .then(() => say(paintErr().dim(`\n${path} changed.`)))
        .then(this.#run)
        .catch(this.#fail);
    }, QUIET);
  }

  /** Runs at once. */
  now(): Promise<void> {
    this.#running = this.#run();
    return this.#running;
  }

  /** Lets the run finish that is under way, and starts no other. */
  async end(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#running;
  }
}
