import type { Limit } from "./vendor.ts";

const encoder = new TextEncoder();

/** How long a text is in what a limit counts: bytes of UTF-8, or characters (code points). */
export const lengthIn = (unit: Limit["unit"], text: string): number =>
  unit === "bytes" ? encoder.encode(text).length : [...text].length;
