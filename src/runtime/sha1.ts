// The first bits of square roots.
const CONSTANTS = /* @__PURE__ */ [2, 3, 5, 10].map((n) => (Math.sqrt(n) * 2 ** 30) | 0);

type Words = readonly [number, number, number, number, number];

/** The SHA-1 digest of some bytes, each a character, as five words (FIPS 180-4). The platforms' own takes a promise. */
export function sha1(bytes: string): Words {
  const message = `${bytes}\x80`;
  let digest: Words = [0x67452301, 0xefcdab89, ~0x67452301, ~0xefcdab89, 0xc3d2e1f0];
  const words: number[] = [];
  const word = (i: number): number => words[i] ?? 0;
  for (let start = 0; start < message.length + 8; start += 64) {
    let [a, b, c, d, e] = digest;
    for (let i = 0; i < 80; i++) {
      // Beyond its end the message has zeros, as which NaN counts, and in the last word its length in bits.
      if (i < 16)
        for (let byte = 0; byte < 4; byte++) words[i] = (word(i) << 8) | message.charCodeAt(start + i * 4 + byte);
      else words[i] = rotated(word(i - 3) ^ word(i - 8) ^ word(i - 14) ^ word(i - 16), 1);
      if (i === 15 && start + 56 >= message.length) words[i] = bytes.length * 8;
      const quarter = (i / 20) | 0;
      // The third is the majority of the three.
      const choice = quarter % 2 ? b ^ c ^ d : d ^ ((quarter ? b ^ d : b) & (c ^ d));
      const next = rotated(a, 5) + choice + e + word(i) + (CONSTANTS[quarter] ?? 0);
      e = d;
      d = c;
      c = rotated(b, 30);
      b = a;
      a = next | 0;
    }
    digest = [(a + digest[0]) | 0, (b + digest[1]) | 0, (c + digest[2]) | 0, (d + digest[3]) | 0, (e + digest[4]) | 0];
  }
  return digest;
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
