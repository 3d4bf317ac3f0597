import type { Json } from "../../model/json.ts";
import { atomHolds, type Holding } from "./holds.ts";
import type { Atom } from "./term.ts";

/** An atom that must hold, or must not. */
export interface Literal {
  readonly atom: Atom;
  readonly is: boolean;
}

/** Atoms of one kind of value that must all hold, or not. */
export class Literals {
  readonly all: readonly Literal[];

  constructor(all: readonly Literal[]) {
    this.all = all;
  }

  /** The atoms of a sort that must hold, or must not. */
  of<Op extends Atom["op"]>(op: Op, is: boolean): readonly Extract<Atom, { readonly op: Op }>[] {
    const isOf = (atom: Atom): atom is Extract<Atom, { readonly op: Op }> => atom.op === op;
    return this.all.flatMap((literal) => (literal.is === is && isOf(literal.atom) ? [literal.atom] : []));
  }

  /** The least and the most of what is counted, from what must hold and what must not. */
  counted(least: "minLength" | "minItems", most: "maxLength" | "maxItems"): readonly [least: number, most: number] {
    const counts = (op: typeof least | typeof most, is: boolean): readonly number[] =>
      this.of(op, is).map(({ count }) => count);
    return [
      Math.max(0, ...counts(least, true), ...counts(most, false).map((count) => Math.floor(count) + 1)),
      Math.min(
        Number.POSITIVE_INFINITY,
        ...counts(most, true),
        ...counts(least, false).map((count) => Math.ceil(count) - 1),
      ),
    ];
  }

  /** The values that are left out. */
  get excluded(): readonly Json[] {
    return this.of("values", false).flatMap(({ values }) => [...values.values()]);
  }

  /** Whether it says what cannot be understood. */
  get isOpaque(): boolean {
    return this.all.some(({ atom }) => atom.op === "opaque");
  }

  /** Whether a value is right. */
  holds(value: Json): Holding {
    let sure = true;
    for (const { atom, is } of this.all) {
      const holding = atomHolds(atom, value);
      if (holding === !is) return false;
      if (holding === undefined) sure = false;
    }
    return sure || undefined;
  }
}
