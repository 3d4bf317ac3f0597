import type { Command } from "commander";
import { choice, collect, examples, formatOptions, path } from "../help.ts";
import type { InitOptions } from "../init/command.ts";

/** The templates, which are not read for the sake of `--help`; a test holds the two lists equal. */
const TEMPLATES = ["shop", "saas", "ecommerce-spec", "empty"];

/** Declares `init`. */
export function initCommand(program: Command): void {
  const command = program
    .command("init")
    .description("Write a tracking plan to start from.")
    .argument("[dir]", "the folder to write it to", "tracking-plan")
    .addOption(
      choice(
        "--template <template>",
        "the plan to start from; without it, a terminal asks and anything else gets `empty`",
        TEMPLATES,
      ),
    )
    .addOption(path("--from <path>", "start from a plan in another format: a file or folder, or `<format>:<path>`"))
    .option(
      "--schema-version <version>",
      "with --from iglu: this version of the schemas, as 1-0-0 or com.acme/order_placed/jsonschema/1-0-0; more than one",
      collect,
    )
    .option("--force", "overwrite files that are there already");
  formatOptions(command, ["text", "json"]);
  examples(
    command,
    [
      "tracking-plan init --template shop",
      "The plan of an online shop, to learn the language from, in ./tracking-plan.",
    ],
    ["tracking-plan init plans/app --template empty", "A plan with one event, to fill in, in a folder of your choice."],
  );
  command.action(async (dir: string, options: InitOptions) => {
    const { init } = await import("../init/command.ts");
    process.exitCode = await init(dir, options);
  });
}
