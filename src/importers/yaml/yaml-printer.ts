import { isJsonObject, type Json, type JsonObject } from "../../model/json.ts";
import { blockLines, scalarText } from "./scalar.ts";

const WIDTH = 120;

/** What a printer asks of those who know what is printed. */
export interface Style {
  /** Whether a mapping, which may stand in a table, is one itself: each of its entries has a line of its own. */
  isTable(key: string, within?: string): boolean;
  /** Whether each entry of a table is a mapping over several lines, however short it is. */
  isSpread(table: string): boolean;
  /** The comments above a key whose value this is. */
  comments(value: JsonObject): readonly string[];
}

/** Prints a document as a person would write it: short mappings on one line, long texts folded, a table line by line. */
export function printYaml(document: JsonObject, style: Style): string {
  return `${new Printer(style).mapping(document, 0, 0, "").join("\n")}\n`;
}

class Printer {
  readonly #style: Style;

  constructor(style: Style) {
    this.#style = style;
  }

  mapping(object: JsonObject, indent: number, depth: number, table?: string): readonly string[] {
    const pad = " ".repeat(indent);
    const lines: string[] = [];
    for (const [key, value] of Object.entries(object)) {
      if (depth === 0 && lines.length > 0) lines.push("");
      for (const comment of isJsonObject(value) ? this.#style.comments(value) : []) lines.push(...remark(comment, pad));
      lines.push(...this.#entry(`${pad}${scalarText(key, false)}:`, key, value, indent, depth, table));
    }
    return lines;
  }

  #entry(
    head: string,
    key: string,
    value: Json,
    indent: number,
    depth: number,
    table: string | undefined,
  ): readonly string[] {
    const isTable = isJsonObject(value) && this.#style.isTable(key, table);
    const isSpread = table !== undefined && this.#style.isSpread(table) && isJsonObject(value);
    const short = (isTable || isSpread || this.#hasTable(value)) && !isNothing(value) ? undefined : this.#flow(value);
    if (short !== undefined && isNothing(value)) return [`${head} ${short}`];
    const room = WIDTH - head.length - 1;
    if (short !== undefined && short.length <= room && (!isLong(value) || table !== undefined) && !isListOfMaps(value))
      return [`${head} ${short}`];
    if (typeof value === "string") return this.#text(head, value, indent);
    if (Array.isArray(value))
      return [head, ...value.flatMap((each: Json) => this.#element(each, indent + 2, depth + 1))];
    if (isJsonObject(value)) return [head, ...this.mapping(value, indent + 2, depth + 1, isTable ? key : undefined)];
    return [`${head} ${short ?? "null"}`];
  }

  /** An object whose properties stand on a line each cannot stand on one itself. */
  #hasTable(value: Json): boolean {
    return (
      isJsonObject(value) && Object.entries(value).some(([key, inner]) => this.#style.isTable(key) && !isNothing(inner))
    );
  }

  /** Text that does not fit beside its key is folded below it. */
  #text(head: string, text: string, indent: number): readonly string[] {
    const [first, ...lines] = blockLines(text, WIDTH - indent - 2) ?? [];
    const isShort = head.length + 1 + text.length <= WIDTH && lines.length < 2;
    if (first === undefined || isShort) return [`${head} ${scalarText(text, false)}`];
    return [`${head} ${first}`, ...lines.map((line) => `${" ".repeat(indent + 2)}${line}`)];
  }

  #element(value: Json, indent: number, depth: number): readonly string[] {
    const pad = " ".repeat(indent);
    const short = this.#flow(value, false);
    if (short !== undefined && short.length + indent + 2 <= WIDTH) return [`${pad}- ${short}`];
    if (isJsonObject(value) && !isEmpty(value)) {
      const [first = "", ...rest] = this.mapping(value, indent + 2, depth);
      return [`${pad}- ${first.trimStart()}`, ...rest];
    }
    if (Array.isArray(value) && value.length > 0)
      return [`${pad}-`, ...value.flatMap((each: Json) => this.#element(each, indent + 2, depth + 1))];
    return [`${pad}- ${typeof value === "string" ? scalarText(value, false) : JSON.stringify(value)}`];
  }

  /** The value on one line; nothing where it holds comments, or text of several lines. */
  #flow(value: Json, inFlow = false): string | undefined {
    if (typeof value === "string") return value.includes("\n") ? undefined : scalarText(value, inFlow);
    if (Array.isArray(value)) {
      const items = value.map((each: Json) => this.#flow(each, true));
      return items.every((item) => item !== undefined) ? `[${items.join(", ")}]` : undefined;
    }
    if (!isJsonObject(value)) return JSON.stringify(value);
    if (isEmpty(value)) return "{}";
    const members: string[] = [];
    for (const [key, inner] of Object.entries(value)) {
      const text = this.#flow(inner, true);
      if (text === undefined || (isJsonObject(inner) && this.#style.comments(inner).length > 0)) return undefined;
      members.push(`${scalarText(key, true)}: ${text}`);
    }
    return `{ ${members.join(", ")} }`;
  }
}

const isEmpty = (value: JsonObject): boolean => Object.keys(value).length === 0;

/** What reads better over several lines even where one would hold it: mappings in mappings. */
function isLong(value: Json): boolean {
  return (
    isJsonObject(value) &&
    Object.values(value).some((inner) => isJsonObject(inner) && Object.values(inner).some(isJsonObject))
  );
}

/** An empty list or mapping has no lines of its own. */
const isNothing = (value: Json): boolean =>
  Array.isArray(value) ? value.length === 0 : isJsonObject(value) && isEmpty(value);

/** Examples and the like: each is read by itself. */
const isListOfMaps = (value: Json): boolean =>
  Array.isArray(value) && value.some((each: Json) => isJsonObject(each) && !isEmpty(each));

/** A comment, folded. */
function remark(text: string, pad: string): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split(/\r\n|\n|\r/)) {
    let line = `${pad}#`;
    for (const word of paragraph.replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\u0085]/gu, " ").split(" ")) {
      if (line.length + 1 + word.length > WIDTH && line !== `${pad}#`) {
        lines.push(line);
        line = `${pad}#`;
      }
      line += ` ${word}`;
    }
    lines.push(line.trimEnd());
  }
  return lines;
}
