import { type ChildProcess, spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

/** The command as it is published. `npm test` builds it first. */
const COMMAND = join(ROOT, "bin/tracking-plan.js");

/** What a process left behind. */
export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

const places: Workplace[] = [];

afterAll(() => {
  for (const { root } of places) rmSync(root, { recursive: true, force: true });
});

/** A folder of its own for a test, where commands run. It goes when all tests of the file have run. */
export class Workplace {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), "tracking-plan-cli-")));

  /** With the files given: their texts by their path. */
  constructor(files: Readonly<Record<string, string>> = {}) {
    places.push(this);
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  /** With the plan of test/fixtures/plans/cli, in `tracking-plan`. */
  static withPlan(): Workplace {
    const place = new Workplace();
    cpSync(join(ROOT, "test/fixtures/plans/cli"), place.path("tracking-plan"), { recursive: true });
    return place;
  }

  path(path: string): string {
    return join(this.root, path);
  }

  read(path: string): string {
    return readFileSync(this.path(path), "utf8");
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), text);
  }

  /** Rewrites a file. */
  edit(path: string, change: (text: string) => string): void {
    this.write(path, change(this.read(path)));
  }

  has(path: string): boolean {
    return existsSync(this.path(path));
  }

  /** Every file below a folder, by its path from the workplace, sorted; folders that are empty end in `/`. */
  list(folder = "."): readonly string[] {
    const paths = readdirSync(this.path(folder), { recursive: true, withFileTypes: true }).flatMap((entry) => {
      const path = join(entry.parentPath, entry.name).slice(this.root.length + 1);
      if (!entry.isDirectory()) return [path];
      return readdirSync(join(entry.parentPath, entry.name)).length === 0 ? [`${path}/`] : [];
    });
    return paths.sort();
  }

  /** The texts of all files below a folder. */
  texts(folder = "."): Readonly<Record<string, string>> {
    return Object.fromEntries(this.list(folder).map((path) => [path, path.endsWith("/") ? "" : this.read(path)]));
  }

  /** Starts the command here. */
  start(args: readonly string[], options: StartOptions = {}): ChildProcess {
    const { NODE_EXTRA_CA_CERTS: _, NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env;
    return spawn(process.execPath, [COMMAND, ...args], {
      cwd: this.root,
      stdio: ["ignore", "pipe", "pipe"],
      ...options,
      env: { ...env, ...options.env },
    });
  }

  /** Runs the command here to its end. */
  async run(args: readonly string[], options: StartOptions = {}): Promise<Ended> {
    return ended(this.start(args, options));
  }
}

export interface StartOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
  readonly gid?: number;
}

/** Waits for a process, and gathers what it says. */
export function ended(child: ChildProcess): Promise<Ended> {
  let stdout = "";
  let stderr = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status, signal) => resolve({ status, signal, stdout, stderr }));
  });
}
