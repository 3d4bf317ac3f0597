/** The SHA-1 digest of some bytes, each a character, as five words (FIPS 180-4). The platforms' own takes a promise. */
export function sha1(bytes: string): readonly number[] {
  const message = `${bytes}\x80`;
  let digest = [0x67452301, 0xefcdab89, ~0x67452301, ~0xefcdab89, 0xc3d2e1f0];
  const words: number[] = [];
  for (let start = 0; start < message.length + 8; start += 64) {
    // Beyond its end the message has zeros, and in the last word its length in bits.
    const read = (i: number): number =>
      i < 15 || start + 56 < message.length
        ? [0, 1, 2, 3].reduce((word, byte) => (word << 8) | message.charCodeAt(start + i * 4 + byte), 0)
        : bytes.length * 8;
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = digest;
    for (let i = 0; i < 80; i++) {
      const word = (back: number): number => words[i - back] ?? 0;
      words[i] = i < 16 ? read(i) : rotated(word(3) ^ word(8) ^ word(14) ^ word(16), 1);
      const quarter = (i / 20) | 0;
      // The third is the majority of the three.
      const choice = quarter % 2 ? b ^ c ^ d : d ^ ((quarter ? b ^ d : b) & (c ^ d));
      // The constants are the first bits of square roots.
      const constant = (Math.sqrt([2, 3, 5, 10][quarter] ?? 0) * 2 ** 30) | 0;
      const next = rotated(a, 5) + choice + e + word(0) + constant;
      e = d;
      d = c;
      c = rotated(b, 30);
      b = a;
      a = next | 0;
    }
    digest = [a, b, c, d, e].map((word, i) => (word + (digest[i] ?? 0)) | 0);
  }
  return digest;
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
