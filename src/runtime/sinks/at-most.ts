import type { Term } from "./destination.ts";

/**
 * Refuses what is too large for a destination, because SDKs let it pass and the destination drops it.
 * @param maxBytes the most that one call may have, in bytes of JSON (UTF-8). SDKs add what they know of page and library.
 */
export function atMost(maxBytes: number): Term {
  return (envelope, name, refuse) => {
    // Few calls come near the limit, and to write JSON takes ten times as long as to estimate it.
    const bytes = boundOf(envelope) > maxBytes ? bytesOf(envelope) : 0;
    if (bytes <= maxBytes) return envelope;
    refuse({ property: "", expected: `at most ${maxBytes} bytes for ${name}`, got: `${bytes}` });
    return undefined;
  };
}

/** At least as many bytes as the value has in JSON: six for each unit of a text, as `\u0000`, and 32 for what is no text. */
function boundOf(value: unknown): number {
  if (typeof value === "string") return value.length * 6 + 32;
  let bytes = 32;
  const object: Readonly<Record<string, unknown>> = Object(value);
  for (const name in object) bytes += name.length * 6 + 4 + boundOf(object[name]);
  return bytes;
}

function bytesOf(value: unknown): number {
  return encodeURIComponent(JSON.stringify(value)).replace(/%../g, "_").length;
}
