/** The SHA-1 digest of some bytes (FIPS 180-4), in and out as hexadecimal digits. The platforms' own takes a promise. */
export function sha1(hex: string): string {
  let message = `${hex}8`;
  while (message.length % 128 !== 112) message += "0";
  const words = wordsOf(message + (hex.length * 4).toString(16).padStart(16, "0"));
  let digest = wordsOf("67452301efcdab8998badcfe10325476c3d2e1f0");
  while (words.length > 0) {
    const block = words.splice(0, 16);
    const word = (i: number): number => block[i] ?? 0;
    let mixed = digest;
    for (let i = 0; i < 80; i++) {
      const [a = 0, b = 0, c = 0, d = 0, e = 0] = mixed;
      const quarter = Math.floor(i / 20);
      const choice = [(b & c) | (~b & d), b ^ c ^ d, (b & c) | (b & d) | (c & d), b ^ c ^ d][quarter] ?? 0;
      const constant = Math.sqrt([2, 3, 5, 10][quarter] ?? 0) * 2 ** 30;
      block[i] ??= rotated(word(i - 3) ^ word(i - 8) ^ word(i - 14) ^ word(i - 16), 1);
      mixed = [(rotated(a, 5) + choice + e + word(i) + Math.floor(constant)) | 0, a, rotated(b, 30), c, d];
    }
    digest = mixed.map((word, i) => (word + (digest[i] ?? 0)) | 0);
  }
  return digest.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

function wordsOf(hex: string): number[] {
  return (hex.match(/.{8}/g) ?? []).map((word) => Number.parseInt(word, 16));
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
