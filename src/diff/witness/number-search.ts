import { type Answer, found, NONE, UNKNOWN } from "./answer.ts";
import { nextDown, nextUp } from "./double.ts";
import type { Literals } from "./literal.ts";
import { NumberRange } from "./number-range.ts";

/** How many numbers are tried. */
const TRIES = 10_000;

/** How many neighbours are tried before a range is taken for one of which numbers are left out, and not for a full one. */
const NEIGHBOURS = 1000;

/** Steps of whole numbers of its parts are exact: their multiples are doubles, and dividing these by a step rounds nothing. */
const EXACT = 2 ** 20;

/** A number for which all holds; the plainest that there is. */
export function numberFor(literals: Literals): Answer {
  const range = new NumberRange(literals);
  if (range.isEmpty) return NONE;
  const steps = literals.of("multipleOf", true).map(({ step }) => step);
  if (literals.of("integer", true).length > 0) steps.push(1);
  if (steps.length === 0) return amongAll(range, literals);
  const exact = steps.every((step) => Number.isInteger(step * EXACT));
  return exact ? amongExact(steps, range, literals) : amongFractions(steps, range, literals);
}

function firstOf(candidates: Iterable<number>, range: NumberRange, literals: Literals): Answer | undefined {
  let unsure: Answer | undefined;
  for (const candidate of candidates) {
    const value = candidate === 0 ? 0 : candidate;
    if (!Number.isFinite(value) || !range.has(value)) continue;
    const holding = literals.holds(value);
    if (holding) return found(value);
    if (holding === undefined) unsure ??= found(value, false);
  }
  return unsure;
}

/** Multiples of steps that doubles hold exactly, as they do all whole numbers. */
function amongExact(steps: readonly number[], range: NumberRange, literals: Literals): Answer {
  const step = steps.map((each) => each * EXACT).reduce(leastCommonMultiple) / EXACT;
  if (!Number.isSafeInteger(step * EXACT)) return UNKNOWN;
  const barred = literals.of("multipleOf", false).map((atom) => atom.step);
  if (literals.of("integer", false).length > 0) barred.push(1);
  // The rest of a division of doubles is exact.
  if (barred.some((each) => step % each === 0)) return NONE;
  const multiples = new Multiples(step, range);
  return firstOf(multiples.values(), range, literals) ?? (multiples.areAll ? NONE : UNKNOWN);
}

/** Multiples of a fraction, and their neighbours: ajv divides, and a quotient is rounded. */
function amongFractions(steps: readonly number[], range: NumberRange, literals: Literals): Answer {
  const step = Math.max(...steps);
  const barred = literals.of("multipleOf", false);
  // Scaling by a power of two rounds nothing.
  if (barred.some((each) => steps.some((one) => isPowerOfTwo(one / each.step)))) return NONE;
  const multiples = new Multiples(step, range);
  return firstOf(withNeighbours(multiples.values()), range, literals) ?? (multiples.areAll ? NONE : UNKNOWN);
}

const isPowerOfTwo = (value: number): boolean => value >= 1 && Number.isInteger(Math.log2(value));

function* withNeighbours(values: Iterable<number>): Generator<number> {
  for (const value of values) {
    yield Number(value.toPrecision(15));
    yield value;
    const [up, down] = [nextUp(value), nextDown(value)];
    yield* [up, down, nextUp(up), nextDown(down)];
  }
}

/** The multiples of a step in a range, those near 1 first. */
class Multiples {
  readonly #step: number;
  readonly #first: number;
  readonly #last: number;

  constructor(step: number, range: NumberRange) {
    this.#step = step;
    // One more on each side: what is not in the range is seen when it is tried.
    this.#first = Math.floor(range.low / step) - 1;
    this.#last = Math.ceil(range.high / step) + 1;
  }

  /** Whether those that come are all that there are. */
  get areAll(): boolean {
    return this.#last - this.#first < TRIES && Number.isSafeInteger(this.#first) && Number.isSafeInteger(this.#last);
  }

  *values(): Generator<number> {
    const up = Math.max(this.#first, Math.min(1, this.#last));
    for (let count = up; count <= this.#last && count < up + TRIES; count++) yield count * this.#step;
    for (let count = up - 1; count >= this.#first && count > up - TRIES; count--) yield count * this.#step;
  }
}

/** Of all numbers in a range only some are left out: whole ones, multiples, and a list. */
function amongAll(range: NumberRange, literals: Literals): Answer {
  const answer = firstOf(plain(range, literals.excluded.length), range, literals);
  if (answer) return answer;
  let value = Number.isFinite(range.low) ? range.low : range.high;
  const next = Number.isFinite(range.low) ? nextUp : nextDown;
  for (let tries = 0; tries < NEIGHBOURS; tries++) {
    const one = firstOf([value], range, literals);
    if (one) return one;
    value = next(value);
    if (value < range.low || value > range.high) return NONE;
  }
  return UNKNOWN;
}

/** Plain numbers, and some near the ends of a range. */
function* plain({ low, high }: NumberRange, more: number): Generator<number> {
  yield* [1, 2, 3, 5, 10, 0];
  const [near, far] = [Number.isFinite(low) ? Math.floor(low) : 0, Number.isFinite(high) ? Math.ceil(high) : 0];
  for (let count = 0; count <= more + 2; count++) yield* [near + count, far - count];
  yield* [0.5, 1.5, -1];
  for (const fraction of [0.5, 0.25, 0.1, 0.01, 0.001, 0.0001, 1e-5, 1e-6, 1e-9]) {
    for (let count = 0; count <= more + 1; count++)
      yield* [near + count + fraction, far - count - fraction, low + fraction, high - fraction];
  }
  yield* [low + (high - low) / 2, low + (high - low) / 3];
}

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));

const leastCommonMultiple = (a: number, b: number): number => (a / greatestCommonDivisor(a, b)) * b;
