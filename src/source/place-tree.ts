/** A stretch of a text, in UTF-16 offsets; the end is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A child of a mapping or list as it is written. */
export interface Member {
  readonly key: string;
  /** Of the key; elements of lists have none. */
  readonly keyRange?: Range;
  readonly range: Range;
}

/** The children of a node by their keys, and what is merged into it. */
interface Children {
  readonly byKey: ReadonlyMap<string, number>;
  readonly merges: readonly number[];
}

const FIELDS = 5;
const KEY_START = 0;
const KEY_END = 1;
const START = 2;
const END = 3;
/** How many nodes the subtree has, itself included. */
const SIZE = 4;

/** How many nodes there is room for at first: a file with one event has fewer. */
const ROOM = 128;

/**
 * Where every node of a file stands, in the order of the text: flat numbers outside of the heap, because a plan has many
 * nodes and only those that a report shows are ever looked up.
 */
export class PlaceTree {
  #numbers = new Int32Array(ROOM * FIELDS);
  readonly #keys: (string | number)[] = [];
  /** What aliases and merges stand for, node by node; and each of those nodes once. */
  readonly #targets = new Map<number, number>();
  readonly #shared = new Set<number>();
  readonly #children = new Map<number, Children>();
  /** The last open node that was asked for its first keys, as far as it was looked through. */
  #open: { readonly parent: number; readonly byKey: Map<string, number>; next: number } | undefined;

