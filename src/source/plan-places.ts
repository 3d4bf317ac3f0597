import type { At } from "../diagnostics/diagnostic.ts";
import { LineIndex } from "../diagnostics/line-index.ts";
import type { Place, Places } from "../diagnostics/place.ts";
import type { Suppression } from "../diagnostics/suppressions/suppression.ts";
import type { Misread } from "../model/misread.ts";
import { keysOf, type Pointer } from "../model/pointer.ts";
import { type Document, rangeIn } from "./document.ts";
import { formerly } from "./formerly.ts";
import { ignoreComments } from "./ignore-comments.ts";
import type { KnownRanges } from "./known-ranges.ts";
import { lasting } from "./lasting.ts";
import type { Origin } from "./merge.ts";
import { misreads } from "./misreads.ts";
import type { Range } from "./place-tree.ts";
import { isList, isMap, type Value } from "./value.ts";

/** Finds the line and column of whatever a diagnostic points at, in the files of one plan. */
export class PlanPlaces implements Places {
  readonly #documents: ReadonlyMap<string, Document>;
  readonly #origins: ReadonlyMap<Pointer, Origin>;
  readonly #lines = new Map<string, LineIndex>();
  readonly #fallback: string;
  readonly #others: ReadonlyMap<string, string>;
  readonly #known: KnownRanges | undefined;
  #hasRenames: boolean | undefined;

  /**
   * `fallback` is the file that a place is in which no file says, such as the plan's own folder. `others` are the texts
   * of files beside the plan that diagnostics may point into, such as templates. `known` is what earlier runs looked up.
   */
  constructor(
    documents: readonly Document[],
    origins: ReadonlyMap<Pointer, Origin>,
    fallback: string,
    others: ReadonlyMap<string, string> = new Map(),
    known?: KnownRanges,
  ) {
    this.#documents = new Map(documents.map((document) => [document.path, document]));
    this.#origins = origins;
    this.#fallback = fallback;
    this.#others = others;
    this.#known = known;
  }

  /** The same places, and those in other texts, by file. */
  and(others: ReadonlyMap<string, string>): PlanPlaces {
    return new PlanPlaces(this.documents, this.#origins, this.#fallback, others, this.#known);
  }

  /** The same places, of which some were looked up by earlier runs. */
  knowing(known: KnownRanges): PlanPlaces {
    return new PlanPlaces(this.documents, this.#origins, this.#fallback, this.#others, known);
  }

  place(at: At): Place {
    if ("pointer" in at) {
      const found = this.#find(at.pointer, at.of);
      return found === undefined
        ? this.#place(this.#fallback, { start: 0, end: 0 })
        : this.#place(found.file, found.range);
    }
    return this.#place(at.file, "start" in at ? at : { start: 0, end: 0 });
  }

  text(file: string): string | undefined {
    return this.#documents.get(file)?.text ?? this.#others.get(file);
  }

  /** The file that says what stands at a pointer. */
  fileOf(pointer: Pointer): string {
    return this.originOf(pointer)?.document.path ?? this.#fallback;
  }

  /** The files of the plan, by path. */
  get documents(): readonly Document[] {
    return [...this.#documents.values()];
  }

  /** What comments in the plan's files silence. */
  ignoreComments(): readonly Suppression[] {
    return [...this.#documents.values()].flatMap(ignoreComments);
  }

  /** What the plan's files say in words that YAML reads otherwise. */
  misreads(): readonly Misread[] {
    return [...this.#documents.values()].flatMap(misreads);
  }

  /** The file that says what stands at a pointer, and the way to it in that file. */
  originOf(pointer: Pointer): Origin | undefined {
    // The pointers of what it stands in are its beginnings.
    for (let end = pointer.length; ; end = pointer.lastIndexOf("/", end - 1)) {
      const origin = this.#origins.get(pointer.slice(0, end));
      if (origin) return { document: origin.document, path: [...origin.path, ...keysOf(pointer.slice(end))] };
      if (end <= 0) return undefined;
    }
  }

  lasting(pointer: Pointer): Pointer {
    return lasting(pointer, (at) => this.valueAt(at));
  }

  formerly(pointer: Pointer): readonly Pointer[] {
    this.#hasRenames ??= this.documents.some(({ text }) => text.includes("renamedFrom"));
    return this.#hasRenames ? formerly(pointer, (at) => this.valueAt(at)) : [];
  }

  /** What the file says that has the last word on a pointer; nothing where no file says anything. */
  valueAt(pointer: Pointer): Value | undefined {
    const origin = this.originOf(pointer);
    if (origin === undefined) return undefined;
    let value: Value | undefined = origin.document.root;
    for (const key of origin.path) {
      if (isMap(value)) value = value.get(key);
      else value = isList(value) ? value[Number(key)] : undefined;
    }
    return value;
  }

  #find(pointer: Pointer, of: "key" | "value"): { file: string; range: Range } | undefined {
    const origin = this.originOf(pointer);
    if (origin === undefined) return undefined;
    const { document, path } = origin;
    return { file: document.path, range: this.#known?.find(document, path, of) ?? rangeIn(document, path, of) };
  }

  #place(file: string, range: Range): Place {
    const lines = this.#linesOf(file);
    const start = lines.position(range.start);
    const end = lines.position(range.end);
    return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  }

  #linesOf(file: string): LineIndex {
    const known = this.#lines.get(file);
    if (known) return known;
    const made = new LineIndex(this.text(file) ?? "");
    this.#lines.set(file, made);
    return made;
  }
}
