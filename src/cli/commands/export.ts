import type { Command } from "commander";
import type { ExportOptions } from "../export/command.ts";
import { choice, examples, formatOptions, path, planOption } from "../help.ts";

/** Those of `sql`, which is not read for the sake of `--help`; a test holds the two lists equal. */
const DIALECTS = ["postgres", "snowflake", "bigquery"];

/** Declares `export`. */
export function exportCommand(program: Command): void {
  const command = program
    .command("export")
    .description("Write the plan in the format of another tool, and say what that cannot hold.")
    .argument(
      "<format>",
      "segment, rudderstack, rudderstack-yaml, avo, iglu, json-schema, amplitude-csv, mixpanel-lexicon, dbt or sql",
    );
  planOption(command);
  command
    .optionsGroup("Where it goes:")
    .addOption(path("--out <dir>", "a folder; without it what is one file goes to stdout"))
    .option("--vendor <vendor>", "iglu: whose schemas they are, where events do not say")
    .addOption(
      choice(
        "--dialect <dialect>",
        "sql, dbt: whose types they are; without it those of postgres, and dbt gets none",
        DIALECTS,
      ),
    )
    .option("--schema <name>", "sql, dbt: the schema of the tables; without it the plan's name")
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
