import type { Command, CommanderError } from "commander";
import { CliError } from "./exit.ts";

/** A mistake on the command line, in the words and with the exit status of every other error. */
export function usageError({ code, message }: CommanderError, command: Command): CliError {
  const [first = "", meant] = message.replace(/^error: /, "").split("\n");
  const said = first.replace(/'([^']*)'/g, "`$1`").replace(/\.$/, "");
  return new CliError(said, meant === undefined ? otherwise(code, command) : suggestion(meant));
}

const suggestion = (meant: string): string =>
  meant.replace(/^\(|\)$/g, "").replace(/(?<=mean (?:one of )?)\S.*(?=\?)/, (names) =>
    names
      .split(", ")
      .map((name) => `\`${name}\``)
      .join(", "),
  );

function otherwise(code: string, command: Command): string {
  const help = `${command.parent === null ? "" : `${command.parent.name()} `}${command.name()} --help`;
  return code === "commander.unknownCommand" ? `\`${help}\` lists the commands.` : `\`${help}\` says what it takes.`;
}
