import type { Report } from "../diagnostics/diagnostic.ts";
import type { SourceFile } from "./document.ts";
import { MAX_ENTRIES, MAX_FILE_BYTES, MAX_LINE_BYTES } from "./limits.ts";

const LINE_FEED = 0x0a;

const STRICT = new TextDecoder("utf-8", { fatal: true });

/** The text of a file without its byte order mark. */
export interface Decoded {
  /** As much of it as can be made out: for code frames, and to see what names it may hold. */
  readonly text: string;
  readonly readable: boolean;
}

/** Reads the bytes of a file as UTF-8. What is something else, or far too large, is reported and not readable. */
export function decode(file: SourceFile, report: Report): Decoded {
  const size = tooLarge(file.bytes);
  if (size !== undefined) {
    report({ rule: "plan/too-large", severity: "error", ...size, at: { file: file.path } });
    return { text: "", readable: false };
  }
  const utf16 = utf16Of(file.bytes);
  if (utf16 !== undefined) return unreadable(file, "this file is UTF-16; a plan file is UTF-8", utf16, 0, report);
  try {
    return { text: STRICT.decode(file.bytes), readable: true };
  } catch {
    const text = new TextDecoder().decode(file.bytes);
    return unreadable(
      file,
      "this file is not UTF-8: a byte here means nothing in it",
      text,
      firstFlaw(file.bytes),
      report,
    );
  }
}

function unreadable(file: SourceFile, message: string, text: string, start: number, report: Report): Decoded {
  const hint = "Save it as UTF-8: editors offer it under `Save with encoding`.";
  report({
    rule: "plan/encoding",
    severity: "error",
    message,
    hint,
    at: { file: file.path, start, end: start + (start === 0 ? 0 : 1) },
  });
  return { text, readable: false };
}

function tooLarge(bytes: Uint8Array): { message: string; hint: string } | undefined {
  const split = "Split it by area: a plan is the union of its files.";
  if (bytes.length > MAX_FILE_BYTES) {
    // Whoever reads files cuts them off above this: how large it is, is not known here.
    const message = `this file has more than ${MAX_FILE_BYTES / 1024 / 1024} MB, the most that a plan file may have`;
    return { message, hint: split };
  }
  if (hasEndlessLine(bytes))
    return {
      message: "a line of this file is longer than a million bytes",
      hint: "Write one property a line: a plan is there to be read.",
    };
  if (hasTooMany(bytes)) return { message: "this file holds more than three million entries", hint: split };
  return undefined;
}

function hasEndlessLine(bytes: Uint8Array): boolean {
  // From each end of a line, the last other one that is near enough.
  let start = 0;
  while (bytes.length - start > MAX_LINE_BYTES) {
    const end = bytes.lastIndexOf(LINE_FEED, start + MAX_LINE_BYTES);
    if (end < start) return true;
    start = end + 1;
  }
  return false;
}

/** Line feeds, commas, colons, dashes: every key and item of a file has one. */
const SEPARATORS = new Uint8Array(256);
for (const sign of "\n,:-") SEPARATORS[sign.charCodeAt(0)] = 1;

function hasTooMany(bytes: Uint8Array): boolean {
  if (bytes.length <= MAX_ENTRIES) return false;
  let count = 0;
  for (const byte of bytes) count += SEPARATORS[byte] ?? 0;
  return count > MAX_ENTRIES;
}

/** The text of a UTF-16 file: by its byte order mark, or by the zero bytes between its first letters. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const { 0: first = 1, 1: second = 1, 2: third = 1, 3: fourth = 1 } = bytes;
  const little = (first === 0xff && second === 0xfe) || (second === 0 && fourth === 0 && first !== 0);
  const big = (first === 0xfe && second === 0xff) || (first === 0 && third === 0 && second !== 0);
  if (!little && !big) return undefined;
  return new TextDecoder(little ? "utf-16le" : "utf-16be").decode(bytes);
}

/** The offset in the text of the first byte that is no UTF-8. */
function firstFlaw(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (prefix(bytes, middle) === undefined) bad = middle;
    else good = middle;
  }
  return prefix(bytes, good)?.length ?? 0;
}

/** The text of the first bytes, without a last character that is not complete. */
function prefix(bytes: Uint8Array, length: number): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
  } catch {
    return undefined;
  }
}
