import type { Command } from "commander";
import { collect, examples, formatOptions, path } from "../help.ts";
import type { ImportOptions } from "../import/command.ts";

/** Declares `import`. */
export function importCommand(program: Command): void {
  const command = program
    .command("import")
    .description("Turn the plan that you have into a plan in this language.")
    .argument("<format>", "segment, rudderstack, avo, amplitude, iglu, json-schema, glean, opentp, event-schema or csv")
    .argument("<path>", "a file, or a folder of them")
    .optionsGroup("What is read:")
    .option(
      "--schema-version <version>",
      "iglu: this version, as 1-0-0, '1-*-*' or com.acme/order_placed/jsonschema/1-0-0; more than one; without it the newest",
      collect,
    )
    .optionsGroup("Where it goes:")
    .addOption(path("--out <dir>", "the folder of the plan; without it ./tracking-plan"))
    .option("--merge", "add to the plan that is there what it has not; without it, only tell the difference")
    .option("--force", "overwrite files that are there already");
  formatOptions(command, ["text", "json"]);
  examples(
    command,
    ["tracking-plan import segment plan.json", "A Segment tracking plan, as its API gives it, to ./tracking-plan."],
    [
      "tracking-plan import json-schema generated/schemas/events --out plans/copy",
      "A folder of JSON Schemas, one for each event, to a folder of your choice.",
    ],
  );
  command.action(async (format: string, from: string, options: ImportOptions) => {
    const { importCommand: run } = await import("../import/command.ts");
    process.exitCode = await run(format, from, options);
  });
}
