import { type Phrase, stated } from "./phrase.ts";

const UNITS: Readonly<Record<string, string>> = { s: "second", m: "minute", h: "hour", d: "day", w: "week" };

const WRITTEN = /^(\d+)([smhdw])$/;

export const isDuration = (text: string): boolean => WRITTEN.test(text);

/** `24h` is "24 hours". Text that is no duration stays as it is. */
export function durationPhrase(text: string): Phrase {
  const { amount, unit } = parts(text);
  return unit === undefined ? [stated(text)] : [`${amount} ${unit}${amount === "1" ? "" : "s"}`];
}

/** After "in the last": `24h` is "24 hours", `1d` is "day". */
export function spanPhrase(text: string): Phrase {
  const { amount, unit } = parts(text);
  return amount === "1" && unit !== undefined ? [unit] : durationPhrase(text);
}

function parts(text: string): { readonly amount?: string | undefined; readonly unit?: string | undefined } {
  const [, amount, letter = ""] = WRITTEN.exec(text) ?? [];
  return { amount, unit: UNITS[letter] };
}
