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
import type { Key, TreeBuilder } from "./tree-builder.ts";

/** Reads what `yaml` made of a text into values and places: the oracle for `readEvents`, and what is left of broken text. */
export function readNodes(text: string, root: Node | null, builder: TreeBuilder): Value {
  return root === null ? null : new NodeReader(text, builder).read(root, 0);
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

  read(node: unknown, key: Key | number): Value {
    if (isMap(node)) return this.#map(node, key);
    if (isSeq(node)) return this.#list(node, key);
    if (isAlias(node)) return this.#alias(node, key);
    if (isScalar(node)) return this.#scalar(node, key);
    const at = this.#pastKey(key);
    return this.#builder.scalar(key, "", true, { start: at, end: at }, undefined);
  }

  #scalar(node: Scalar, key: Key | number): Value {
    this.#refuseTag(node);
    const range = this.#range(node, key);
    this.#end = Math.max(this.#end, range.end);
    return this.#builder.scalar(key, textOf(node), isPlain(node) && node.tag === undefined, range, node.anchor);
  }

  #range(node: Scalar, key: Key | number): Range {
    const { start } = rangeOf(node);
    if (isPlain(node) && (node.source ?? "") === "") {
      // `yaml` puts what is not there past the colon and the space after it.
      const at =
        node.anchor === undefined && node.tag === undefined
          ? this.#pastKey(key)
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

  #pastKey(key: Key | number): number {
    return typeof key === "number" ? dash(this.#text, this.#end) : colon(this.#text, key.end);
  }

  #alias(node: Alias, key: Key | number): Value {
    const range = rangeOf(node);
    this.#end = range.end;
    return this.#builder.alias(key, node.source, range);
  }

  #map(map: YAMLMap<unknown, unknown>, key: Key | number): Value {
    this.#refuseTag(map);
    const range = rangeOf(map);
    const frame = this.#builder.enter("map", key, range.start, map.anchor);
    this.#end = range.start;
    for (const pair of map.items) {
      if (!isPair(pair)) continue;
      const name = this.#key(pair);
      this.#builder.add(frame, name, this.read(pair.value, name));
    }
    return this.#builder.leave(frame, this.#close(map, range, "{"));
  }

  #list(list: YAMLSeq<unknown>, key: Key | number): Value {
    this.#refuseTag(list);
    const range = rangeOf(list);
    const frame = this.#builder.enter("list", key, range.start, list.anchor);
    this.#end = range.start;
    list.items.forEach((item, index) => {
      this.#builder.add(frame, index, isPair(item) ? this.#lonePair(item, index) : this.read(item, index));
    });
    return this.#builder.leave(frame, this.#close(list, range, "["));
  }

  /** The mapping of `[a: b]`, which has no braces. */
  #lonePair(pair: Pair<unknown, unknown>, index: number): Value {
    const frame = this.#builder.enter(
      "map",
      index,
      isScalar(pair.key) ? rangeOf(pair.key).start : this.#end,
      undefined,
    );
    const name = this.#key(pair);
    this.#builder.add(frame, name, this.read(pair.value, name));
    return this.#builder.leave(frame);
  }

  #close(node: YAMLMap<unknown, unknown> | YAMLSeq<unknown>, range: Range, opening: string): number | undefined {
    if (node.flow !== true || this.#text[range.start] !== opening) return undefined;
    this.#end = range.end;
    return range.end;
  }

  #key({ key }: Pair<unknown, unknown>): Key {
    if (isMap(key) || isSeq(key) || isAlias(key)) return this.#refuseKey(rangeOf(key), isAlias(key));
    const isEmpty = !isScalar(key) || (isPlain(key) && (key.source ?? "") === "");
    const range = isEmpty ? { start: this.#end, end: this.#end } : this.#written(key);
    this.#end = Math.max(this.#end, range.end);
    return { ...range, text: isScalar(key) ? textOf(key) : "", plain: !isScalar(key) || isPlain(key) };
  }

  #refuseKey({ start, end }: Range, isAlias: boolean): Key {
    this.#end = Math.max(this.#end, end);
    return this.#builder.refuseKey({ start, end: isAlias ? end : start + 1 });
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
