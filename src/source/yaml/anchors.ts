import { MAX_ALIASED_NODES } from "../limits.ts";
import type { Value } from "../value.ts";

/** What an anchor names. */
export interface Anchor {
  readonly value: Value;
  readonly node: number;
  /** How many nodes it stands for, with all that the aliases in it stand for. */
  readonly size: number;
  /** How many levels are below it. */
  readonly height: number;
}

/** The anchors of one file, and how much their aliases amount to. */
export class Anchors {
  readonly #known = new Map<string, Anchor | "open">();
  #aliased = 0;
  #exploded = false;

  /** How many nodes all aliases so far stand for. */
  get aliased(): number {
    return this.#aliased;
  }

  /** Whether there were more than anyone would read. */
  get exploded(): boolean {
    return this.#exploded;
  }

  /** Begins what an anchor names: until it is set, an alias of it would hold itself. */
  open(name: string): void {
    this.#known.set(name, "open");
  }

  set(name: string, anchor: Anchor): void {
    this.#known.set(name, anchor);
  }

  get(name: string): Anchor | "open" | undefined {
    return this.#known.get(name);
  }

  /** Counts one more alias; false where it is too many. */
  count(anchor: Anchor): boolean {
    if (this.#aliased + anchor.size > MAX_ALIASED_NODES) this.#exploded = true;
    else this.#aliased += anchor.size;
    return !this.#exploded;
  }
}
