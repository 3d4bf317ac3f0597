import { host } from "../host.ts";
import type { Sink } from "../sink.ts";
import { messageOf } from "./message.ts";
import { type FetchOptions, Outbox } from "./outbox.ts";
import { wait } from "./post.ts";

export type { FetchOptions } from "./outbox.ts";

/**
 * Any endpoint that takes JSON: `POST { "batch": [{ type, event, properties, userId, … }], "sentAt" }`, as the HTTP APIs of
 * Segment and RudderStack have it. A request that fails is tried again with the same ids, later each time. When the page is
 * hidden, what waits is sent by a beacon: as `text/plain`, and without headers, so only where none are given.
 */
export function fetchSink(url: string, options: FetchOptions = {}): Sink {
  const outbox = new Outbox(url, options);
  /** Resolves when what was collected has been sent; `hurry` sends it now. */
  let due: Promise<void> | undefined;
  let hurry: (() => void) | undefined;
  const leave = (): void => outbox.leave();

  try {
    host.addEventListener?.("pagehide", leave);
    host.addEventListener?.("visibilitychange", () => {
      if (host.document?.visibilityState === "hidden") leave();
    });
  } catch {
    // Then it is not told that the page is left.
  }

  async function collect(): Promise<void> {
    const early = new Promise<void>((resolve) => {
      hurry = resolve;
    });
    await Promise.race([early, wait(options.interval ?? 1_000)]);
    due = undefined;
    await outbox.flush();
  }

  return {
    name: "fetch",
    send(envelope) {
      outbox.add(messageOf(envelope));
      if (due) return undefined;
      due = collect();
      return due;
    },
    flush() {
      hurry?.();
      // What is being sent is pending already.
      return due || outbox.isSending ? undefined : outbox.flush();
    },
  };
}
