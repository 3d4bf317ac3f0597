import { Command, CommanderError } from "commander";
import { COMMANDS } from "./commands/registry.ts";
import { complain } from "./complaint.ts";
import { CliError, EXIT, type ExitCode } from "./exit.ts";
import { completeHelp } from "./help.ts";
import { reason, systemCode } from "./system-error.ts";
import { VERSION } from "./version.ts";

/** Builds the command line. What a command does is loaded when it is called. */
function program(): Command {
  const made = new Command("tracking-plan")
    .description("Compiles, checks and documents the tracking plan of your analytics events.")
    .version(VERSION, "-V, --version", "print the version")
    .helpCommand(false);
  for (const command of COMMANDS) command(made);
  completeHelp(made);
  return made;
}

async function main(): Promise<void> {
  try {
    await program().parseAsync(process.argv);
  } catch (error) {
    process.exitCode = error instanceof CommanderError ? printed(error) : complain(error);
  }
}

/** The status of help and version, which are printed by now: help that nobody asked for is there for want of a command. */
const printed = ({ exitCode }: CommanderError): ExitCode => (exitCode === 0 ? EXIT.clean : EXIT.failure);

/** A reader that stops reading (`| head`) is no error of ours, and does not stop the work; an answer that is lost is one. */
function unheard(error: unknown): void {
  if (systemCode(error) === "EPIPE") return;
  const status = complain(new CliError(`the answer cannot be written: ${reason(error)}`));
  // Whatever the command has found out by then.
  process.once("exit", () => {
    process.exitCode = status;
  });
}

process.stdout.on("error", unheard);
// There is nobody left to tell.
process.stderr.on("error", () => undefined);

void main();
