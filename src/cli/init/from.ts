import { IMPORTERS, type Importer, importPlan } from "../../index.ts";
import { CliError } from "../exit.ts";
import { bringIn } from "../import/bring-in.ts";
import { importerOf } from "../import/importer-of.ts";
import { type Input, readInput } from "../import/input.ts";
import type { Outcome } from "../import/outcome.ts";
import { fromHere } from "../path.ts";
import { lookForPlan } from "../plan-files.ts";

/** So much of a file is looked at to tell its format, in characters. */
const LOOKED_AT = 200_000;

/** Starts a plan from one in another format: `<path>`, or `<format>:<path>` where the format cannot be told or is told wrong. */
export async function startFrom(
  from: string,
  dir: string,
  how: { readonly force: boolean; readonly schemaVersion: readonly string[] },
): Promise<Outcome> {
  if (!how.force && lookForPlan(fromHere(dir)).found.length > 0)
    throw new CliError(
      `there is a plan in ${fromHere(dir)} already; nothing was written`,
      "`tracking-plan import <format> <path> --merge` adds to it, `--force` overwrites it.",
    );
  const { format, path } = wanted(from);
  const importer = format === undefined ? await guessed(path) : await importerOf(format);
  return bringIn(importer, path, dir, how);
}

/** A colon after the name of a format says the format; any other is a part of the path, as in `C:\plan.json`. */
function wanted(from: string): { readonly format: string | undefined; readonly path: string } {
  const [, format = "", path = ""] = /^([a-z-]{2,}):(.+)$/s.exec(from) ?? [];
  return format === "" ? { format: undefined, path: from } : { format, path };
}

interface Candidate {
  readonly importer: Importer;
  readonly input: Input;
}

/** The importer of files by what they hold: by the signs of a format, else the one alone that understands them. */
async function guessed(path: string): Promise<Importer> {
  const candidates = await candidatesOf(path);
  const signed = candidates.filter(({ importer: { sign }, input }) =>
    input.files.some(({ text }) => sign?.test(text.slice(0, LOOKED_AT)) === true),
  );
  const [first, ...others] = signed.length > 0 ? signed : candidates.filter(understands);
  if (first !== undefined && others.length === 0) return first.importer;
  const names = (
    first === undefined ? Object.keys(IMPORTERS) : [first, ...others].map(({ importer }) => importer.name)
  ).join(", ");
  throw new CliError(
    `it cannot be told which format ${fromHere(path)} has: nothing was written`,
    `Say it, as in \`--from segment:${fromHere(path)}\`; ${first === undefined ? "there is" : "it could be"} ${names}.`,
  );
}

async function candidatesOf(path: string): Promise<readonly Candidate[]> {
  const importers = await Promise.all(Object.values(IMPORTERS).map((load) => load()));
  const found: Candidate[] = [];
  let problem: unknown;
  for (const importer of importers)
    try {
      const input = readInput(path, importer);
      if (input.files.some((file) => importer.reads.test(`/${file.path}`))) found.push({ importer, input });
    } catch (error) {
      problem = error;
    }
  if (found.length === 0 && problem !== undefined) throw problem;
  return found;
}

const understands = ({ importer, input }: Candidate): boolean => importPlan(importer, input.files).files.length > 0;
