import { IMPORTERS, type Importer } from "../../index.ts";
import { CliError } from "../exit.ts";
import { bringIn } from "../import/bring-in.ts";
import { importerOf } from "../import/importer-of.ts";
import type { Outcome } from "../import/outcome.ts";
import { seemingFormats } from "../import/seeming.ts";
import { fromHere } from "../path.ts";
import { lookForPlan } from "../plan-files.ts";

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

/** The importer of files by what they hold. */
async function guessed(path: string): Promise<Importer> {
  const seeming = await seemingFormats(path);
  const [first, ...others] = seeming;
  if (first !== undefined && others.length === 0) return first;
  const names = first === undefined ? Object.keys(IMPORTERS) : seeming.map(({ name }) => name);
  throw new CliError(
    `it cannot be told which format ${fromHere(path)} has: nothing was written`,
    `Say it, as in \`--from segment:${fromHere(path)}\`; ${first === undefined ? "there is" : "it could be"} ${names.join(", ")}.`,
  );
}
