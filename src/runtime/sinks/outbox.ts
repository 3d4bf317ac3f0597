import { type Fetch, host } from "../host.ts";
import { bodyOf, type Message } from "./message.ts";
import { post, wait } from "./post.ts";

export interface FetchOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds for which calls are collected; a second unless said. */
  readonly interval?: number;
  /** Calls in one request; 50 unless said. */
  readonly batch?: number;
  /** How often a request is tried again; 5 times unless said. */
  readonly retries?: number;
  /** Calls that may wait; 1,000 unless said. One more is an error, and lost. */
  readonly waiting?: number;
  /** Instead of the platform's own. */
  readonly fetch?: Fetch;
}

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

/** Bytes that browsers let a page send while it is left, for all requests together (Fetch standard, read 2026-11-28). */
const BEACON_BYTES = 64 * 1024;

/** What waits for one endpoint, in order, until it has arrived or is given up. */
export class Outbox {
  readonly #url: string;
  readonly #options: FetchOptions;
  readonly #queue: Message[] = [];
  /** So many of the first are on their way just now. */
  #inFlight = 0;
  #sending: Promise<void> | undefined;

  constructor(url: string, options: FetchOptions) {
    this.#url = url;
    this.#options = options;
  }

  get isSending(): boolean {
    return this.#sending !== undefined;
  }

  add(message: Message): void {
    const { waiting = 1_000 } = this.#options;
    if (this.#queue.length >= waiting) throw new Error(`More than ${waiting} calls wait for ${this.#url}.`);
    this.#queue.push(message);
  }

  /** Sends all, one request after the other. Rejects with the last that was given up. */
  flush(): Promise<void> {
    this.#sending ??= this.#drain().finally(() => {
      this.#sending = undefined;
    });
    return this.#sending;
  }

  /** The page is left: what is not on its way goes by beacons, which can carry no headers. */
  leave(): void {
    const { navigator } = host;
    while (!this.#options.headers && navigator?.sendBeacon && this.#queue.length > this.#inFlight) {
      const parcel = parcelOf(this.#queue.slice(this.#inFlight));
      if (!navigator.sendBeacon(this.#url, bodyOf(parcel))) return;
      this.#queue.splice(this.#inFlight, parcel.length);
    }
  }

  async #drain(): Promise<void> {
    let lost: Error | undefined;
    while (this.#queue.length > 0) lost = (await this.#sendFirst()) ?? lost;
    if (lost) throw lost;
  }

  /** Sends the next request until it has arrived; gives why it was given up. */
  async #sendFirst(): Promise<Error | undefined> {
    const { batch = 50, retries = 5, headers, fetch } = this.#options;
    const count = Math.min(batch, this.#queue.length);
    for (let failed = 0; this.#queue.length > 0; failed++) {
      const first = this.#queue.slice(0, count);
      this.#inFlight = first.length;
      const answer = await post(this.#url, bodyOf(first), headers, fetch).finally(() => {
        this.#inFlight = 0;
      });
      const isOver = answer.arrived || !answer.again || failed >= retries;
      if (isOver) this.#queue.splice(0, first.length);
      if (isOver) return answer.arrived ? undefined : new Error(`${this.#url}: ${answer.why}`);
      // Not all at once, when a server that was away is back.
      const later = Math.min(FIRST_WAIT * 2 ** failed, LONGEST_WAIT) * (0.5 + Math.random() / 2);
      await wait(Math.max(answer.after, later));
    }
    return undefined;
  }
}

/** As many as one beacon takes; one, though it be too large. */
function parcelOf(queue: readonly Message[]): readonly Message[] {
  let count = queue.length;
  while (count > 1 && bodyOf(queue.slice(0, count)).length * 3 > BEACON_BYTES) count = Math.ceil(count / 2);
  return queue.slice(0, count);
}
