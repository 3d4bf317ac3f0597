import { isName } from "../../model/name.ts";
import { keysOf } from "../../model/pointer.ts";
import { PRIMITIVES, SEMANTICS } from "../../model/shape.ts";
import type { Target } from "./library.ts";

/** Words that mean something else where a type is named. */
const TAKEN: ReadonlySet<string> = new Set([...PRIMITIVES, ...SEMANTICS, "required", "optional"]);

/** Gives what references lead to the names of types: their own, as far as they are free. */
export class TypeNames {
  readonly #taken: { has(name: string): boolean };
  readonly #names = new Map<string, string>();
  readonly #given = new Set<string>();

  /** `taken` are the types that are there already. */
  constructor(taken: { has(name: string): boolean }) {
    this.#taken = taken;
  }

  /** The name for a target, and whether it was asked for the first time. */
  of(target: Target): { readonly name: string; readonly isNew: boolean } {
    const key = `${target.file}#${target.pointer}`;
    const known = this.#names.get(key);
    if (known !== undefined) return { name: known, isNew: false };
    const name = this.free(wanted(target));
    this.#names.set(key, name);
    return { name, isNew: true };
  }

  /** A name for a type that no other has. */
  free(wish: string): string {
    const base = isName(wish) && !wish.endsWith("[]") ? wish : "type";
    let name = TAKEN.has(base) ? `${base}_type` : base;
    for (let count = 2; this.#given.has(name) || this.#taken.has(name); count++) name = `${base}_${count}`;
    this.#given.add(name);
    return name;
  }
}

function wanted({ file, pointer }: Target): string {
  const last = keysOf(pointer).findLast((key) => !/^(?:\d+|items|properties|\$defs|definitions)$/.test(key));
  return last ?? file.replace(/^.*\//, "").replace(/(?:\.schema)?\.\w+$/, "");
}
