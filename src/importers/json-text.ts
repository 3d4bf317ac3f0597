import type { Json } from "../model/json.ts";
import type { ImportFile } from "./importer.ts";
import { tooMuch } from "./nesting.ts";
import type { Notes } from "./notes.ts";

/** The JSON of a file; nothing, and a loss with its line and column, where it holds none. */
export function readJson({ path, text }: ImportFile, notes: Notes): Json | undefined {
  const plain = text.replace(/^\ufeff/, "");
  if (plain.trim() === "") {
    notes.lose(path, "this file is empty");
    return undefined;
  }
  const read = parsed(plain);
  if (typeof read === "string") {
    const { line, column } = faultIn(plain);
    notes.lose(`${path}:${line}:${column}`, `this is no JSON: ${read}`);
    return undefined;
  }
  const much = tooMuch(read.json);
  if (much === undefined) return read.json;
  notes.lose(path, `this is not read: ${much}`);
  return undefined;
}

/** What a text holds, or what is wrong with it. */
function parsed(text: string): { readonly json: Json } | string {
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    const [said = ""] = String(error instanceof Error ? error.message : error).split(/ in JSON at |, (?:\.\.\.)?"/);
    return said.replace(" of JSON input", "");
  }
}

/**
 * Where a text stops being the beginning of some JSON, from 1. Engines do not always say it: the place is the end of the
 * longest beginning in which only the rest is missing.
 */
function faultIn(text: string): { readonly line: number; readonly column: number } {
  let [good, bad] = [0, text.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isBeginning(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  const lines = text.slice(0, good).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Whether all that a text lacks is its end, by the words of V8: they name the end, or its position. */
function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const said = String(error);
    return said.includes("Unexpected end") || new RegExp(`position ${text.length}(?!\\d)`).test(said);
  }
}
