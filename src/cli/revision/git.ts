import { spawnSync } from "node:child_process";
import { CliError } from "../exit.ts";
import { reason, systemCode } from "../system-error.ts";

/** What a run of git gave. */
export interface GitAnswer {
  /** Whether it ended with 0. */
  readonly ok: boolean;
  readonly out: Buffer;
  /** What it complained of, on one line. */
  readonly said: string;
}

/**
 * Runs git in a folder, without a shell, and never so that it would ask or lock. `input` goes to its stdin. Throws where
 * there is no git.
 */
export function git(folder: string, args: readonly string[], input = ""): GitAnswer {
  const { error, status, stdout, stderr } = spawnSync("git", args, {
    cwd: folder,
    input,
    maxBuffer: Number.POSITIVE_INFINITY,
    env: { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0" },
  });
  if (error && systemCode(error) === "ENOENT")
    throw new CliError(
      "git is needed to read a plan as it was, and is not installed here",
      "Install it, or name a folder or file that holds the other plan.",
    );
  if (error) throw new CliError(`git cannot be run: ${reason(error)}`);
  return {
    ok: status === 0,
    out: stdout,
    said: stderr
      .toString("utf8")
      .trim()
      .replace(/\s*\n\s*/g, " "),
  };
}
