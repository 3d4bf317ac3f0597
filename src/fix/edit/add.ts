import type { Json } from "../../model/json.ts";
import type { Refusal } from "../change.ts";
import { flowText, scalarText, styleOf } from "./scalar.ts";
import { isJsonFile, lineBefore, lineStop, newlineOf, type Spot } from "./spot.ts";
import type { TextEdit } from "./text-edit.ts";

/** A key with its value, to be added. */
export interface Member {
  readonly key: string;
  readonly value: Json;
}

/** New keys of the mapping at a spot; a short form becomes the mapping that it is short for. */
export function addEdit(spot: Spot, added: readonly Member[], short?: "description"): TextEdit | Refusal {
  const { document, path } = spot;
  const { text, path: file, places } = document;
  const { start, end } = places.find(path, "value");
  const written = text.slice(start, end);
  const style = styleOf("", isJsonFile(document));
  const entries = added.map(({ key, value }) => `${scalarText(key, style)}: ${flowText(value, style)}`);
  const entry = entries.join(", ");
  const members = places.childrenAt(path);
  const last = members.at(-1);
  if (written.startsWith("{")) {
    if (last === undefined) return { file, start, end, text: `{ ${entry} }` };
    // A key without a value, `{ a }`, ends with its key.
    const at = Math.max(last.range.end, last.keyRange?.end ?? 0);
    return { file, start: at, end: at, text: `, ${entry}` };
  }
  const [first] = members;
  if (first?.keyRange !== undefined) return blockEdit(spot, entries, first.keyRange.start);
  if (first !== undefined || written.startsWith("[")) return { refused: "it is a list" };
  return shortFormEdit(spot, written, entry, short);
}

/** Lines of their own before the first key: below the key of the mapping, above comments that belong to what follows. */
function blockEdit({ document, path }: Spot, entries: readonly string[], firstKey: number): TextEdit {
  const { text, path: file, places } = document;
  const column = lineBefore(text, firstKey);
  const newline = newlineOf(document);
  const own = places.find(path, "key");
  const stop = lineStop(text, own.end);
  const isBelow =
    path.length > 0 && stop < firstKey && /^\s*$/.test(column) && own.start !== places.find(path, "value").start;
  if (isBelow)
    return { file, start: stop, end: stop, text: entries.map((each) => `${newline}${column}${each}`).join("") };
  const indent = column.replace(/[^ ]/g, " ");
  return { file, start: firstKey, end: firstKey, text: entries.map((each) => `${each}${newline}${indent}`).join("") };
}

/** `string` is `{ type: string }`, `required` is `{ required: true }`; nothing is an empty mapping. */
function shortFormEdit(
  { document, path }: Spot,
  written: string,
  entry: string,
  short?: "description",
): TextEdit | Refusal {
  const { start, end } = document.places.find(path, "value");
  const file = document.path;
  if (/^[|>&!]/.test(written)) return { refused: "it is written in a way that nothing can be added to it" };
  const isNothing = written === "" || written === "~" || /^null$/i.test(written);
  const style = styleOf(written, isJsonFile(document));
  const key = (name: string): string => scalarText(name, isJsonFile(document) ? "double" : "plain");
  const said = written.replace(/^(["'])(.*)\1$/s, "$2");
  if (isNothing) return { file, start, end, text: `${written === "" ? " " : ""}{ ${entry} }` };
  const long =
    short === undefined && (said === "required" || said === "optional")
      ? `${key("required")}: ${said === "required"}`
      : `${key(short ?? "type")}: ${style === "plain" ? scalarText(said, "plain") : written}`;
  return { file, start, end, text: `{ ${long}, ${entry} }` };
}
