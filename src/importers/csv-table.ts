import Papa from "papaparse";
import type { ImportFile } from "./importer.ts";
import type { Notes } from "./notes.ts";

/** A row of a table by the names of its columns: small letters and digits, with one space between words. */
export interface Row {
  readonly line: number;
  /** The text of the first of these columns that is there and not empty. */
  text(...columns: readonly string[]): string | undefined;
}

/** A table: its rows, and what nobody asked of them. */
export interface Table {
  readonly rows: readonly Row[];
  /** The columns of which no cell was read, and in which some rows say something. */
  unread(isIdle: (cell: string) => boolean): readonly UnreadColumn[];
}

/** A column that was not read. */
export interface UnreadColumn {
  readonly title: string;
  /** How many rows say something there, and the first of them. */
  readonly count: number;
  readonly line: number;
}

/** The rows of a CSV file with a line of headings; the delimiter is found out. None, and a loss, where it is no table. */
export function readTable(file: ImportFile, notes: Notes): Table {
  const [head, ...rows] = cellsOf(file, notes);
  const columns = new Map<string, number>();
  const read = new Set<string>();
  head?.cells.forEach((title, at) => {
    const name = plain(title);
    if (!columns.has(name)) columns.set(name, at);
  });
  return {
    rows: rows.map(({ line, cells }) => ({
      line,
      text(...names) {
        for (const name of names) {
          const cell = cells[columns.get(name) ?? -1]?.trim();
          if (cell === undefined || cell === "") continue;
          read.add(name);
          return cell;
        }
        return undefined;
      },
    })),
    unread(isIdle) {
      const left = [...columns].filter(([name]) => !read.has(name) && name !== "");
      return left.flatMap(([, at]) => {
        const said = rows.filter(({ cells }) => !isIdle(cells[at]?.trim() ?? ""));
        const [first] = said;
        return first === undefined
          ? []
          : [{ title: head?.cells[at]?.trim() ?? "", count: said.length, line: first.line }];
      });
    },
  };
}

interface Cells {
  /** Where the row begins, from 1: cells may hold several lines. */
  readonly line: number;
  readonly cells: readonly string[];
}

function cellsOf({ path, text }: ImportFile, notes: Notes): readonly Cells[] {
  const plainText = text.replace(/^\ufeff/, "");
  const all: Cells[] = [];
  let [line, from] = [1, 0];
  Papa.parse<string[]>(plainText, {
    step({ data, errors, meta: { cursor } }) {
      // One column alone has no delimiter to find, which is no fault of the file.
      for (const { message, code } of errors.filter((each) => each.code !== "UndetectableDelimiter"))
        notes.lose(`${path}:${line}`, code === "MissingQuotes" ? "a quote that begins here never ends" : message);
      if (data.some((cell) => cell.trim() !== "")) all.push({ line, cells: data });
      line += plainText.slice(from, cursor).split(/\r\n|\n|\r/).length - 1;
      from = cursor;
    },
  });
  return all;
}

/** `Property Name*`, `property_name` and `propertyName` are one heading. */
export const plain = (title: string): string =>
  title
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Whether a cell says yes. */
export const isYes = (cell: string | undefined): boolean =>
  cell !== undefined && /^(?:y|yes|true|1|x|✓|✔|required|mandatory|always)$/i.test(cell);

/** The values that a cell lists, divided by commas, semicolons, bars or lines. */
export const listed = (cell: string | undefined): readonly string[] =>
  (cell ?? "")
    .split(/\s*[,;|\n]\s*/)
    .map((each) => each.trim())
    .filter((each) => each !== "");
