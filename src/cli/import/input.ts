import { readFileSync, type Stats, statSync } from "node:fs";
import { relative } from "node:path";
import { type Importer, type ImportFile, type Loss, printable } from "../../index.ts";
import { CliError } from "../exit.ts";
import { listFolder } from "../folder.ts";
import { fromHere } from "../path.ts";
import { reason } from "../system-error.ts";

/** The largest file that is read, in bytes: many times the largest plan that is known. */
const MAX_BYTES = 256 * 1024 * 1024;

/** What an importer is given. */
export interface Input {
  readonly files: readonly ImportFile[];
  /** Files of a folder that are no text: they are passed over, and told. */
  readonly losses: readonly Loss[];
}

/** Reads what an importer is given: one file whatever it is called, or those files of a folder that are of its kind. */
export function readInput(path: string, importer: Importer): Input {
  const stat = statOf(path);
  if (!stat.isDirectory()) {
    const text = textOf(path, stat.size);
    if (text === undefined)
      throw new CliError(`${fromHere(path)} is not UTF-8 text`, "Save it as UTF-8, and import it again.");
    return { files: [{ path: fromHere(path), text }], losses: [] };
  }
  const paths = listFolder(path).files.filter((file) =>
    importer.reads.test(`/${relative(path, file).replaceAll("\\", "/")}`),
  );
  if (paths.length === 0)
    throw new CliError(
      `${fromHere(path)} holds no file that \`${importer.name}\` could be in`,
      `It reads ${importer.summary}.`,
    );
  const files: ImportFile[] = [];
  const losses: Loss[] = [];
  for (const file of paths) {
    const text = textOf(file, statOf(file).size);
    if (text === undefined) losses.push({ path: fromHere(file), message: "this is not UTF-8 text, and is left out" });
    else files.push({ path: fromHere(file), text });
  }
  return { files, losses };
}

/** Of an input that comes in versions, those that are asked for; all of it where none is. */
export function chosenInput(input: Input, { name, choose }: Importer, versions: readonly string[]): Input {
  if (versions.length === 0) return input;
  if (choose === undefined)
    throw new CliError(`\`${name}\` has no versions of schemas`, "`--schema-version` goes with `iglu`; leave it out.");
  const files = choose(input.files, versions);
  if ("message" in files) throw new CliError(printable(files.message), printable(files.hint));
  return { ...input, files };
}

function statOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    throw new CliError(`${fromHere(path)} cannot be read: ${reason(error)}`, "Say the file or folder to import.");
  }
}

/** The text of a file; nothing where it is not UTF-8. */
function textOf(path: string, size: number): string | undefined {
  if (size > MAX_BYTES)
    throw new CliError(
      `${fromHere(path)} is too large: ${Math.round(size / 1024 / 1024)} MB`,
      "Split it into several files.",
    );
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw new CliError(`${fromHere(path)} cannot be read: ${reason(error)}`, "Check that you may read it.");
  }
}
