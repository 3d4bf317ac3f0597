import type { Command } from "commander";
import { choice, examples, formatOptions, path, planOption } from "../help.ts";
import type { LintCommandOptions } from "../lint/command.ts";

/** The model's list, which is not loaded for the sake of `--help`; a test holds the two equal. */
const PRESETS = ["recommended", "strict", "all", "none"];

/** The formats of every command that reports findings; a test holds this to those there are. */
const FORMATS = ["text", "json", "sarif", "github", "gitlab", "junit", "markdown"];

/** Declares `lint`. */
export function lintCommand(program: Command): void {
  const command = program
    .command("lint")
    .description("Find what breaks campaigns: drifting names and types, missing keys, dangling uses.")
    .optionsGroup("Which rules:")
    .addOption(choice("--preset <preset>", "the rules to begin with, in place of what the plan says", PRESETS))
    .option("--rule <id>", "only this rule, whatever the plan says; may be given more than once", collect)
    .option("--max-warnings <n>", "exit 1 if there are more warnings than this")
    .option("--today <date>", "the day on which dates are judged (default: today, in UTC)");
  command.optionsGroup("Mending:").option("--fix", "mend what can be mended; comments and layout of the YAML stay");
  command
    .optionsGroup("What is known, in .tracking-plan/suppressions.yaml:")
    .option("--suppress", "add all findings to it, with these words:")
    .option("--reason <text>", "why they stay")
    .option("--owner <name>", "who decides when they go")
    .option("--until <date>", "the last day on which they are silenced")
    .option("--prune-suppressions", "take out of it what is found no more");
  planOption(command);
  command
    .optionsGroup("What is looked at:")
    .option("--since <ref>", "only what is new since a git ref, a folder or a file")
    .option("--stdin", "take the text of one file from stdin, as editors have it:")
    .addOption(path("--stdin-filename <file>", "the file of the plan that it is"));
  formatOptions(command, FORMATS);
  examples(
    command,
    ["tracking-plan lint", "All that the plan asks for, as text."],
    ["tracking-plan lint --format text --format sarif=lint.sarif", "The same, and for code scanning in a file."],
  );
  command.action(async (options: LintCommandOptions) => {
    const { lint } = await import("../lint/command.ts");
    process.exitCode = await lint(options);
  });
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
