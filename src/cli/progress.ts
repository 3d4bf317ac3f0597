/** Work shorter than this goes unmentioned, in milliseconds. */
const PATIENCE = 1_000;

/** How often the bar is drawn at most, in milliseconds between two times. */
const PACE = 80;

const BAR = 24;

/** The part of a stream to stderr that a bar needs. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/**
 * A bar on a terminal for work that takes over a second; nothing where the stream is none. It has no timer, as the work
 * leaves no time for one: each step may draw it. It clears itself at the end.
 */
export class Progress {
  readonly #stream: ProgressStream;
  readonly #now: () => number;
  #started: number;
  #drawn: number | undefined;

  /** `now` is a clock in milliseconds. */
  constructor(stream: ProgressStream = process.stderr, now: () => number = () => process.uptime() * 1_000) {
    this.#stream = stream;
    this.#now = now;
    this.#started = now();
  }

  /** Says what is being done, and how much of the whole was done before it: from 0 to 1. */
  step(what: string, share: number): void {
    if (this.#stream.isTTY !== true) return;
    const now = this.#now();
    if (now - this.#started < PATIENCE || now - (this.#drawn ?? Number.NEGATIVE_INFINITY) < PACE) return;
    this.#drawn = now;
    const full = Math.round(Math.min(Math.max(share, 0), 1) * BAR);
    const line = `${"█".repeat(full)}${"░".repeat(BAR - full)} ${String(Math.round(share * 100)).padStart(3)} %  ${what}`;
    this.#stream.write(`\r\u001b[2K${line.slice(0, (this.#stream.columns || 80) - 1)}`);
  }

  /** Takes the bar away; the next step begins anew. */
  end(): void {
    if (this.#drawn !== undefined) this.#stream.write("\r\u001b[2K");
    this.#drawn = undefined;
    this.#started = this.#now();
  }
}
