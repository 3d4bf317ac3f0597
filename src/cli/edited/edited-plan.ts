import { readFileSync } from "node:fs";
import {
  areSameCalls,
  type CallOutline,
  type Document,
  knownDocument,
  outlineOf,
  type SourceFile,
} from "../../index.ts";
import { tuneEngine } from "../engine.ts";
import { hashOf } from "../hash.ts";
import type { ParsedFiles } from "../parsed-files.ts";
import type { FoundPlan } from "../plan-files.ts";
import { lastParsed } from "../plan-loading.ts";
import { type HalfPlan, type HalfPlanInput, halfPlan, type KnownFile } from "./half-plan.ts";
import { CALLS, CONTENT_HASH, type EditedFile, PATH, type PlanFileRecord, planFileRecord } from "./plan-file-record.ts";

/** What an earlier run left of the files of a plan, and which of them hold something else now. */
export interface EditedFiles {
  readonly plan: readonly PlanFileRecord[];
  readonly edited: readonly EditedFile[];
}

/** A plan of which nothing was edited but what some events and pages hold. The others are known by name alone. */
export interface EditedPlan {
  readonly after: HalfPlan;
  /** Loads the plan as it was. */
  readonly before: () => Promise<HalfPlan>;
  /** The edited files as they were, and as they are. */
  readonly files: readonly { readonly before: Document; readonly after: Document }[];
  /** What is to be remembered of the plan's files. */
  readonly records: readonly PlanFileRecord[];
  /** Keeps what the edited files say now, in place of what they said. */
  readonly keep: () => void;
}

/** Where more files were edited than these, all is looked at anew. */
const MOST_FILES = 20;

/** The plan as it is since the last run; nothing where more was edited than what events and pages hold, or it is wrong. */
export async function editedPlan(
  { root, lookedAt }: FoundPlan,
  { plan, edited }: EditedFiles,
): Promise<EditedPlan | undefined> {
  if (edited.length > MOST_FILES || edited.some(({ before }) => before[CALLS] === null)) return undefined;
  const parsed = lastParsed(root);
  const earlier = edited.map(({ before }) => knownFile(before, parsed));
  if (earlier.some(({ kept }) => kept === undefined)) return undefined;
  tuneEngine();
  const read = readOf(root, plan, edited, parsed);
  if (read === undefined) return undefined;
  const { input, files } = read;
  const after = await halfPlan(input, files);
  const outlines = sameCalls(edited, after);
  if (outlines === undefined || !after.loaded.plan) return undefined;
  const now = edited.map(({ found }, index) =>
    planFileRecord(found, hashOf(files[index]?.bytes ?? ""), outlines[index] ?? null, lookedAt),
  );
  const records = plan.map((file) => now[edited.findIndex(({ before }) => before === file)] ?? file);
  return {
    after,
    before: () => halfPlan(input, earlier),
    files: earlier.flatMap((file) => statesOf(file, after)),
    records,
    keep: () => keepParsed(parsed, records, files, after),
  };
}

interface ReadFiles {
  readonly input: HalfPlanInput;
  /** The edited ones. */
  readonly files: readonly SourceFile[];
}

/** Nothing where a file cannot be read: whoever reads all of them says so. */
function readOf(
  root: string,
  plan: readonly PlanFileRecord[],
  edited: readonly EditedFile[],
  parsed: ParsedFiles,
): ReadFiles | undefined {
  const paths = new Set(edited.map(({ found }) => found.path));
  const rest = plan.filter((file) => !paths.has(file[PATH]));
  try {
    return {
      input: {
        root,
        untouched: rest.flatMap((file) => file[CALLS] ?? []),
        others: rest.filter((file) => file[CALLS] === null).map((file) => readFile(file, parsed)),
      },
      files: [...paths].map((path) => ({ path, bytes: readFileSync(path) })),
    };
  } catch {
    return undefined;
  }
}

/** A file as it was in the last run. */
const knownFile = (file: PlanFileRecord, parsed: ParsedFiles): KnownFile => ({
  path: file[PATH],
  bytes: new Uint8Array(),
  kept: parsed.ofHash(file[CONTENT_HASH]),
});

const readFile = (file: PlanFileRecord, parsed: ParsedFiles): KnownFile => ({
  ...knownFile(file, parsed),
  bytes: readFileSync(file[PATH]),
});

function statesOf(earlier: KnownFile, { documents }: HalfPlan): EditedPlan["files"] {
  const before = knownDocument(earlier, { get: () => earlier.kept, keep: () => {} });
  const after = documentOf(earlier.path, documents);
  return before && after ? [{ before, after }] : [];
}

/** What is in the files, where it is the events and pages that they held, and can be kept. */
function sameCalls(
  edited: readonly EditedFile[],
  { documents, kept }: HalfPlan,
): readonly (readonly CallOutline[])[] | undefined {
  const outlines: (readonly CallOutline[])[] = [];
  for (const { before } of edited) {
    const document = documentOf(before[PATH], documents);
    const [was, is] = [before[CALLS], document && outlineOf(document)];
    if (!was || !is || !kept.has(before[PATH]) || !areSameCalls(was, is)) return undefined;
    outlines.push(is);
  }
  return outlines;
}

const documentOf = (path: string, documents: readonly Document[]): Document | undefined =>
  documents.find((document) => document.path === path);

function keepParsed(
  parsed: ParsedFiles,
  records: readonly PlanFileRecord[],
  files: readonly SourceFile[],
  { kept }: HalfPlan,
): void {
  parsed.use(records.map((record) => record[CONTENT_HASH]));
  for (const file of files) parsed.keep(file, kept.get(file.path) ?? "");
  parsed.keepSound(records.map((record) => [record[PATH], record[CONTENT_HASH]]));
  parsed.save();
}
