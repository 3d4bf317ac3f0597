import { EXPORTERS, type Exporter, nearest } from "../../index.ts";
import { choices } from "../choices.ts";
import { CliError } from "../exit.ts";

/** The exporter of a format. */
export async function exporterOf(format: string): Promise<Exporter> {
  const load = Object.hasOwn(EXPORTERS, format) ? EXPORTERS[format] : undefined;
  if (load) return load();
  const names = Object.keys(EXPORTERS);
  const close = nearest(format, names);
  throw new CliError(
    `there is no format \`${format}\` to export to`,
    close === undefined ? `It takes ${choices(names)}.` : `Did you mean \`${close}\`?`,
  );
}
