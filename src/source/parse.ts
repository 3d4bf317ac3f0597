import type { Diagnostic, Report } from "../diagnostics/diagnostic.ts";
import type { Document, SourceFile } from "./document.ts";
import type { Wanted } from "./kept-value.ts";
import { documentText, type KnownFiles, keptDocument } from "./known-document.ts";
import { PlaceTree } from "./place-tree.ts";
import { decode } from "./text.ts";
import type { Value } from "./value.ts";
import { readEvents } from "./yaml/events.ts";
import { attempt, type Failure } from "./yaml/failure.ts";
import { TreeBuilder } from "./yaml/tree-builder.ts";

/**
 * Reads one plan file. Whatever is wrong with it is reported; the document is there all the same, marked as broken,
 * so that the names it holds are not missed elsewhere. What is known of a file of these bytes is not read again, and only
 * as much of it given as is wanted.
 */
export async function parse(file: SourceFile, report: Report, known?: KnownFiles, wanted?: Wanted): Promise<Document> {
  return knownDocument(file, known, wanted) ?? (await parsed(file, report, known));
}

/** A file of which it is known what it says, as much of it as is wanted; nothing of others. */
export function knownDocument(file: SourceFile, known: KnownFiles | undefined, wanted?: Wanted): Document | undefined {
  const text = known?.get(file);
  return text === undefined ? undefined : keptDocument(file, text, wanted);
}

async function parsed(file: SourceFile, report: Report, known: KnownFiles | undefined): Promise<Document> {
  const { text, readable } = decode(file, report);
  if (!readable) return { path: file.path, text, root: null, places: new PlaceTree(), broken: true };
  const first = read(file.path, (builder) => readEvents(text, builder));
  if ("value" in first) {
    if (known) keep(file, first, known);
    return document(file.path, text, first, report);
  }
  const second = isStrayBracket(text, first.failure) ? await lenient(file.path, text) : undefined;
  if (second) return document(file.path, text, second, report);
  // Loaded only here: a plan without a slip never pays for it.
  const { salvage } = await import("./yaml/salvage.ts");
  return { path: file.path, text, ...salvage(file.path, text, first.failure, report), broken: true };
}

/** What one reading of a text gave. */
interface Reading {
  readonly value: Value;
  readonly builder: TreeBuilder;
  readonly problems: readonly Diagnostic[];
}

function read(path: string, by: (builder: TreeBuilder) => Value): Reading | { readonly failure: Failure } {
  const problems: Diagnostic[] = [];
  const builder = new TreeBuilder(path, (problem) => problems.push(problem));
  const outcome = attempt(() => by(builder));
  return "failure" in outcome ? outcome : { value: outcome.value, builder, problems };
}

function document(path: string, text: string, { value, builder, problems }: Reading, report: Report): Document {
  for (const problem of problems) report(problem);
  return { path, text, root: builder.exploded ? null : value, places: builder.places, broken: builder.exploded };
}

/** Only what is plainly right is kept: aliases would be written out, and what is wrong must be told again. */
function keep(file: SourceFile, { builder, problems }: Reading, known: KnownFiles): void {
  const { kept } = builder;
  if (problems.length === 0 && kept !== undefined) known.keep(file, documentText(kept, builder.places));
}

/** js-yaml wants a closing bracket indented; editors, and most people, do not. */
const isStrayBracket = (text: string, { reason, position }: Failure): boolean =>
  reason === "deficient indentation" && /[\]}]/.test(text[position] ?? "");

async function lenient(path: string, text: string): Promise<Reading | undefined> {
  const { readLenient } = await import("./yaml/lenient.ts");
  const problems: Diagnostic[] = [];
  const builder = new TreeBuilder(path, (problem) => problems.push(problem));
  const read = readLenient(text, builder);
  return read && { ...read, builder, problems };
}
