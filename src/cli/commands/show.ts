import type { Command } from "commander";
import { examples, formatOptions, planOption } from "../help.ts";
import type { ShowOptions } from "../show/command.ts";

/** Declares `show`. */
export function showCommand(program: Command): void {
  const command = program
    .command("show")
    .description("Show one event, page, segment or journey as it resolves.")
    .argument("<name>", "its name; <kind>:<name> where two things share it");
  planOption(command);
  formatOptions(command, ["text", "json"]);
  examples(
    command,
    ["tracking-plan show order_completed", "Its properties and where each comes from, who sends it and who uses it."],
    ["tracking-plan show cart_abandoners", "A segment in words."],
  );
  command.action(async (name: string, options: ShowOptions) => {
    const { show } = await import("../show/command.ts");
    process.exitCode = await show(name, options);
  });
}
