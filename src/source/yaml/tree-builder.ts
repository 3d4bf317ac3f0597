import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Json } from "../../model/json.ts";
import { isKeptNumber, keptList, keptMap } from "../kept-value.ts";
import { MAX_DEPTH } from "../limits.ts";
import { MERGE, PlaceTree, type Range } from "../place-tree.ts";
import { isList, isMap, type Value } from "../value.ts";
import { type Anchor, Anchors } from "./anchors.ts";
import { Complaints } from "./complaints.ts";
import { losesDigits, plainScalar } from "./scalar.ts";

/** A map or list that is being filled. */
interface Frame {
  /** What it is in; the root stands in a list of its own. */
  readonly above: Frame | undefined;
  readonly node: number;
  readonly map: Map<string, Value> | undefined;
  readonly list: Value[] | undefined;
  /** The same as it is kept. */
  readonly kept: Json[];
  readonly anchor: string | undefined;
  readonly aliasedBefore: number;
  /** The key that was read last: a name, a `<<`, or one that was refused, so that its value is read and goes nowhere. */
  key: string;
  keyStart: number;
  keyEnd: number;
  keyKind: "name" | "merge" | "refused";
  merges: Value[] | undefined;
  /** How many levels are below. */
  height: number;
  /** Where the last child ends. */
  end: number;
}

/**
 * Builds values and their places from whatever walks a YAML text; it knows anchors, merges and duplicate keys. In a map
 * each value comes after its key. All is told in offsets of the text, and of most of it no object is made: a plan of a
 * thousand events has fifty thousand values.
 */
export class TreeBuilder {
  readonly places = new PlaceTree();
  readonly complaints: Complaints;
  readonly #anchors = new Anchors();
  #frame: Frame = newFrame("list", undefined, -1, 0, undefined, 0);
  #depth = 0;
  #isKept = true;

  constructor(file: string, report: Report) {
    this.complaints = new Complaints(file, report);
  }

  /** What was read. */
  get root(): Value {
    return this.#frame.list?.[0] ?? null;
  }

  /**
   * The same as it is kept; nothing where JSON cannot say it, or where something in it stands for something else: that
   * would be written out.
   */
  get kept(): Json | undefined {
    return this.#isKept ? (this.#frame.kept[1] ?? null) : undefined;
  }

  /** Whether the aliases are more than anyone would read: what was built is then no plan. */
  get exploded(): boolean {
    return this.#anchors.exploded;
  }

  /** The key of the next value. */
  key(text: string, plain: boolean, start: number, end: number): void {
    const frame = this.#frame;
    frame.key = text;
    frame.keyKind = plain && text === "<<" ? "merge" : "name";
    frame.keyStart = start;
    frame.keyEnd = end;
    frame.kept.push(text);
  }

  /** A key that is no text: its value is still to be read, and goes nowhere. */
  refuseKey(start: number, end: number): void {
    this.complaints.keyIsNoText({ start, end });
    this.key("\u0000", false, start, end);
    this.#frame.keyKind = "refused";
  }

  /** Opens a map or list. */
  enter(kind: "map" | "list", start: number, anchor: string | undefined): void {
    const node = this.#open(start, start);
    if (anchor !== undefined) this.#anchors.open(anchor);
    this.#frame = newFrame(kind, this.#frame, node, start, anchor, this.#anchors.aliased);
    this.#depth++;
  }

  /** Closes it; keys of its own win over merged ones. Without an `end` it ends with its last child. */
  leave(given?: number): void {
    const frame = this.#frame;
    const { above, node, map, list, merges, height } = frame;
    if (above === undefined) throw new Error("nothing is open");
    const end = given ?? frame.end;
    this.#frame = above;
    this.#depth--;
    this.places.close(node, end);
    if (merges) for (const merged of merges) mergeInto(map, merged);
    const value = map ?? list ?? null;
    if (frame.anchor !== undefined) this.#remember(frame.anchor, value, node, height, frame.aliasedBefore);
    above.kept.push(frame.kept);
    this.#add(value, end, height);
  }

