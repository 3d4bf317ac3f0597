/**
 * A hash of what a file holds, for telling it from another one. Node's cryptography is loaded with the first: a run that
 * goes by the times of files needs none. Bytes are hashed once, however many ask: they are those of a plan's files.
 */
export function hashOf(data: string | Uint8Array): string {
  if (typeof data === "string") return made(data);
  const known = ofBytes.get(data) ?? made(data);
  ofBytes.set(data, known);
  return known;
}

const ofBytes = new WeakMap<Uint8Array, string>();

const made = (data: string | Uint8Array): string =>
  process.getBuiltinModule("node:crypto").hash("sha1", data, "base64");

/** FNV-1a, 32 bits (www.isthe.com/chongo/tech/comp/fnv), in base 36, for the name of a file: it costs next to nothing. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
