import { sha1 } from "./sha1.ts";

/**
 * The same UUID for the same value, whoever computes it (RFC 9562, version 5). Its namespace is the nil UUID, its name the
 * value's JSON text without spaces, the keys of objects sorted by code unit.
 */
export function uuidOf(value: unknown): string {
  const names: string[] = [];
  JSON.stringify(value, (name, member) => {
    names.push(name);
    return member;
  });
  const text = JSON.stringify(value, names.sort());
  // Half a surrogate pair is escaped in JSON text, so that all of it can be encoded. `unescape` is old, and in every runtime:
  // with it a text's UTF-8 bytes take a tenth of the code.
  const [a, b, c, d] = sha1("\0".repeat(16) + unescape(encodeURIComponent(text)));
  // Version 5, and the variant `10`.
  return [a, (b | 0xf000) ^ 0xa000, ((c << 2) >>> 2) | (1 << 31), d]
    .map((word) => (word + 2 ** 32).toString(16).slice(-8))
    .join("")
    .replace(/(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
