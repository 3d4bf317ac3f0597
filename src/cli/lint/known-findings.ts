import { existsSync, readFileSync } from "node:fs";
import {
  type Baseline,
  type Located,
  newBaseline,
  readBaseline,
  type Sifted,
  withEntries,
  withoutEntries,
} from "../../index.ts";
import { CliError } from "../exit.ts";
import { reason } from "../system-error.ts";
import { writeWhole } from "../whole-file.ts";

/** Where known findings are listed, from the working directory. */
export const KNOWN_FINDINGS = ".tracking-plan/suppressions.yaml";

/** Reads the list of known findings; nothing where there is none. */
export async function readKnownFindings(): Promise<Baseline | undefined> {
  if (!existsSync(KNOWN_FINDINGS)) return undefined;
  try {
    return await readBaseline({ path: KNOWN_FINDINGS, bytes: readFileSync(KNOWN_FINDINGS) });
  } catch (error) {
    throw new CliError(`${KNOWN_FINDINGS} cannot be read: ${reason(error)}`, "Check that you may read it.");
  }
}

/** What is said of every finding that is added. */
export interface SuppressionNote {
  readonly reason?: string;
  readonly owner?: string;
  readonly until?: string;
}

/** Rules about suppressions are answered by mending those. */
const isAboutWords = (rule: string): boolean => rule.startsWith("suppressions/");

/** Adds findings to the list; gives how many. What is in it stays as it is. */
export function addKnownFindings(
  known: Baseline | undefined,
  located: readonly Located[],
  lasting: (pointer: string) => string,
  note: SuppressionNote,
): number {
  const seen = new Set<string>();
  const entries = located.flatMap(({ fingerprint, file, diagnostic: { rule, at } }) => {
    if (isAboutWords(rule) || seen.has(`${rule} ${fingerprint}`)) return [];
    seen.add(`${rule} ${fingerprint}`);
    const place = "pointer" in at ? lasting(at.pointer) : file;
    return [{ fingerprint, rule, place, ...note, reason: note.reason ?? "Was there when this list was begun." }];
  });
  if (entries.length > 0)
    writeWhole(KNOWN_FINDINGS, known === undefined ? newBaseline(entries) : withEntries(known.document, entries));
  return entries.length;
}

/** Takes out of the list what is found no more; gives how many. */
export function pruneKnownFindings(known: Baseline, verdicts: Sifted["verdicts"]): number {
  const unused = new Set(verdicts.filter(({ state }) => state === "unused").map(({ suppression }) => suppression));
  const indexes = known.suppressions.flatMap((each, index) => (unused.has(each) ? [index] : []));
  if (indexes.length > 0) writeWhole(KNOWN_FINDINGS, withoutEntries(known.document, indexes));
  return indexes.length;
}
