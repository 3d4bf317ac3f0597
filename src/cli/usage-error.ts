import type { Command, CommanderError } from "commander";
import { choices } from "./choices.ts";
import { CliError } from "./exit.ts";

/** A mistake on the command line, in the words and with the exit status of every other error. */
export function usageError({ code, message }: CommanderError, command: Command): CliError {
  const [first = "", meant] = message.replace(/^error: /, "").split("\n");
  const said = first.replace(/'([^']*)'/g, "`$1`").replace(/\.$/, "");
  return new CliError(said, meant === undefined ? otherwise(code, command) : suggestion(meant));
}

/** Commander's guess, as in `(Did you mean one of init, lint?)`, with the names marked as names. */
function suggestion(meant: string): string {
  const [, names = ""] = /mean (?:one of )?(\S.*)\?/.exec(meant) ?? [];
  return `Did you mean ${choices(names.split(", "))}?`;
}

function otherwise(code: string, command: Command): string {
  const help = `${command.parent === null ? "" : `${command.parent.name()} `}${command.name()} --help`;
  return code === "commander.unknownCommand"
    ? `\`${help}\` lists the commands, and \`${command.name()} <command> --help\` says what one takes.`
    : `\`${help}\` says what it takes.`;
}
