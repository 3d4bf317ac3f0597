import type { Term } from "./destination.ts";

/**
 * Refuses what is too large for a destination, because SDKs let it pass and the destination drops it.
 * @param maxBytes the most that one call may have, in bytes of JSON (UTF-8). SDKs add what they know of page and library.
 */
export function atMost(maxBytes: number): Term {
  return (envelope, name, refuse) => {
    const json = JSON.stringify(envelope);
    // One unit of a text has three bytes at most, and few calls come near the limit.
    const bytes = json.length * 3 > maxBytes ? encodeURIComponent(json).replace(/%../g, "_").length : 0;
    if (bytes <= maxBytes) return envelope;
    refuse({ property: "", expected: `at most ${maxBytes} bytes for ${name}`, got: `${bytes}` });
    return undefined;
  };
}
