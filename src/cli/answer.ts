import { dirname, resolve } from "node:path";
import { choices } from "./choices.ts";
import { CliError } from "./exit.ts";
import { out } from "./output.ts";
import { isStream, pour } from "./stream-place.ts";
import { sweep, unfinishedIn } from "./unfinished.ts";
import { writeWhole } from "./whole-file.ts";

/** An answer in one format, to stdout or to a file. */
export interface Wish<F extends string> {
  readonly format: F;
  readonly file?: string;
}

/** What `--format` and `--output` ask for; the first of the formats on stdout unless they say otherwise. */
export function wishesOf<F extends string>(
  given: readonly string[] | undefined,
  output: string | undefined,
  formats: readonly [F, ...F[]],
): readonly Wish<F>[] {
  const wishes =
    given === undefined || given.length === 0 ? [{ format: formats[0] }] : given.map((each) => wishOf(each, formats));
  const unplaced = wishes.filter(({ file }) => file === undefined).length;
  if (output !== undefined && unplaced === 0)
    throw new CliError("there is nothing left for `--output`: every format has its file", "Leave it out.");
  const told = wishes.map((wish) =>
    wish.file === undefined && output !== undefined ? { ...wish, file: output } : wish,
  );
  const places = told.map(({ file }) => (file === undefined ? "" : resolve(file)));
  if (new Set(places).size < places.length)
    throw new CliError("two answers would go to one place", "Give each a file: `--format json=report.json`.");
  return told;
}

function wishOf<F extends string>(given: string, formats: readonly F[]): Wish<F> {
  const end = given.indexOf("=");
  const name = end < 0 ? given : given.slice(0, end);
  const format = formats.find((known) => known === name);
  if (format === undefined) throw new CliError(`there is no format \`${name}\` here`, `It takes ${choices(formats)}.`);
  if (end < 0) return { format };
  const file = given.slice(end + 1);
  if (file === "")
    throw new CliError(
      `\`--format ${given}\` names no file`,
      `Write \`--format ${name}=<file>\`, or \`--format ${name}\` for stdout.`,
    );
  return { format, file };
}

/** Gives the answer in every format that was asked for. */
export function answer<F extends string>(
  wishes: readonly Wish<F>[],
  render: (format: F, toFile: boolean) => string,
): void {
  for (const { format, file } of wishes) {
    const text = render(format, file !== undefined);
    const whole = text === "" || text.endsWith("\n") ? text : `${text}\n`;
    if (file === undefined) {
      out(whole);
      continue;
    }
    if (isStream(file)) {
      pour(file, whole);
      continue;
    }
    sweep(unfinishedIn(dirname(resolve(file))));
    writeWhole(resolve(file), whole);
  }
}
