import type { Report } from "../../diagnostics/diagnostic.ts";
import { MAX_DEPTH } from "../limits.ts";
import { MERGE, PlaceTree, type Range } from "../place-tree.ts";
import { isList, isMap, type Value } from "../value.ts";
import { type Anchor, Anchors } from "./anchors.ts";
import { Complaints } from "./complaints.ts";
import { plainScalar } from "./scalar.ts";

/** A key as the text has it. */
export interface Key extends Range {
  readonly text: string;
  readonly plain: boolean;
  /** It cannot be a key, and was reported: what it holds is read and dropped. */
  readonly refused?: true;
}

/** What is being filled: a map or a list, and what its next child is called. */
export interface Frame {
  readonly node: number;
  readonly map: Map<string, Value> | undefined;
  readonly list: Value[] | undefined;
  readonly merges: Value[];
  readonly anchor: string | undefined;
  readonly aliasedBefore: number;
  /** How many levels are below. */
  height: number;
  /** Where the last child ends. */
  end: number;
}

/** Builds values and their places from whatever walks a YAML text; it knows anchors, merges and duplicate keys. */
export class TreeBuilder {
  readonly places = new PlaceTree();
  readonly complaints: Complaints;
  readonly #anchors = new Anchors();
  readonly #frames: Frame[] = [];

  constructor(file: string, report: Report) {
    this.complaints = new Complaints(file, report);
  }

  /** Whether the aliases are more than anyone would read: what was built is then no plan. */
  get exploded(): boolean {
    return this.#anchors.exploded;
  }

  /** Whether anything stands for something else in the file. */
  get hasAliases(): boolean {
    return this.#anchors.aliased > 0;
  }

  /** A key that is no text: its value is still to be read, and goes nowhere. */
  refuseKey(range: Range): Key {
    this.complaints.keyIsNoText(range);
    return { ...range, text: "\u0000", plain: false, refused: true };
  }

  /** Opens a map or list under its key or index. */
  enter(kind: "map" | "list", key: Key | number, start: number, anchor: string | undefined): Frame {
    const frame: Frame = {
      node: this.#open(key, start),
      map: kind === "map" ? new Map() : undefined,
      list: kind === "list" ? [] : undefined,
      merges: [],
      anchor,
      aliasedBefore: this.#anchors.aliased,
      height: 0,
      end: start,
    };
    if (anchor !== undefined) this.#anchors.open(anchor);
    this.#frames.push(frame);
    return frame;
  }

  /** Closes it and gives its value; keys of its own win over merged ones. Without an `end` it ends with its last child. */
  leave(frame: Frame, end = frame.end): Value {
    this.#frames.pop();
    this.places.close(frame.node, end);
    for (const merged of frame.merges) mergeInto(frame, merged);
    const value = frame.map ?? frame.list ?? null;
    this.#remember(frame.anchor, value, frame.node, frame.height, frame.aliasedBefore);
    this.#grew(end, frame.height);
    return value;
  }

  /** A scalar under its key or index. Plain text is read by the core schema, quoted text stays text. */
  scalar(key: Key | number, text: string, plain: boolean, range: Range, anchor: string | undefined): Value {
    const node = this.#open(key, range.start);
    this.places.close(node, range.end);
    const value = plain ? plainScalar(text) : text;
    this.#remember(anchor, value, node, 0, this.#anchors.aliased);
    this.#grew(range.end, 0);
    return value;
  }

  /** An alias under its key or index: the very value that it stands for, or nothing where it can stand for none. */
  alias(key: Key | number, name: string, range: Range): Value {
    const node = this.#open(key, range.start);
    this.places.close(node, range.end);
    this.#grew(range.end, 0);
    const anchor = this.#anchorOf(name, range);
    if (anchor === undefined) return null;
    this.places.link(node, anchor.node);
    this.#grew(range.end, anchor.height);
    return anchor.value;
  }

  /** What an alias stands for; nothing where that cannot be, which is reported. */
  #anchorOf(name: string, range: Range): Anchor | undefined {
    const anchor = this.#anchors.get(name);
    if (anchor === undefined) this.complaints.aliasOfNothing(name, range);
    else if (anchor === "open") this.complaints.aliasOfItself(name, range);
    else if (this.#frames.length + anchor.height >= MAX_DEPTH) this.complaints.tooDeep(range);
    else if (!this.#anchors.count(anchor)) this.complaints.tooMany(range);
    else return anchor;
    return undefined;
  }

  /** Adds a child to what is open. A key that is there already is reported with both places, and the first one stays. */
  add(frame: Frame, key: Key | number, value: Value): void {
    if (typeof key === "number") frame.list?.push(value);
    else if (!key.refused) this.#addKey(frame, key, value);
  }

  #addKey(frame: Frame, key: Key, value: Value): void {
    const isMerge = isMergeKey(key);
    const isTwice = isMerge ? frame.merges.length > 0 : frame.map?.has(key.text);
    if (isTwice)
      this.complaints.twice(key.text, key, this.places.firstKey(frame.node, isMerge ? MERGE : key.text), isMerge);
    else if (!isMerge) frame.map?.set(key.text, value);
    else if (canMerge(value)) frame.merges.push(value);
    else this.complaints.mergesNoMapping(key);
  }

  #open(key: Key | number, start: number): number {
    if (typeof key === "number") return this.places.open(key, undefined, start);
    return this.places.open(isMergeKey(key) ? MERGE : key.text, key, start);
  }

  #grew(end: number, height: number): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return;
    frame.end = Math.max(frame.end, end);
    frame.height = Math.max(frame.height, height + 1);
  }

  #remember(name: string | undefined, value: Value, node: number, height: number, aliasedBefore: number): void {
    if (name === undefined) return;
    const size = this.places.size - node + (this.#anchors.aliased - aliasedBefore);
    this.#anchors.set(name, { value, node, size, height });
  }
}

const isMergeKey = (key: Key): boolean => key.plain && key.text === "<<";

/** Nothing may be merged too: it is what is left of an alias that was reported. */
const canMerge = (value: Value): boolean =>
  value === null || isMap(value) || (isList(value) && value.every((each) => each === null || isMap(each)));

function mergeInto({ map: into }: Frame, merged: Value): void {
  for (const map of isList(merged) ? merged : [merged]) {
    if (!isMap(map)) continue;
    for (const [key, value] of map) if (!into?.has(key)) into?.set(key, value);
  }
}
