import type { Json } from "../../model/json.ts";
import type { PlanPlaces } from "../../source/plan-places.ts";
import type { Change, Refusal } from "../change.ts";
import { parentOf } from "../change.ts";
import { addEdit, type Member } from "./add.ts";
import { removeEdit } from "./remove.ts";
import { flowText, scalarText, styleOf } from "./scalar.ts";
import { isJsonFile, type Spot } from "./spot.ts";
import type { TextEdit } from "./text-edit.ts";

/** The edits of texts that make changes of a plan, each as small as can be; or why a text cannot be edited so. */
export function editsOf(changes: readonly Change[], places: PlanPlaces): readonly TextEdit[] | Refusal {
  const edits: TextEdit[] = [];
  for (const edit of [
    ...changes.flatMap((each) => (each.kind === "add" ? [] : [editOf(each, places)])),
    ...additions(changes, places),
  ]) {
    if ("refused" in edit) return edit;
    edits.push(edit);
  }
  return edits;
}

type Addition = Extract<Change, { kind: "add" }>;

/** One edit for all keys that a mapping gets: two at one place would be in each other's way. */
function additions(changes: readonly Change[], places: PlanPlaces): readonly (TextEdit | Refusal)[] {
  const byParent = new Map<string, Addition[]>();
  for (const change of changes) {
    if (change.kind !== "add") continue;
    const { parent } = parentOf(change.at);
    byParent.set(parent, [...(byParent.get(parent) ?? []), change]);
  }
  return [...byParent].map(([parent, added]) => {
    const spot = spotOf(parent, places);
    if ("refused" in spot) return spot;
    const members = added.map(({ at, value }): Member => ({ key: parentOf(at).key, value }));
    return addEdit(spot, members, added.find(({ short }) => short !== undefined)?.short);
  });
}

function editOf(change: Exclude<Change, Addition>, places: PlanPlaces): TextEdit | Refusal {
  const spot = spotOf(change.at, places);
  if ("refused" in spot) return spot;
  switch (change.kind) {
    case "key":
      return keyEdit(spot, change.to);
    case "value":
      return valueEdit(spot, change.value);
    case "append":
      return appendEdit(spot, change.value);
    case "remove":
      return removeEdit(spot);
  }
}

function spotOf(pointer: string, places: PlanPlaces): Spot | Refusal {
  const origin = places.originOf(pointer);
  if (origin === undefined || !origin.document.places.isAlone(origin.path))
    return { refused: "it is said by way of an anchor, an alias or a merge, which others share" };
  return origin;
}

function keyEdit({ document, path }: Spot, to: string): TextEdit {
  const { start, end } = document.places.find(path, "key");
  const style = styleOf(document.text.slice(start, end), isJsonFile(document));
  return { file: document.path, start, end, text: scalarText(to, style) };
}

function valueEdit({ document, path }: Spot, value: Json): TextEdit | Refusal {
  const { start, end } = document.places.find(path, "value");
  const written = document.text.slice(start, end);
  const style = styleOf(written, isJsonFile(document));
  if (written === "") return { file: document.path, start, end, text: ` ${flowText(value, style)}` };
  if (/^[|>]/.test(written)) return { refused: "it is a text of several lines" };
  return { file: document.path, start, end, text: flowText(value, style) };
}

/** One more element behind the last. */
function appendEdit({ document, path }: Spot, value: Json): TextEdit | Refusal {
  const { places, text, path: file } = document;
  const { start, end } = places.find(path, "value");
  const style = styleOf("", isJsonFile(document));
  const last = places.childrenAt(path).at(-1);
  if (last === undefined) return { file, start, end, text: `${start === end ? " " : ""}[${flowText(value, style)}]` };
  if (text[start] === "[")
    return { file, start: last.range.end, end: last.range.end, text: `, ${flowText(value, style)}` };
  const line = text.slice(0, last.range.start);
  const before = line.slice(Math.max(line.lastIndexOf("\n"), line.lastIndexOf("\r")) + 1);
  const dash = /^(\s*)-\s+$/.exec(before);
  if (dash === null) return { refused: "its list is written in a way that nothing can be added to it" };
  const stop = /[\r\n]|$/.exec(text.slice(last.range.end));
  const at = last.range.end + (stop?.index ?? 0);
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  return { file, start: at, end: at, text: `${newline}${dash[0]}${flowText(value, style)}` };
}
