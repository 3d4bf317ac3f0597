import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { child, keysOf, type Pointer } from "../model/pointer.ts";

/**
 * The parts of a plan that could not be read as they stand. What refers to one of them is not blamed for it: one slip
 * gives one error.
 */
export class Flaws {
  readonly #exact = new Set<Pointer>();
  readonly #around = new Set<Pointer>();

  constructor(errors: readonly Diagnostic[]) {
    for (const { at } of errors) if ("pointer" in at) this.#add(at.pointer);
  }

  /** Whether something at a pointer, in it or around it was refused. */
  at(pointer: Pointer): boolean {
    if (this.#around.has(pointer)) return true;
    return prefixes(pointer).some((each) => this.#exact.has(each));
  }

  #add(pointer: Pointer): void {
    this.#exact.add(pointer);
    for (const each of prefixes(pointer)) this.#around.add(each);
  }
}

/** A pointer and those of all that it is in, but for the whole plan. */
function prefixes(pointer: Pointer): readonly Pointer[] {
  const keys = keysOf(pointer);
  return keys.map((_, index) => child("", ...keys.slice(0, index + 1)));
}
