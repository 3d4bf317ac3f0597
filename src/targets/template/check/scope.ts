import { type Seen, UNKNOWN } from "./seen.ts";

/** What is within reach at a place of a template. */
export interface Scope {
  /** What `this` is. */
  readonly self: Seen;
  /** What `../` leads to; absent at the root. */
  readonly outer?: Scope;
  /** Names that a block gives: `as |event|`. */
  readonly names: ReadonlyMap<string, Seen>;
}

/** Within a block whose `this` is something else. */
export const inside = (outer: Scope, self: Seen, names: readonly string[] = []): Scope => ({
  self,
  outer,
  names: new Map([...outer.names, ...names.map((name, index): [string, Seen] => [name, index === 0 ? self : UNKNOWN])]),
});

/** What is around a partial: wherever it is called. */
export const ANYWHERE: Scope = {
  self: UNKNOWN,
  names: new Map(),
  get outer() {
    return ANYWHERE;
  },
};

/** The scope that `../` leads to so many times; undefined beyond the root. */
export function outward(scope: Scope, steps: number): Scope | undefined {
  let at: Scope | undefined = scope;
  for (let step = 0; step < steps; step += 1) at = at?.outer;
  return at;
}
