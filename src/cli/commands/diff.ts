import type { Command } from "commander";
import type { DiffCommandOptions } from "../diff/command.ts";
import { choice, examples, formatOptions, planOption } from "../help.ts";

/** The formats of every command that reports findings; a test holds this to those there are. */
const FORMATS = ["text", "json", "sarif", "github", "gitlab", "junit", "markdown"];

/** Declares `diff`. */
export function diffCommand(program: Command): void {
  const command = program
    .command("diff")
    .description("Say what changed between two plans, what that breaks, and for whom.")
    .argument("<base>", "the older plan: a folder or file that exists, else a git ref (`origin/main`, `v2:path`)")
    .argument("[head]", "the newer plan, in the same way; without it the one in the working tree")
    .optionsGroup("What counts:")
    .addOption(choice("--fail-on <severity>", "exit 1 from this severity on (default: error)", ["error", "warning"]))
    .option("--perspective <list>", "only what breaks these: compile, wire, consumer, with commas between them")
    .option("--allow-missing-base", "where there is no older plan yet, report nothing")
    .option("--today <date>", "the day on which `removeAfter` is judged (default: that of the newer plan's commit)");
  planOption(command);
  formatOptions(command, FORMATS);
  examples(
    command,
    ["tracking-plan diff HEAD", "What the working tree changes. `ref:HEAD` where a folder has that name too."],
    ["tracking-plan diff HEAD --format text --format markdown=comment.md", "The same, and for a pull request."],
  );
  command.action(async (base: string, head: string | undefined, options: DiffCommandOptions) => {
    const { diffPlans } = await import("../diff/command.ts");
    process.exitCode = await diffPlans(base, head, options);
  });
}
