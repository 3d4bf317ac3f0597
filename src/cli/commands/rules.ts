import type { Command } from "commander";
import { choice, examples, formatOptions } from "../help.ts";
import type { RulesOptions } from "../rules/command.ts";

/** Declares `rules`. */
export function rulesCommand(program: Command): void {
  const command = program
    .command("rules")
    .description("List the rules of lint, with their severity and preset.")
    .optionsGroup("Which rules:")
    .addOption(choice("--preset <preset>", "only those of this preset", ["recommended", "strict", "all"]));
  formatOptions(command, ["text", "json", "markdown"]);
  examples(
    command,
    ["tracking-plan rules", "All of them."],
    ["tracking-plan rules --preset recommended", "Those that hold where a plan says nothing."],
  );
  command.action(async (options: RulesOptions) => {
    const { rules } = await import("../rules/command.ts");
    process.exitCode = rules(options);
  });
}
