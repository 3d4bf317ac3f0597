import { IMPORTERS, type Importer, nearest } from "../../index.ts";
import { choices } from "../choices.ts";
import { CliError } from "../exit.ts";

/** The importer of a format. */
export async function importerOf(format: string): Promise<Importer> {
  const load = Object.hasOwn(IMPORTERS, format) ? IMPORTERS[format] : undefined;
  if (load) return load();
  const names = Object.keys(IMPORTERS);
  const close = nearest(format, names);
  throw new CliError(
    `there is no format \`${format}\` to import`,
    close === undefined ? `It takes ${choices(names)}.` : `Did you mean \`${close}\`?`,
  );
}
