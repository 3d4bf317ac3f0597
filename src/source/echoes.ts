import type { At, Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Document } from "./document.ts";
import type { PlanPlaces } from "./plan-places.ts";

/**
 * The errors without those that another one explains: what is said of the same place twice, what comes of an alias or tag that was refused
 * there, and what is only guessed because a file could not be read as a whole.
 */
export function withoutEchoes(
  errors: readonly Diagnostic[],
  documents: readonly Document[],
  places: PlanPlaces,
): readonly Diagnostic[] {
  const broken = new Map(documents.filter((document) => document.broken).map((document) => [document.path, document]));
  const inFiles = new Set(errors.flatMap(({ at }) => ("start" in at ? [startOf(at, places)] : [])));
  const told = new Set<string>();
  return errors.filter((error) => {
    const isEcho = "pointer" in error.at && (inFiles.has(startOf(error.at, places)) || isGuess(error, broken, places));
    const known = `${error.rule} ${startOf(error.at, places)} ${error.message}`;
    return !isEcho && !told.has(known) && told.add(known);
  });
}

function startOf(at: At, places: PlanPlaces): string {
  const { file, line, column } = places.place(at);
  return `${line}:${column} ${file}`;
}

/** Of a file with broken syntax nothing but its syntax is reported, and no name that it may hold is missed elsewhere. */
function isGuess(error: Diagnostic, broken: ReadonlyMap<string, Document>, places: PlanPlaces): boolean {
  if (broken.size === 0) return false;
  const files = [error.at, ...(error.related ?? []).map(({ at }) => at)].map((at) => places.place(at).file);
  if (files.some((file) => broken.has(file))) return true;
  return (
    error.rule === "plan/reference" &&
    [...broken.values()].some(({ text }) => text === "" || mentions(text, error.message))
  );
}

/** Whether a text holds the last name that a message quotes. */
function mentions(text: string, message: string): boolean {
  const name = [...message.matchAll(/`([^`]+)`/g)].at(-1)?.[1];
  return name !== undefined && text.includes(name);
}
