import { readFileSync, type Stats, statSync } from "node:fs";
import { relative } from "node:path";
import type { Importer, ImportFile } from "../../index.ts";
import { CliError } from "../exit.ts";
import { listFolder } from "../folder.ts";
import { fromHere } from "../path.ts";
import { reason } from "../system-error.ts";

/** The largest file that is read, in bytes: many times the largest plan that is known. */
const MAX_BYTES = 256 * 1024 * 1024;

/** Reads what an importer is given: one file whatever it is called, or those files of a folder that are of its kind. */
export function readInput(path: string, importer: Importer): readonly ImportFile[] {
  const stat = statOf(path);
  if (!stat.isDirectory()) return [{ path: fromHere(path), text: textOf(path, stat.size) }];
  const files = listFolder(path).files.filter((file) =>
    importer.reads.test(`/${relative(path, file).replaceAll("\\", "/")}`),
  );
  if (files.length === 0)
    throw new CliError(
      `${fromHere(path)} holds no file that \`${importer.name}\` could be in`,
      `It reads ${importer.summary}.`,
    );
  return files.map((file) => ({ path: fromHere(file), text: textOf(file, statOf(file).size) }));
}

function statOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    throw new CliError(`${fromHere(path)} cannot be read: ${reason(error)}`, "Say the file or folder to import.");
  }
}

function textOf(path: string, size: number): string {
  if (size > MAX_BYTES)
    throw new CliError(
      `${fromHere(path)} is too large: ${Math.round(size / 1024 / 1024)} MB`,
      "Split it into several files.",
    );
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError)
      throw new CliError(`${fromHere(path)} is not UTF-8 text`, "Save it as UTF-8, and import it again.");
    throw new CliError(`${fromHere(path)} cannot be read: ${reason(error)}`, "Check that you may read it.");
  }
}
