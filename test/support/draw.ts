import fc from "fast-check";

/**
 * Random tests draw the same each time, so that one change is not judged by another's luck. To look further:
 * `SEED=7 MORE=10 npx vitest run test/…` draws others, and ten times as many.
 */
const SEED = Number(process.env["SEED"] ?? 1);
const MORE = Number(process.env["MORE"] ?? 1);

/** Draws `count` values. `salt` keeps what is drawn for one thing from being that of another. */
export function draw<T>(arbitrary: fc.Arbitrary<T>, count: number, salt = 0): readonly T[] {
  return fc.sample(arbitrary, { numRuns: count, seed: SEED * 1_000_003 + salt });
}

/** How many, where more may be wanted. */
export const many = (count: number): number => count * MORE;

/** The same for `fc.assert`. */
export const drawn = (count: number): { readonly numRuns: number; readonly seed: number } => ({
  numRuns: many(count),
  seed: SEED,
});
