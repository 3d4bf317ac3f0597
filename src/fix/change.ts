import type { Json } from "../model/json.ts";
import { child, keysOf, type Pointer } from "../model/pointer.ts";

/** One thing that is said differently, by pointers into the plan as it was. */
export type Change =
  /** A key gets another name. */
  | { readonly kind: "key"; readonly at: Pointer; readonly to: string }
  /** What stands there is replaced. */
  | { readonly kind: "value"; readonly at: Pointer; readonly value: Json }
  /** A key that is not there yet; a list of one element joins the list that is there. Where a text stands in place of the mapping, `short` is the key that it is short for. */
  | { readonly kind: "add"; readonly at: Pointer; readonly value: Json; readonly short?: "description" }
  /** One more element at the end of a list. */
  | { readonly kind: "append"; readonly at: Pointer; readonly value: Json }
  /** A key with its value, or an element of a list, goes. */
  | { readonly kind: "remove"; readonly at: Pointer };

/** Why a repair cannot be made by a machine: completes "not mended: …". */
export interface Refusal {
  readonly refused: string;
}

/** Gathers the changes of one repair. What is said twice is made once; what contradicts itself is refused. */
export class Changes {
  readonly #changes = new Map<string, Change>();
  #refused: string | undefined;

  add(change: Change): void {
    const key = `${change.kind === "key" ? "key" : "value"} ${change.at}`;
    const known = this.#changes.get(key);
    if (known === undefined) this.#changes.set(key, change);
    else if (JSON.stringify(known) !== JSON.stringify(change))
      this.refuse(`what stands at ${change.at} would have to become two things`);
  }

  /** The first reason is the one that is told. */
  refuse(why: string): undefined {
    this.#refused ??= why;
    return undefined;
  }

  /** All of them, or why there are none. */
  get outcome(): readonly Change[] | Refusal {
    return this.#refused === undefined ? [...this.#changes.values()] : { refused: this.#refused };
  }
}

/** The pointer of what something is in, and its key there. */
export function parentOf(pointer: Pointer): { readonly parent: Pointer; readonly key: string } {
  const keys = keysOf(pointer);
  return { parent: child("", ...keys.slice(0, -1)), key: keys.at(-1) ?? "" };
}
