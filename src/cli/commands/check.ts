import type { Command } from "commander";
import type { CheckCommandOptions } from "../check/command.ts";
import { examples, formatOptions, planOption } from "../help.ts";

/** The formats of every command that reports findings; a test holds this to those there are. */
const FORMATS = ["text", "json", "sarif", "github", "gitlab", "junit", "markdown"];

/** Declares `check`. */
export function checkCommand(program: Command): void {
  const command = program
    .command("check")
    .description("Hold a change of the plan at the gate: lint, outputs, what breaks and for whom, version.")
    .optionsGroup("What it is compared with:")
    .option("--base <ref>", "the plan before the change; on GitHub and GitLab that of the request, if nothing is said")
    .option("--allow-missing-base", "where there is no plan yet, the first one passes")
    .option("--today <date>", "the day on which dates are judged (default: that of the commit)");
  planOption(command);
  formatOptions(command, FORMATS);
  examples(
    command,
    ["tracking-plan check --base HEAD", "The working tree; in CI `--base origin/main`. Exit 1: it may not be merged."],
    ["tracking-plan check --base HEAD --format text --format markdown=comment.md", "The same, and a comment for it."],
  );
  command.action(async (options: CheckCommandOptions) => {
    const { check } = await import("../check/command.ts");
    process.exitCode = await check(options);
  });
}
