import type { Pointer } from "../model/pointer.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** Knows a pointer without the indexes of lists. */
interface Lasting {
  lasting?(pointer: Pointer): Pointer;
  formerly?(pointer: Pointer): readonly Pointer[];
}

/**
 * Tells a finding from others across runs: of its rule and what it is about, not of lines, files, indexes or wording.
 * What stands in no plan is told apart by its file and, where it says nothing else, its message.
 */
export function fingerprint(
  { rule, at, message, about, isOfPlan }: Diagnostic,
  file: string,
  places: Lasting = {},
): string {
  if (isOfPlan) return fnv64(`${rule}\u0000\u0000${about ?? message}`);
  const subject = "pointer" in at ? (places.lasting?.(at.pointer) ?? at.pointer) : `${file}\u0000${about ?? message}`;
  return fnv64(about === undefined ? `${rule}\u0000${subject}` : `${rule}\u0000${subject}\u0000${about}`);
}

/** The fingerprints of the same finding from before what it is about was renamed. */
export function formerFingerprints(diagnostic: Diagnostic, file: string, places: Lasting): readonly string[] {
  const { at } = diagnostic;
  if (!("pointer" in at) || diagnostic.isOfPlan) return [];
  const former = places.formerly?.(at.pointer) ?? [];
  return former.map((pointer) => fingerprint({ ...diagnostic, at: { ...at, pointer } }, file));
}

const ENCODER = new TextEncoder();

/**
 * FNV-1a, 64 bits, in hexadecimal (draft-eastlake-fnv): short, stable, and no secret. In two halves, as `bigint` would take
 * a hundred times as long: the prime is 2^40 + 435.
 */
function fnv64(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of ENCODER.encode(text)) {
    const before = (low ^ byte) >>> 0;
    const product = before * 435;
    low = product >>> 0;
    high = (high * 435 + Math.floor(product / 0x100000000) + ((before << 8) >>> 0)) >>> 0;
  }
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}
