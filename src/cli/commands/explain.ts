import type { Command } from "commander";
import type { ExplainOptions } from "../explain/command.ts";
import { examples, formatOptions } from "../help.ts";

/** Declares `explain`. */
export function explainCommand(program: Command): void {
  const command = program
    .command("explain")
    .description("Say why a rule exists, with examples of what it finds and of what is right.")
    .argument("<rule>", "the id of a rule; its name alone where only one has it");
  formatOptions(command, ["text", "json", "markdown"]);
  examples(
    command,
    ["tracking-plan explain dedupe/missing", "Why a purchase needs a key, and how to write one."],
    ["tracking-plan explain suppressions/unused --format markdown", "The same page as in the docs."],
  );
  command.action(async (rule: string, options: ExplainOptions) => {
    const { explain } = await import("../explain/command.ts");
    process.exitCode = explain(rule, options);
  });
}
