import { codePoints, portable } from "./alphabet.ts";
import { isAscii } from "./ascii.ts";
import { wordsOf } from "./words.ts";

/** In UTF-8 bytes. Disks allow 255 for a name; the rest is left for extensions, and for the path on Windows. */
const LONGEST = 120;

/** Devices of Windows whatever the extension (learn.microsoft.com, "Naming Files, Paths, and Namespaces", 2024). */
const DEVICE = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/;

const utf8 = new TextEncoder();

/** Small letters, the same for all texts that a disk which ignores case takes for one: `ß` is `ss`, `ς` is `σ`. */
const folded = (text: string): string => {
  if (isAscii(text)) return text.toLowerCase();
  const upper = text.toLowerCase().toUpperCase().normalize("NFC");
  return upper.toLowerCase().replaceAll("ς", "σ").normalize("NFC");
};

/** FNV-1a, 32 bits (www.isthe.com/chongo/tech/comp/fnv), in hexadecimal. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of utf8.encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

function shortened(stem: string): string {
  // No letter takes more than three bytes for each of its places in the text.
  if (stem.length <= LONGEST / 3 || utf8.encode(stem).length <= LONGEST) return stem;
  const ending = `_${fingerprint(stem)}`;
  const room = new Uint8Array(LONGEST - ending.length);
  return stem.slice(0, utf8.encodeInto(stem, room).read).replace(/_+$/, "") + ending;
}

/**
 * The stem of the file that a name, or the identifier made of it, gets: its words in small letters with underscores
 * between (`product_added`), at most 120 bytes, usable on every system and never `index`. Letters of every script stay.
 * Names with other words get other stems, on disks that ignore case too; a long one is cut and ends in a hash of the
 * whole.
 */
export function fileName(name: string): string {
  const words = wordsOf(name);
  const stem = portable(folded((words.length > 0 ? words : codePoints(name)).join("_")));
  return stem === "" || stem === "index" || DEVICE.test(stem) ? `${stem}_` : shortened(stem);
}
