import { readFileSync } from "node:fs";
import { type Document, editedCalls, outlineOf, type Plan, type PlanPlaces, type SourceFile } from "../../index.ts";
import { tuneEngine } from "../engine.ts";
import { hashOf } from "../hash.ts";
import type { ParsedFiles } from "../parsed-files.ts";
import type { FoundPlan } from "../plan-files.ts";
import { lastParsed } from "../plan-loading.ts";
import { type HalfPlan, halfPlan, type KnownFile } from "./half-plan.ts";
import { CALLS, CONTENT_HASH, type EditedFile, PATH, type PlanFileRecord, planFileRecord } from "./plan-file-record.ts";
import type { LastRun } from "./remembered-run.ts";

/** An edit of what some events and pages hold, and of nothing else. In both plans the others are known by name alone. */
export interface Edit {
  readonly before: Plan;
  readonly after: Plan;
  readonly places: PlanPlaces;
  /** The events and pages, by pointer. */
  readonly calls: ReadonlySet<string>;
  /** What is to be remembered of the plan's files. */
  readonly records: readonly PlanFileRecord[];
  /** Keeps what the edited files say now, in place of what they said. */
  readonly keep: () => void;
}

/** Where more files were edited than these, all is made anew. */
const MOST_FILES = 20;

/** What was edited since the last run; nothing where that is more than what events and pages hold, or is wrong. */
export async function editSince({ root, lookedAt }: FoundPlan, { record, edited }: LastRun): Promise<Edit | undefined> {
  if (edited.length > MOST_FILES || edited.some(({ before }) => before[CALLS] === null)) return undefined;
  const parsed = lastParsed(root);
  const earlier = edited.map(({ before }) => knownFile(before, parsed));
  if (earlier.some(({ kept }) => kept === undefined)) return undefined;
  tuneEngine();
  const paths = new Set(edited.map(({ found }) => found.path));
  const rest = record.plan.filter((file) => !paths.has(file[PATH]));
  const input = {
    root,
    untouched: rest.flatMap((file) => file[CALLS] ?? []),
    others: rest.filter((file) => file[CALLS] === null).map((file) => readFile(file, parsed)),
  };
  const files = edited.map(({ found }) => ({ path: found.path, bytes: readFileSync(found.path) }));
  const after = await halfPlan(input, files);
  if (!hasSameCalls(edited, after)) return undefined;
  const before = await halfPlan(input, earlier);
  if (!before.loaded.plan || !after.loaded.plan) return undefined;
  const records = record.plan.map((file) => recordNow(file, edited, files, lookedAt));
  return {
    before: before.loaded.plan,
    after: after.loaded.plan,
    places: after.loaded.places,
    calls: new Set(edited.flatMap(({ found: { path } }) => editedIn(path, before, after))),
    records,
    keep: () => keepParsed(parsed, records, files, after),
  };
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

/** Whether the files hold the events and pages that they held, and what they say can be kept. */
const hasSameCalls = (edited: readonly EditedFile[], { documents, kept }: HalfPlan): boolean =>
  edited.every(({ before }) => {
    const document = documentOf(before[PATH], documents);
    return kept.has(before[PATH]) && JSON.stringify(before[CALLS]) === JSON.stringify(document && outlineOf(document));
  });

const documentOf = (path: string, documents: readonly Document[]): Document | undefined =>
  documents.find((document) => document.path === path);

function editedIn(path: string, before: HalfPlan, after: HalfPlan): readonly string[] {
  const [was, is] = [documentOf(path, before.documents), documentOf(path, after.documents)];
  return was && is ? editedCalls(was, is) : [];
}

function recordNow(
  record: PlanFileRecord,
  edited: readonly EditedFile[],
  files: readonly SourceFile[],
  lookedAt: number,
): PlanFileRecord {
  const index = edited.findIndex(({ before }) => before === record);
  const [edit, file] = [edited[index], files[index]];
  return edit && file ? planFileRecord(edit.found, hashOf(file.bytes), record[CALLS], lookedAt) : record;
}

function keepParsed(
  parsed: ParsedFiles,
  records: readonly PlanFileRecord[],
  files: readonly SourceFile[],
  { kept }: HalfPlan,
): void {
  parsed.use(records.map((record) => record[CONTENT_HASH]));
  for (const file of files) parsed.keep(file, kept.get(file.path) ?? "");
  parsed.save();
}
