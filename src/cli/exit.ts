/** Nothing to report; findings; it could not do its work. */
export const EXIT = { clean: 0, findings: 1, failure: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What a person did or what the machine refused: told in words, without a stack trace. Ends the command with 2. */
export class CliError extends Error {
  override readonly name = "CliError";
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}

/** Whether an error is one of these. It goes by the name: the command line is built apart from what it loads, and each has the class. */
export const isCliError = (error: unknown): error is CliError => error instanceof Error && error.name === "CliError";
