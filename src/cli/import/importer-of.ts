import { IMPORTERS, type Importer, nearest } from "../../index.ts";
import { CliError } from "../exit.ts";

/** The importer of a format. */
export function importerOf(format: string): Importer {
  const found = IMPORTERS.find(({ name }) => name === format);
  if (found) return found;
  const names = IMPORTERS.map(({ name }) => name);
  const close = nearest(format, names);
  throw new CliError(
    `there is no format \`${format}\` to import`,
    close === undefined ? `There is ${names.join(", ")}.` : `Did you mean \`${close}\`?`,
  );
}
