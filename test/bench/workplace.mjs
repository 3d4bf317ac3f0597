import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writePlan } from "./plan.mjs";
import { run } from "./process.mjs";

const COMMAND = fileURLToPath(new URL("../../bin/tracking-plan.js", import.meta.url));
const PARSE = fileURLToPath(new URL("parse.mjs", import.meta.url));

/** E of the bench: Node's own start. */
export const NODE = { args: ["-e", "0"] };

/** A contender: the command with these arguments, where no plan is needed. */
export function command(...args) {
  return { args: [COMMAND, ...args] };
}

/** A folder with a synthetic plan of `count` events, and the contenders that may run there. */
export class Workplace {
  #aside = 0;

  constructor(root, count, layout) {
    this.count = count;
    this.isOneFile = layout === "one file";
    this.title = `${count.toLocaleString("en")} events in ${layout}`;
    this.folder = join(root, this.title.replaceAll(/[ ,]/g, "-"));
    this.out = join(this.folder, "out");
    this.plan = writePlan(this.folder, count, layout);
  }

  /** The command with these arguments. */
  command(...args) {
    return { args: [COMMAND, ...args, "--plan", this.plan.path], cwd: this.folder };
  }

  /** Y of the bench: the parse alone. */
  parse() {
    return { args: [PARSE, ...this.plan.files], cwd: this.folder };
  }

  /** `generate` where nothing was generated before. */
  cold(...args) {
    return { ...this.command("generate", ...args), before: () => this.clean() };
  }

  /** `lint` by a preset, where nothing is remembered. The bench's plan has findings for every rule's share, so that it exits with 1. */
  lint(preset) {
    const args = ["lint", "--preset", preset, "--format", "json", "--max-warnings", "0"];
    return { ...this.command(...args), status: preset === "none" ? 0 : 1, before: () => this.clean() };
  }

  /** `generate` with nothing to do. */
  idle() {
    return { ...this.command("generate"), before: () => this.settle() };
  }

  /** `generate` after one event changed. */
  edited() {
    const before = () => {
      this.settle();
      this.edit();
    };
    return { ...this.command("generate"), before };
  }

  /**
   * Leaves the plan alone there. What was made is put aside and not removed: for minutes after files were removed, ext4
   * looks through all of them whenever it makes one (`recently_deleted` in fs/ext4/ialloc.c), and a thousand new files
   * take 600 ms and not 40.
   */
  clean() {
    for (const made of [this.out, join(this.folder, ".tracking-plan")])
      if (existsSync(made)) renameSync(made, join(this.folder, `aside-${this.#aside++}`));
  }

  /** Brings all outputs up to date. */
  settle() {
    run(this.command("generate"));
  }

  /** Changes the description of an event in the last file. */
  edit() {
    const file = join(this.folder, this.plan.files.at(-1));
    const changed = `description: The shopper did it at ${process.hrtime.bigint()}.`;
    writeFileSync(file, readFileSync(file, "utf8").replace(/description: The shopper.*/, changed));
  }
}
