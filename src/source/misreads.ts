import type { Misread, MisreadKind } from "../model/misread.ts";
import { child } from "../model/pointer.ts";
import type { Document } from "./document.ts";
import { isList, isMap, type Scalar, type Value } from "./value.ts";
import { cutOff, MAY_BE_CUT } from "./yaml/cut-off.ts";

/** A number that begins with a zero. */
const ODD_NUMBER = /(?<![\w.:/"'-])[-+]?0\d[\d.eE+-]*(?=\s*(?:[,\]}]|$|\s#))/m;

/** What may be an odd value of an enum or a constant, on the line of its key or in a list below. */
const ODD_VALUE =
  /^(?:.*\b(?:enum|const)["']?:.*?[\s[,]|\s*-[ \t]+)(?:[-+]?(?:\d+\.\d*0?|\d+e\d+|\d+_\d+)|[+]\d[\d.]*|0[xo][\da-fA-F]+|~|N(?:ull|ULL))\s*(?:[,\]}]|$|\s#)|^\s*-[ \t]*$/im;

/**
 * The values of a file that YAML reads as something else than they look like, where it is in doubt whether their author
 * meant that: `01234` is 1234, `description: issue #3` ends at "issue". Where a type is said that fits, there is no doubt.
 */
export function misreads(document: Document): readonly Misread[] {
  const known = MISREADS.get(document) ?? found(document);
  MISREADS.set(document, known);
  return known;
}

/** A run of `lint` asks for them twice: to tell them, and to remember which files have any. */
const MISREADS = new WeakMap<Document, readonly Misread[]>();

function found(document: Document): readonly Misread[] {
  const { text, root } = document;
  // The places are found out when they are asked for, which takes as long as reading the file.
  if (!ODD_NUMBER.test(text) && !ODD_VALUE.test(text) && !MAY_BE_CUT.test(text)) return [];
  const reader = new Rereader(document);
  reader.visit(root, [], undefined);
  return reader.found;
}

class Rereader {
  readonly found: Misread[] = [];
  readonly #document: Document;
  /** What several aliases stand for is told once. */
  readonly #told = new Set<number>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** `type` is what the mapping around a value says of its type. */
  visit(value: Value, path: readonly string[], type: Value | undefined): void {
    if (isMap(value)) {
      const own = value.get("type") ?? (value.has("minimum") || value.has("maximum") ? "number" : undefined);
      for (const [key, each] of value) this.visit(each, [...path, key], own);
    } else if (isList(value)) {
      for (const [index, each] of value.entries()) this.visit(each, [...path, String(index)], type);
    } else this.#scalar(value, path, type);
  }

  #scalar(value: Scalar, path: readonly string[], type: Value | undefined): void {
    if (typeof value === "boolean") return;
    const { text, places } = this.#document;
    const { start, end } = places.find(path, "value");
    const written = text.slice(start, end);
    const lost = typeof value === "string" ? cutOff(text, end, written, path) : undefined;
    const kind = lost === undefined ? kindOf(value, written, isListed(path), type) : "cut";
    if (kind === undefined || this.#told.has(start)) return;
    this.#told.add(start);
    this.found.push({ kind, pointer: child("", ...path), written, read: value, ...(lost !== undefined && { lost }) });
  }
}

/** Whether it is a value of an enum or a constant: those are compared sign by sign with what is sent. */
function isListed(path: readonly string[]): boolean {
  if (path.includes("examples") || path.includes("default")) return false;
  return path.at(-1) === "const" || path.at(-2) === "enum";
}

function kindOf(
  value: string | number | null,
  written: string,
  isListed: boolean,
  type: Value | undefined,
): MisreadKind | undefined {
  if (typeof value === "number") return kindOfNumber(value, written, isListed && !isNumeric(type));
  if (!isListed) return undefined;
  if (value === null) return kindOfNull(written);
  return type !== "string" && /^[-+]?\d{1,3}(?:_\d{3})+$/.test(written) ? "underscores" : undefined;
}

function kindOfNumber(value: number, written: string, isDoubtful: boolean): MisreadKind | undefined {
  if (/^[-+]?0\d/.test(written)) return "zeros";
  if (written === String(value)) return undefined;
  const isPlain = /^-?\.\d*[1-9]$/.test(written);
  return isDoubtful && !isPlain ? "form" : undefined;
}

function kindOfNull(written: string): MisreadKind | undefined {
  if (written === "") return "empty";
  return written === "null" ? undefined : "null";
}

const NUMERIC: ReadonlySet<Value> = new Set(["number", "integer", "money"]);

const isNumeric = (type: Value | undefined): boolean =>
  type !== undefined && (isList(type) ? type.some((each) => NUMERIC.has(each)) : NUMERIC.has(type));
