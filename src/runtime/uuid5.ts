import { sha1 } from "./sha1.ts";

/**
 * The same UUID for the same value, whoever computes it (RFC 9562, version 5). Its namespace is the nil UUID, its name the
 * value's JSON text without spaces, the keys of objects sorted by code unit.
 */
export function uuidOf(value: unknown): string {
  // Half a surrogate pair is escaped in JSON text, so that all of it can be encoded.
  const name = encodeURIComponent(canonicalJson(value)).replace(
    /%(..)|./g,
    (char, hex: string | undefined) => hex ?? char.charCodeAt(0).toString(16),
  );
  const digest = sha1(name.padStart(name.length + 32, "0"));
  const variant = "89ab"[Number.parseInt(digest.charAt(16), 16) % 4];
  return digest.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, `$1-$2-5$3-${variant}$4-$5`);
}

function canonicalJson(value: unknown): string {
  const names: string[] = [];
  JSON.stringify(value, (name, member) => {
    names.push(name);
    return member;
  });
  return JSON.stringify(value, names.sort());
}
