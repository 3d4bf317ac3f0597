import { IMPORTERS, type Importer, importPlan } from "../../index.ts";
import { type Input, readInput } from "./input.ts";

/** So much of a file is looked at to tell its format, in characters. */
const LOOKED_AT = 200_000;

interface Candidate {
  readonly importer: Importer;
  readonly input: Input;
}

/**
 * The formats that a file or folder seems to be in: those whose signs it bears, else those that understand it. Throws
 * where nothing can be read at all.
 */
export async function seemingFormats(path: string): Promise<readonly Importer[]> {
  const candidates = await candidatesOf(path);
  const signed = candidates.filter(({ importer, input }) => bearsSign(importer, input));
  return (signed.length > 0 ? signed : candidates.filter(understands)).map(({ importer }) => importer);
}

/** Whether a file of the input bears the sign of a format. */
export const bearsSign = ({ sign }: Importer, { files }: Input): boolean =>
  files.some(({ text }) => sign?.test(text.slice(0, LOOKED_AT)) === true);

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
