import type { Pointer } from "../model/pointer.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** Knows a pointer without the indexes of lists. */
interface Lasting {
  lasting?(pointer: Pointer): Pointer;
}

/**
 * Tells a finding from others across runs: of its rule and what it is about, not of lines, files, indexes or wording.
 * What stands in no plan is told apart by its file and, where it says nothing else, its message.
 */
export function fingerprint({ rule, at, message, about }: Diagnostic, file: string, places: Lasting = {}): string {
  const subject = "pointer" in at ? (places.lasting?.(at.pointer) ?? at.pointer) : `${file}\u0000${about ?? message}`;
  return fnv64(about === undefined ? `${rule}\u0000${subject}` : `${rule}\u0000${subject}\u0000${about}`);
}

/** FNV-1a, 64 bits, in hexadecimal (draft-eastlake-fnv): short, stable, and no secret. */
function fnv64(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, "0");
}
