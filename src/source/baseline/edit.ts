import type { Document } from "../document.ts";
import type { Range } from "../place-tree.ts";
import { isList, isMap } from "../value.ts";
import { entryAt, lineAt } from "../yaml/line.ts";

/** A finding that is to be silenced. */
export interface NewEntry {
  readonly fingerprint: string;
  readonly rule: string;
  readonly place: string;
  readonly reason: string;
  readonly owner?: string;
  readonly until?: string;
}

const HEAD = `# Findings that were there before, and are known. \`tracking-plan lint --suppress\` adds to this list and changes nothing
# in it; \`--prune-suppressions\` takes out what is found no more. Say why each stays, who owns it, and until when.
version: 1
`;

/** A new file of suppressions. */
export const newBaseline = (entries: readonly NewEntry[]): string =>
  `${HEAD}suppressions:${entries.length === 0 ? " []\n" : `\n${blockEntries(entries, "  ", "\n")}`}`;

/** The text with more entries at the end of its list; all that is there stays as it is. */
export function withEntries({ text, root, places }: Document, entries: readonly NewEntry[]): string {
  if (entries.length === 0) return text;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const known = isMap(root) ? root.get("suppressions") : undefined;
  const ended = text === "" || /[\r\n]$/.test(text) ? text : text + newline;
  if (known === undefined) return `${ended}suppressions:${newline}${blockEntries(entries, "  ", newline)}`;
  const { start, end } = places.find(["suppressions"], "value");
  if (!isList(known) || known.length === 0)
    return `${text.slice(0, start).trimEnd()}${newline}${blockEntries(entries, "  ", newline).replace(/\r?\n$/, "")}${text.slice(end)}`;
  if (text[start] === "[") return flowed(text, end, entries);
  const last = entryRange(text, places.find(["suppressions", String(known.length - 1)], "value"));
  const indent = " ".repeat(lineAt(text, start).indent);
  const before = text.slice(0, last.end);
  const after = text.slice(last.end).replace(/^(\r\n|\n|\r)/, "");
  return `${before}${newline}${blockEntries(entries, indent, newline)}${after}`;
}

/** Into the brackets of a list that somebody wrote in one line. */
function flowed(text: string, end: number, entries: readonly NewEntry[]): string {
  const members = entries.map(
    (entry) =>
      `{ ${pairs(entry)
        .map(([key, value]) => `${key}: ${value}`)
        .join(", ")} }`,
  );
  return `${text
    .slice(0, end - 1)
    .trimEnd()
    .replace(/,$/, "")}, ${members.join(", ")}${text.slice(end - 1)}`;
}

/** The text without some entries of its list, given by their index. */
export function withoutEntries({ text, root, places }: Document, indexes: readonly number[]): string {
  const known = isMap(root) ? root.get("suppressions") : undefined;
  if (!isList(known) || indexes.length === 0) return text;
  const list = places.find(["suppressions"], "value");
  if (text[list.start] === "[") {
    const kept = known.flatMap((_, index) => {
      const { start, end } = places.find(["suppressions", String(index)], "value");
      return indexes.includes(index) ? [] : [text.slice(start, end)];
    });
    return `${text.slice(0, list.start)}[${kept.length === 0 ? "" : ` ${kept.join(", ")} `}]${text.slice(list.end)}`;
  }
  const ranges = indexes.map((index) => entryRange(text, places.find(["suppressions", String(index)], "value")));
  const cut = [...ranges]
    .sort((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end).replace(/^(\r\n|\n|\r)/, ""), text);
  return indexes.length < known.length ? cut : cut.replace(/^(suppressions:)[ \t]*$/m, "$1 []");
}

/** The lines of an entry, from its dash on, without the break at their end. */
function entryRange(text: string, value: Range): Range {
  const { start, end } = entryAt(text, lineAt(text, value.start), value.end);
  // Empty lines, and comments that stand further left, belong to what follows.
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

const blockEntries = (entries: readonly NewEntry[], indent: string, newline: string): string =>
  entries
    .map((entry) =>
      pairs(entry)
        .map(([key, value], index) => `${indent}${index === 0 ? "- " : "  "}${key}: ${value}${newline}`)
        .join(""),
    )
    .join("");

/** What an entry says, each as YAML reads it back: quoted where it would be read as something else. */
function pairs({ fingerprint, rule, place, reason, owner, until }: NewEntry): readonly (readonly [string, string])[] {
  const said: readonly (readonly [string, string | undefined])[] = [
    ["fingerprint", fingerprint],
    ["rule", rule],
    ["place", place],
    ["reason", reason],
    ["owner", owner],
    ["until", until],
  ];
  return said.flatMap(([key, value]) => (value === undefined ? [] : [[key, scalar(value)] as const]));
}

/** Text as a YAML scalar: JSON's strings are YAML's, but for separators that an editor may take for a line's end. */
function scalar(text: string): string {
  if (/^[A-Za-z/][\w/.-]*(?: [\w/.-]+)*[.]?$/.test(text) && !/^(?:true|false|null)$/i.test(text)) return text;
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
