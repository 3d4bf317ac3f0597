import { EXIT, type ExitCode, isCliError } from "./exit.ts";
import { paintErr, say } from "./output.ts";
import { VERSION } from "./version.ts";

/** Tells what went wrong, and gives the exit status. A bug of ours asks for a report; nobody gets a bare stack trace. */
export function complain(error: unknown): ExitCode {
  const paint = paintErr();
  if (isCliError(error)) {
    say(
      `${paint.red("error")}  ${error.message}${error.hint === undefined ? "" : `\n       ${error.hint.replaceAll("\n", "\n       ")}`}`,
    );
    return EXIT.failure;
  }
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  say(`${paint.red("bug")}  tracking-plan ran into a mistake of its own. Please report it, with what follows:\n`);
  say(
    `tracking-plan ${VERSION}, Node ${process.version}, ${process.platform}\n${process.argv.slice(2).join(" ")}\n${what}`,
  );
  return EXIT.failure;
}