  /**
   * Adds a node under its key, or its index: then `keyStart` is -1. Children follow until `close`, which what has none
   * needs not. Gives its handle.
   */
  open(key: string | number, keyStart: number, keyEnd: number, start: number, end: number): number {
    const node = this.#keys.push(key) - 1;
    const at = node * FIELDS;
    if (at === this.#numbers.length) this.#grow();
    const numbers = this.#numbers;
    numbers[at + KEY_START] = keyStart;
    numbers[at + KEY_END] = keyEnd;
    numbers[at + START] = start;
    numbers[at + END] = end;
    numbers[at + SIZE] = 1;
    return node;
  }

  close(node: number, end: number): void {
    this.#numbers[node * FIELDS + END] = end;
    this.#numbers[node * FIELDS + SIZE] = this.#keys.length - node;
  }

  /** Says that the node is an alias, or a merge, of another. */
  link(node: number, target: number): void {
    this.#targets.set(node, target);
    this.#shared.add(target);
  }

  #grow(): void {
    const more = new Int32Array(2 * this.#numbers.length);
    more.set(this.#numbers);
    this.#numbers = more;
  }

  /** How many nodes there are. */
  get size(): number {
    return this.#keys.length;
  }

  /** The range of the key or value at a path; of the nearest ancestor where the path leads nowhere. */
  find(path: readonly string[], of: "key" | "value"): Range {
    let node = 0;
    for (const key of path) {
      const next = this.#child(node, key);
      if (next === undefined) return this.#range(node, "value");
      node = next;
    }
    return this.#range(node, of);
  }

  /** The key, or the value that is no list and no mapping, which an offset of the text is in: no comment can be there. */
  textAround(offset: number, text: string): Range | undefined {
    for (let node = 0; node < this.#keys.length; node++) {
      const [keyStart, keyEnd] = [this.#field(node, KEY_START), this.#field(node, KEY_END)];
      if (keyStart <= offset && offset < keyEnd) return { start: keyStart, end: keyEnd };
      const [start, end] = [this.#field(node, START), this.#field(node, END)];
      if (offset < start || offset >= end || this.#field(node, SIZE) > 1) continue;
      const first = text[start] ?? "";
      // Behind `|` and `>` may be a comment; and nothing but one may be in `{ }`.
      const isHead = /[|>]/.test(first) && !/[\r\n]/.test(text.slice(start, offset));
      if (!isHead && !/[{[]/.test(first)) return { start, end };
    }
    return undefined;
  }

  /** The children of a node as they are written, in their order; merges among them, under the key `MERGE`. */
  childrenAt(path: readonly string[]): readonly Member[] {
    const parent = this.#exact(path);
    if (parent === undefined) return [];
    const members: Member[] = [];
    const end = parent + this.#field(parent, SIZE);
    for (let node = parent + 1; node < end; node += this.#field(node, SIZE)) {
      const isKeyed = this.#field(node, KEY_START) >= 0;
      members.push({
        key: String(this.#keys[node]),
        ...(isKeyed && { keyRange: this.#range(node, "key") }),
        range: this.#range(node, "value"),
      });
    }
    return members;
  }

  /** Where the keys stand two levels below the root: of each section, in the order of the text, start, end, start, end, … */
  keysOfSections(): readonly (readonly number[])[] {
    const sections: number[][] = [];
    const end = this.#field(0, SIZE);
    for (let section = 1; section < end; section += this.#field(section, SIZE)) {
      const keys: number[] = [];
      const last = section + this.#field(section, SIZE);
      for (let node = section + 1; node < last; node += this.#field(node, SIZE))
        if (this.#field(node, KEY_START) >= 0) keys.push(this.#field(node, KEY_START), this.#field(node, KEY_END));
      sections.push(keys);
    }
    return sections;
  }

  /** Whether exactly this path is written here, and not also said elsewhere by way of an alias or a merge. */
  isAlone(path: readonly string[]): boolean {
    const node = this.#exact(path);
    if (node === undefined) return false;
    return ![...this.#shared].some((target) => target <= node && node < target + this.#field(target, SIZE));
  }

  /** The node at a path that leads through no alias and no merge. */
  #exact(path: readonly string[]): number | undefined {
    let node = 0;
    for (const key of path) {
      if (this.#targets.has(node)) return undefined;
      const next = this.#childrenOf(node).byKey.get(key);
      if (next === undefined) return undefined;
      node = next;
    }
    return node;
  }

  /** The first key of this name in a node that is still open. */
  firstKey(parent: number, key: string): Range {
    if (this.#open?.parent !== parent) this.#open = { parent, byKey: new Map(), next: parent + 1 };
    const { byKey } = this.#open;
    let node = this.#open.next;
    for (; node < this.#keys.length; node += this.#field(node, SIZE)) {
      const each = String(this.#keys[node]);
      if (!byKey.has(each)) byKey.set(each, node);
    }
    this.#open.next = node;
    return this.#range(byKey.get(key) ?? parent, "key");
  }

  #field(node: number, field: number): number {
    return this.#numbers[node * FIELDS + field] ?? -1;
  }

  #range(node: number, of: "key" | "value"): Range {
    const keyStart = this.#field(node, KEY_START);
    if (of === "key" && keyStart >= 0) return { start: keyStart, end: this.#field(node, KEY_END) };
    return { start: Math.max(this.#field(node, START), 0), end: Math.max(this.#field(node, END), 0) };
  }

  #child(parent: number, key: string): number | undefined {
    const target = this.#targets.get(parent);
    if (target !== undefined) return this.#child(target, key);
    const children = this.#childrenOf(parent);
    return children.byKey.get(key) ?? this.#merged(children.merges, key);
  }

  /** The children of a node: looked through once, however many errors are in it. */
  #childrenOf(parent: number): Children {
    const known = this.#children.get(parent);
    if (known) return known;
    const byKey = new Map<string, number>();
    const merges: number[] = [];
    const end = parent + this.#field(parent, SIZE);
    for (let node = parent + 1; node < end; node += this.#field(node, SIZE)) {
      const key = String(this.#keys[node]);
      if (key === MERGE) merges.push(node);
      else if (!byKey.has(key)) byKey.set(key, node);
    }
    const children = { byKey, merges };
    this.#children.set(parent, children);
    return children;
  }

  #merged(merges: readonly number[], key: string): number | undefined {
    for (const merge of merges) {
      const found = this.#child(merge, key) ?? this.#inElements(merge, key);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** `<<: [*a, *b]` merges each element. */
  #inElements(list: number, key: string): number | undefined {
    const end = list + this.#field(list, SIZE);
    for (let node = list + 1; node < end; node += this.#field(node, SIZE)) {
      const found = typeof this.#keys[node] === "number" ? this.#child(node, key) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** The key under which a merge (`<<`) is kept; no key of a plan file can be it, since names hold no control characters. */
export const MERGE = "\u0000<<";
