import type { Literals } from "./literal.ts";

/** Numbers from one limit to another. */
export class NumberRange {
  readonly low: number;
  readonly high: number;
  readonly #lowOpen: boolean;
  readonly #highOpen: boolean;

  /** The numbers that the limits leave. */
  constructor(literals: Literals) {
    const lows = [
      ...literals.of("atLeast", true),
      ...literals.of("atMost", false).map(({ limit, exclusive }) => ({ limit, exclusive: !exclusive })),
    ];
    const highs = [
      ...literals.of("atMost", true),
      ...literals.of("atLeast", false).map(({ limit, exclusive }) => ({ limit, exclusive: !exclusive })),
    ];
    this.low = Math.max(Number.NEGATIVE_INFINITY, ...lows.map(({ limit }) => limit));
    this.high = Math.min(Number.POSITIVE_INFINITY, ...highs.map(({ limit }) => limit));
    this.#lowOpen = lows.some(({ limit, exclusive }) => exclusive && limit === this.low);
    this.#highOpen = highs.some(({ limit, exclusive }) => exclusive && limit === this.high);
  }

  get isEmpty(): boolean {
    return this.low > this.high || (this.low === this.high && (this.#lowOpen || this.#highOpen));
  }

  has(value: number): boolean {
    return (
      (this.#lowOpen ? value > this.low : value >= this.low) &&
      (this.#highOpen ? value < this.high : value <= this.high)
    );
  }
}
