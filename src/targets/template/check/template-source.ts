import type { At } from "../../../diagnostics/diagnostic.ts";

/** A place in a template as Handlebars counts: lines from 1, columns from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** From where to where; the end is exclusive. */
export interface Stretch {
  readonly start: Position;
  readonly end: Position;
}

/** A template as its author wrote it, and as it is compiled: the same on every system. */
export class TemplateSource {
  readonly path: string;
  /** Without a byte-order mark, and with line feeds alone. */
  readonly text: string;
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor({ path, text }: { readonly path: string; readonly text: string }) {
    this.path = path;
    this.text = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
    const first = text.startsWith("\ufeff") ? 1 : 0;
    this.#starts = [first, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)];
    this.#length = text.length;
  }

  /** Where that is in the file; the whole file where nobody knows. */
  at(stretch: Stretch | undefined): At {
    if (stretch === undefined) return { file: this.path };
    return { file: this.path, start: this.#offset(stretch.start), end: this.#offset(stretch.end) };
  }

  #offset({ line, column }: Position): number {
    return Math.min((this.#starts[line - 1] ?? this.#length) + column, this.#length);
  }

  /** The stretch of the compiled text between two offsets. */
  stretch(start: number, end: number): Stretch {
    return { start: this.#position(start), end: this.#position(end) };
  }

  #position(offset: number): Position {
    const before = this.text.slice(0, offset);
    return { line: before.split("\n").length, column: offset - (before.lastIndexOf("\n") + 1) };
  }
}
