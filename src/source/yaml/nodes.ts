import {
  type Alias,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Range } from "../place-tree.ts";
import type { Value } from "../value.ts";
import { colon, dash, withoutEmptyLines } from "./places-in-text.ts";
import type { TreeBuilder } from "./tree-builder.ts";

/** Reads what `yaml` made of a text into values and places: the oracle for `readEvents`, and what is left of broken text. */
export function readNodes(text: string, root: Node | null, builder: TreeBuilder): Value {
  if (root !== null) new NodeReader(text, builder).read(root);
  return builder.root;
}

class NodeReader {
  readonly #text: string;
  readonly #builder: TreeBuilder;
  /** Where the last thing read ended. */
  #end = 0;

  constructor(text: string, builder: TreeBuilder) {
    this.#text = text;
    this.#builder = builder;
  }

  /** `keyEnd` is where its key ended; items of lists have none. */
  read(node: unknown, keyEnd?: number): void {
    if (isMap(node)) this.#map(node);
    else if (isSeq(node)) this.#list(node);
    else if (isAlias(node)) this.#alias(node);
    else if (isScalar(node)) this.#scalar(node, keyEnd);
    else {
      const at = this.#pastKey(keyEnd);
      this.#builder.scalar("", true, at, at, undefined);
    }
  }

  #scalar(node: Scalar, keyEnd: number | undefined): void {
    this.#refuseTag(node);
    const { start, end } = this.#range(node, keyEnd);
    this.#end = Math.max(this.#end, end);
    this.#builder.scalar(textOf(node), isPlain(node) && node.tag === undefined, start, end, node.anchor);
  }

  #range(node: Scalar, keyEnd: number | undefined): Range {
    const { start } = rangeOf(node);
    if (isPlain(node) && (node.source ?? "") === "") {
      // `yaml` puts what is not there past the colon and the space after it.
      const at =
        node.anchor === undefined && node.tag === undefined
          ? this.#pastKey(keyEnd)
          : this.#text.slice(0, start).trimEnd().length;
      return { start: at, end: at };
    }
    return this.#written(node);
  }

  /** A block scalar ends with its last line of text, not with the empty ones after it. */
  #written(node: Scalar): Range {
    const { start, end } = rangeOf(node);
    const isBlock = node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";
    return { start, end: isBlock ? withoutEmptyLines(this.#text, start, end) : end };
  }

  #pastKey(keyEnd: number | undefined): number {
    return keyEnd === undefined ? dash(this.#text, this.#end) : colon(this.#text, keyEnd);
  }

  #alias(node: Alias): void {
    const { start, end } = rangeOf(node);
    this.#end = end;
    this.#builder.alias(node.source, start, end);
  }

  #map(map: YAMLMap<unknown, unknown>): void {
    this.#refuseTag(map);
    const range = rangeOf(map);
    this.#builder.enter("map", range.start, map.anchor);
    this.#end = range.start;
    for (const pair of map.items) if (isPair(pair)) this.#pair(pair);
    this.#builder.leave(this.#close(map, range, "{"));
  }

  #list(list: YAMLSeq<unknown>): void {
    this.#refuseTag(list);
    const range = rangeOf(list);
    this.#builder.enter("list", range.start, list.anchor);
    this.#end = range.start;
    for (const item of list.items) {
      if (isPair(item)) this.#lonePair(item);
      else this.read(item);
    }
    this.#builder.leave(this.#close(list, range, "["));
  }

  /** The mapping of `[a: b]`, which has no braces. */
  #lonePair(pair: Pair<unknown, unknown>): void {
    this.#builder.enter("map", isScalar(pair.key) ? rangeOf(pair.key).start : this.#end, undefined);
    this.#pair(pair);
    this.#builder.leave();
  }

  #pair(pair: Pair<unknown, unknown>): void {
    this.read(pair.value, this.#key(pair));
  }

  #close(node: YAMLMap<unknown, unknown> | YAMLSeq<unknown>, range: Range, opening: string): number | undefined {
    if (node.flow !== true || this.#text[range.start] !== opening) return undefined;
    this.#end = range.end;
    return range.end;
  }

  /** Gives where the key ends. */
  #key({ key }: Pair<unknown, unknown>): number {
    if (isMap(key) || isSeq(key) || isAlias(key)) return this.#refuseKey(rangeOf(key), isAlias(key));
    const isEmpty = !isScalar(key) || (isPlain(key) && (key.source ?? "") === "");
    const { start, end } = isEmpty ? { start: this.#end, end: this.#end } : this.#written(key);
    this.#end = Math.max(this.#end, end);
    this.#builder.key(isScalar(key) ? textOf(key) : "", !isScalar(key) || isPlain(key), start, end);
    return end;
  }

  #refuseKey({ start, end }: Range, isAlias: boolean): number {
    this.#end = Math.max(this.#end, end);
    const shown = isAlias ? end : start + 1;
    this.#builder.refuseKey(start, shown);
    return shown;
  }

  #refuseTag(node: Scalar | YAMLMap<unknown, unknown> | YAMLSeq<unknown>): void {
    if (node.tag === undefined) return;
    const before = this.#text.slice(0, rangeOf(node).start);
    const found = /(!\S*)(?:\s+&\S+)?\s*$/.exec(before);
    if (found?.[1] !== undefined) this.#builder.complaints.tag(found[1], found.index);
  }
}

const isPlain = ({ type }: Scalar): boolean => type === "PLAIN" || type === undefined;

const textOf = (node: Scalar): string => (isPlain(node) ? (node.source ?? "") : String(node.value));

function rangeOf(node: { range?: readonly number[] | null | undefined }): Range {
  return { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 };
}
