import { execFileSync } from "node:child_process";
import { Workplace } from "../workplace.ts";

const ENV = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Test",
  GIT_AUTHOR_EMAIL: "test@acme.example",
  GIT_COMMITTER_NAME: "Test",
  GIT_COMMITTER_EMAIL: "test@acme.example",
};

/** A workplace that is a git repository. */
export class GitWorkplace extends Workplace {
  constructor(files: Readonly<Record<string, string>> = {}) {
    super(files);
    this.git("init", "--quiet", "--initial-branch=main");
  }

  /** Runs git here; gives what it says. */
  git(...args: readonly string[]): string {
    return execFileSync("git", args, { cwd: this.root, encoding: "utf8", env: { ...process.env, ...ENV } });
  }

  /** Commits all that is here, at noon of a day. Gives the commit's id. */
  commit(day = "2026-11-01"): string {
    this.git("add", "--all");
    const date = `${day}T12:00:00Z`;
    execFileSync("git", ["commit", "--quiet", "--allow-empty", "--message", "Change the plan"], {
      cwd: this.root,
      env: { ...process.env, ...ENV, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    });
    return this.git("rev-parse", "HEAD").trim();
  }
}
