import { type Command, type CommanderError, Option } from "commander";
import { choices, enumerated } from "./choices.ts";
import { CliError } from "./exit.ts";
import { usageError } from "./usage-error.ts";

/** Where the plan of a command is. */
export function planOption(command: Command): Command {
  return command
    .optionsGroup("Plan:")
    .addOption(
      path(
        "--plan <path>",
        "a folder of YAML files, or one file; without it ./tracking-plan, else ./tracking-plan.yaml",
      ),
    );
}

/** In which format a command answers, and where to; ends the list of its options. */
export function formatOptions(command: Command, formats: readonly string[]): Command {
  return command
    .optionsGroup("Answer:")
    .option("--format <format>", `${enumerated(formats)}; more than one as <format>=<file>`, collect)
    .addOption(path("--output <file>", "write the answer to a file instead of stdout"))
    .helpOption("-h, --help", "print this help");
}

/** Reads an option that may be said more than once. */
export const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** An option that takes a path: never an empty one, as an unset variable of a shell gives. */
export function path(flags: string, description: string): Option {
  const option = new Option(flags, description);
  return option.argParser((value: string) => {
    if (value !== "") return value;
    throw new CliError(`\`${option.long ?? flags}\` is empty`, "Say a path, or leave the option out.");
  });
}

/** An option with a few values to choose from. */
export function choice(flags: string, description: string, values: readonly string[]): Option {
  const option = new Option(flags, description).choices(values);
  return option.argParser((value: string) => {
    if (values.includes(value)) return value;
    throw new CliError(`\`${option.long ?? flags}\` cannot be \`${value}\``, `It takes ${choices(values)}.`);
  });
}

/** An option of which two look like both, where one would silently be left out. */
export function single(option: Option, hint: string): Option {
  const read = option.parseArg ?? ((value: string) => value);
  return option.argParser((value: string, before: unknown) => {
    if (before === undefined) return read(value, before);
    throw new CliError(`\`${option.long ?? option.flags}\` is said twice`, hint);
  });
}

/** Two examples that work in the shop's plan, below the options. */
export function examples(command: Command, ...lines: readonly (readonly [line: string, what: string])[]): Command {
  return command.addHelpText(
    "after",
    `\nExamples:\n${lines.map(([line, what]) => `  $ ${line}\n    ${what}`).join("\n")}`,
  );
}

/** The same shape for every command's help, and the same words for every mistake. */
export function completeHelp(program: Command): void {
  for (const command of [program, ...program.commands]) {
    command
      .configureHelp({ helpWidth: 80 })
      .helpOption("-h, --help", "print this help")
      // Mistakes are told by us, like all others.
      .configureOutput({ outputError: () => {} })
      .exitOverride((error) => {
        throw isMistake(error) ? usageError(error, command) : error;
      });
  }
  program.addHelpText("after", "\nExit status: 0 nothing to report, 1 findings, 2 it could not do its work.");
}

const isMistake = (error: CommanderError): boolean => error.message.startsWith("error: ");
