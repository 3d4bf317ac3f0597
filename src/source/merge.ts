import type { At, Report } from "../diagnostics/diagnostic.ts";
import { child, type Pointer } from "../model/pointer.ts";
import type { Document } from "./document.ts";
import { describe, isList, isMap, type Value, type ValueMap } from "./value.ts";

/** Sections that several files fill name by name. */
const TABLES = new Set([
  "consent",
  "sources",
  "destinations",
  "environments",
  "context",
  "types",
  "properties",
  "propertyGroups",
  "traits",
  "groups",
  "events",
  "pages",
  "segments",
  "journeys",
  "consumers",
  "scenarios",
]);

/** Sections, and mappings inside them, that several files fill key by key. */
const RECORDS = new Set([
  "plan",
  "plan/owners",
  "conventions",
  "conventions/events",
  "conventions/properties",
  "conventions/enumValues",
  "vocabulary",
  "identity",
  "identity/identifiers",
  "identity/merge",
  "identity/merge/events",
  "identity/guests",
  "identity/internal",
  "lint",
  "lint/rules",
  "diff",
  "diff/rules",
]);

/** Lists to which several files add. */
const LISTS = new Set([
  "generate",
  "lint/ignore",
  "vocabulary/synonyms",
  "vocabulary/distinct",
  "identity/internal/emails",
  "identity/internal/userIds",
  "identity/guests/identifyBy",
]);

/** Where a part of the merged plan comes from. */
export interface Origin {
  readonly document: Document;
  readonly path: readonly string[];
}

/** The union of all files. */
export interface Merged {
  readonly root: ValueMap;
  /** Merged pointer → where it stands, for the parts that were brought together. */
  readonly origins: ReadonlyMap<Pointer, Origin>;
}

/** Brings the files of a plan together: sections merge key by key, a name declared twice is reported with both places. */
export function merge(documents: readonly Document[], report: Report): Merged {
  const merger = new Merger(report);
  for (const document of documents) merger.add(document);
  return { root: merger.root, origins: merger.origins };
}

class Merger {
  readonly root = new Map<string, Value>();
  readonly origins = new Map<Pointer, Origin>();
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
  }

  add(document: Document): void {
    const { root } = document;
    if (root === null) return;
    if (isMap(root)) this.#addMap(this.root, root, document, []);
    else if (!document.broken) this.#notSections(document);
  }

  #addMap(into: Map<string, Value>, from: ValueMap, document: Document, path: readonly string[]): void {
    for (const [key, value] of from) this.#addKey(into, key, value, document, [...path, key]);
  }

  #addKey(into: Map<string, Value>, key: string, value: Value, document: Document, path: readonly string[]): void {
    const known = into.get(key);
    const where = path.join("/");
    const how = howMerged(where, path);
    if (how === "keys" && (isMap(value) || value === null) && (known === undefined || known instanceof Map)) {
      const inner = known instanceof Map ? known : new Map<string, Value>();
      this.#claim(path, document, path);
      into.set(key, inner);
      if (isMap(value)) this.#addMap(inner, value, document, path);
    } else if (how === "items" && isList(value) && (known === undefined || isList(known))) {
      into.set(key, [...(known ?? []), ...value]);
      this.#claim(path, document, path);
      for (const index of value.keys()) {
        this.#claim([...path, String(index + (known?.length ?? 0))], document, [...path, String(index)]);
      }
    } else if (!into.has(key)) {
      into.set(key, value);
      this.#claim(path, document, path);
    } else if (how === undefined) this.#twice(path, document);
    else this.#otherKind(value, known, how, path, document);
  }

  /** Remembers where a part came from; the first file that says it, wins. */
  #claim(merged: readonly string[], document: Document, path: readonly string[]): void {
    const pointer = child("", ...merged);
    if (!this.origins.has(pointer)) this.origins.set(pointer, { document, path });
  }

  #twice(path: readonly string[], document: Document): void {
    const first = this.origins.get(child("", ...path));
    // Where a slip cut a file short, its keys may have slid to where they do not belong.
    if (document.broken || first?.document.broken) return;
    const name = path.at(-1) ?? "";
    this.#report({
      rule: "plan/duplicate",
      severity: "error",
      message: `\`${name}\` is declared twice in \`${path.slice(0, -1).join(".") || "the plan"}\``,
      hint: "Keep one of the two, or give one another name.",
      at: keyOf({ document, path }),
      ...(first && { related: [{ at: keyOf(first), message: "It is declared here first." }] }),
    });
  }

  /** What cannot be brought together with what other files say; where those are wrong, the language tells. */
  #otherKind(value: Value, known: Value | undefined, how: How, path: readonly string[], document: Document): void {
    const isRight = how === "keys" ? isMap(known) : isList(known);
    if (!isRight) return;
    const expects = how === "keys" ? "a mapping" : "a list";
    const message = `\`${path.at(-1) ?? ""}\` must be ${expects}, not ${describe(value)}`;
    const hint = "Other files of the plan add to it too.";
    this.#report({
      rule: "plan/type",
      severity: "error",
      message,
      hint,
      at: { file: document.path, ...document.places.find(path, "value") },
    });
  }

  #notSections(document: Document): void {
    this.#report({
      rule: "plan/type",
      severity: "error",
      message: `a plan file must be a mapping of sections, not ${describe(document.root)}`,
      hint: "Begin with a section, such as `events:`, and indent what belongs to it.",
      at: { file: document.path, ...document.places.find([], "value") },
    });
  }
}

/** How several files add to one part: key by key, item by item; or not at all. */
type How = "keys" | "items";

function howMerged(where: string, path: readonly string[]): How | undefined {
  if (RECORDS.has(where) || (path.length === 1 && TABLES.has(where))) return "keys";
  return LISTS.has(where) ? "items" : undefined;
}

const keyOf = ({ document, path }: Origin): At => ({ file: document.path, ...document.places.find(path, "key") });
