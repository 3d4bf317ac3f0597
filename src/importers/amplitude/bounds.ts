import { isYes, type Row } from "../csv-table.ts";
import type { Said } from "../draft.ts";
import type { Notes } from "../notes.ts";
import { sayPattern } from "../said-constraints.ts";

/** The columns that bound a value, the keyword of each, and the types of values that it bounds. */
const BOUNDS = [
  ["string property value min length", "minLength", ["string"]],
  ["string property value max length", "maxLength", ["string"]],
  ["number property value min", "minimum", ["number", "integer"]],
  ["number property value max", "maximum", ["number", "integer"]],
] as const;

const OF_LISTS = [
  ["array min items", "minItems"],
  ["array max items", "maxItems"],
] as const;

/** What bounds each value of a property: lengths, a range, a pattern. What does not go with its type is told. */
export function boundValue(said: Said, row: Row, path: string, notes: Notes): void {
  const { type } = said;
  for (const [column, keyword, types] of BOUNDS) {
    const value = numberIn(row, column, path, notes);
    if (value === undefined) continue;
    if (types.some((each) => each === type)) said[keyword] = value;
    else unfit(column, path, notes);
  }
  const pattern = row.text("property regex pattern", "property regex", "regex pattern");
  if (pattern === undefined) return;
  if (type === "string") sayPattern(said, pattern, path, notes);
  else unfit("property regex", path, notes);
}

/** What bounds the list that a property is. */
export function boundList(said: Said, row: Row, path: string, notes: Notes): void {
  const isList = said["type"] === "array" || String(said["type"]).endsWith("[]");
  for (const [column, keyword] of OF_LISTS) {
    const value = numberIn(row, column, path, notes);
    if (value === undefined) continue;
    if (isList) said[keyword] = value;
    else unfit(column, path, notes);
  }
  if (!isYes(row.text("array unique items"))) return;
  if (isList) said["uniqueItems"] = true;
  else unfit("array unique items", path, notes);
}

function numberIn(row: Row, column: string, path: string, notes: Notes): number | undefined {
  const text = row.text(column);
  const value = Number(text);
  if (text === undefined || Number.isFinite(value)) return text === undefined ? undefined : value;
  notes.lose(path, `\`${text}\` in the column \`${column}\` is no number, and is left out`);
  return undefined;
}

const unfit = (column: string, path: string, notes: Notes): void =>
  notes.lose(path, `what the column \`${column}\` says does not go with the property's type, and is left out`);
