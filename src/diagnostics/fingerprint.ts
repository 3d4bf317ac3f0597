import type { Diagnostic } from "./diagnostic.ts";

/**
 * Tells a finding from others across runs: of its rule and what it is about, not of lines or wording. What stands in no
 * plan is told apart by its file and message.
 */
export function fingerprint({ rule, at, message }: Diagnostic, file: string): string {
  const about = "pointer" in at ? at.pointer : `${file}\u0000${message}`;
  return fnv64(`${rule}\u0000${about}`);
}

/** FNV-1a, 64 bits, in hexadecimal (draft-eastlake-fnv): short, stable, and no secret. */
function fnv64(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, "0");
}
