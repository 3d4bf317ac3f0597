import { type Command, Option } from "commander";
import type { GenerateOptions } from "../generate/command.ts";
import { choice, examples, formatOptions, path, planOption, single } from "../help.ts";

/** The model's list, which is not loaded for the sake of `--help`; a test holds the two equal. */
const TARGETS = ["typescript", "json-schema", "markdown", "template"];

/** Declares `generate`. */
export function generateCommand(program: Command): void {
  const command = program
    .command("generate")
    .description("Write the typed clients, JSON Schemas and docs that the plan asks for.")
    .optionsGroup("What to make; without these, all that `generate:` in the plan says:")
    .addOption(
      single(
        choice("--target <target>", "only this target, with the options and `out` that the plan gives it", TARGETS),
        "Run once for each, or leave it out: all that the plan asks for is generated then.",
      ),
    )
    .addOption(
      single(
        new Option("--source <source>", "only what is made for this source: its typed client"),
        "Run once for each, or leave it out: every source gets its client then.",
      ),
    )
    .addOption(path("--out <path>", "where it goes, from the working directory: a folder; for template the file"))
    .addOption(path("--template <file>", "the Handlebars template, for the target template"))
    .addOption(choice("--draft <draft>", "the draft of JSON Schema, for json-schema", ["2020-12", "07"]))
    .option("--base-url <url>", "what each $id begins with, for json-schema")
    .optionsGroup("How:")
    .option("--check", "write nothing; exit 1 if an output is stale, missing or edited, and show the difference")
    .option("--watch", "stay, and generate again whenever the plan or a template changes")
    .option("--force", "overwrite files that tracking-plan did not write");
  planOption(command);
  formatOptions(command, ["text", "json"]);
  examples(
    command,
    ["tracking-plan generate", "All that the plan asks for. In CI, `--check` tells whether it was done."],
    [
      "tracking-plan generate --target typescript --source web --out src/tracking",
      "One typed client, in a folder of your choice.",
    ],
  );
  command.action(async (options: GenerateOptions) => {
    const { generate } = await import("../generate/command.ts");
    process.exitCode = await generate(options);
  });
}
