import type { Duration } from "../../model/event.ts";

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/** Reads `30m`; the grammar has seen to it that it is one. */
export function duration(text: string): Duration {
  return { text, seconds: Number.parseInt(text, 10) * (SECONDS[text.at(-1) ?? ""] ?? 1) };
}

export const optionalDuration = (text: string | undefined): Duration | undefined =>
  text === undefined ? undefined : duration(text);
