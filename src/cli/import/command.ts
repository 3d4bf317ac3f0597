import { answer, wishesOf } from "../answer.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { paintOut, plainPaint } from "../output.ts";
import { bringIn } from "./bring-in.ts";
import { importerOf } from "./importer-of.ts";
import { importJson } from "./json.ts";
import { importText } from "./text.ts";

export interface ImportOptions {
  readonly out?: string;
  readonly merge?: boolean;
  readonly force?: boolean;
  readonly schemaVersion?: readonly string[];
  readonly format?: readonly string[];
  readonly output?: string;
}

/** Brings a plan in. Nothing is written unless what was made loads. */
export async function importCommand(format: string, path: string, options: ImportOptions): Promise<ExitCode> {
  const wishes = wishesOf(options.format, options.output, ["text", "json"]);
  const importer = await importerOf(format);
  const outcome = await bringIn(importer, path, options.out ?? "tracking-plan", options);
  answer(wishes, (wish, toFile) =>
    wish === "json" ? importJson(outcome) : importText(outcome, toFile ? plainPaint : paintOut()),
  );
  return EXIT.clean;
}
