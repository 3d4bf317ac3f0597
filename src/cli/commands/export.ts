import type { Command } from "commander";
import type { ExportOptions } from "../export/command.ts";
import { examples, formatOptions, path, planOption } from "../help.ts";

/** Declares `export`. */
export function exportCommand(program: Command): void {
  const command = program
    .command("export")
    .description("Write the plan in the format of another tool, and say what that cannot hold.")
    .argument(
      "<format>",
      "segment, rudderstack, rudderstack-yaml, avo, iglu, json-schema, amplitude-csv or mixpanel-lexicon",
    );
  planOption(command);
  command
    .optionsGroup("Where it goes:")
    .addOption(path("--out <dir>", "a folder; without it what is one file goes to stdout"))
    .option("--vendor <vendor>", "iglu: whose schemas they are, where events do not say")
    .option("--force", "overwrite files that are there already");
  formatOptions(command, ["text", "json"]);
  examples(
    command,
    ["tracking-plan export segment", "The rules of a Segment tracking plan, for its Public API."],
    ["tracking-plan export iglu --vendor com.acme --out registry", "A registry of self-describing schemas."],
  );
  command.action(async (format: string, options: ExportOptions) => {
    const { exportCommand: run } = await import("../export/command.ts");
    process.exitCode = await run(format, options);
  });
}