  /** A scalar. Plain text is read by the core schema, quoted text stays text. */
  scalar(text: string, plain: boolean, start: number, end: number, anchor: string | undefined): void {
    const node = this.#open(start, end);
    const value = plain ? plainScalar(text) : text;
    if (anchor !== undefined) this.#remember(anchor, value, node, 0, this.#anchors.aliased);
    if (typeof value === "number") {
      if (!isKeptNumber(value)) this.#isKept = false;
      if (losesDigits(text, value)) this.complaints.losesDigits(text, value, { start, end });
    }
    this.#frame.kept.push(value);
    this.#add(value, end, 0);
  }

  /** An alias: the very value that it stands for, or nothing where it can stand for none. */
  alias(name: string, start: number, end: number): void {
    this.#isKept = false;
    const node = this.#open(start, end);
    const anchor = this.#anchorOf(name, { start, end });
    if (anchor) this.places.link(node, anchor.node);
    this.#add(anchor?.value ?? null, end, anchor?.height ?? 0);
  }

  /** What an alias stands for; nothing where that cannot be, which is reported. */
  #anchorOf(name: string, range: Range): Anchor | undefined {
    const anchor = this.#anchors.get(name);
    if (anchor === undefined) this.complaints.aliasOfNothing(name, range);
    else if (anchor === "open") this.complaints.aliasOfItself(name, range);
    else if (this.#depth + anchor.height >= MAX_DEPTH) this.complaints.tooDeep(range);
    else if (!this.#anchors.count(anchor)) this.complaints.tooMany(range);
    else return anchor;
    return undefined;
  }

  /** The place of a value, under its key or index. */
  #open(start: number, end: number): number {
    const { list, key, keyKind, keyStart, keyEnd } = this.#frame;
    if (list !== undefined) return this.places.open(list.length, -1, -1, start, end);
    return this.places.open(keyKind === "merge" ? MERGE : key, keyStart, keyEnd, start, end);
  }

  /** Adds a value to what is open. A key that is there already is reported with both places, and the first one stays. */
  #add(value: Value, end: number, height: number): void {
    const frame = this.#frame;
    if (end > frame.end) frame.end = end;
    if (height >= frame.height) frame.height = height + 1;
    if (frame.map === undefined) frame.list?.push(value);
    else if (frame.keyKind === "merge") this.#merge(frame, value);
    else if (frame.keyKind === "name" && frame.map.has(frame.key)) this.#twice(frame, frame.key);
    else if (frame.keyKind === "name") frame.map.set(frame.key, value);
  }

  #merge(frame: Frame, value: Value): void {
    this.#isKept = false;
    if (frame.merges) this.#twice(frame, MERGE);
    else if (canMerge(value)) frame.merges = [value];
    else this.complaints.mergesNoMapping(keyRange(frame));
  }

  #twice(frame: Frame, key: string): void {
    this.complaints.twice(frame.key, keyRange(frame), this.places.firstKey(frame.node, key), key === MERGE);
  }

  #remember(name: string, value: Value, node: number, height: number, aliasedBefore: number): void {
    const size = this.places.size - node + (this.#anchors.aliased - aliasedBefore);
    this.#anchors.set(name, { value, node, size, height });
  }
}

const newFrame = (
  kind: "map" | "list",
  above: Frame | undefined,
  node: number,
  start: number,
  anchor: string | undefined,
  aliasedBefore: number,
): Frame => ({
  above,
  node,
  map: kind === "map" ? new Map() : undefined,
  list: kind === "list" ? [] : undefined,
  kept: kind === "map" ? keptMap() : keptList(),
  anchor,
  aliasedBefore,
  key: "",
  keyStart: -1,
  keyEnd: -1,
  keyKind: "name",
  merges: undefined,
  height: 0,
  end: start,
});

const keyRange = ({ keyStart, keyEnd }: Frame): Range => ({ start: keyStart, end: keyEnd });

/** Nothing may be merged too: it is what is left of an alias that was reported. */
const canMerge = (value: Value): boolean =>
  value === null || isMap(value) || (isList(value) && value.every((each) => each === null || isMap(each)));

function mergeInto(into: Map<string, Value> | undefined, merged: Value): void {
  for (const map of isList(merged) ? merged : [merged]) {
    if (!isMap(map)) continue;
    for (const [key, value] of map) if (!into?.has(key)) into?.set(key, value);
  }
}
