const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** The 128 bits of a UUID as the 26 characters of a ULID, for destinations that know nothing else. Other ids stay. */
export function ulid(id: string): string {
  const hex = id.replace(/-/g, "").toUpperCase();
  if (!/^[\dA-F]{32}$/.test(hex)) return id;
  let text = "";
  let bits = 0;
  // 26 digits have two bits more than it; they are zeros.
  let count = 2;
  for (const digit of hex) {
    bits = (bits << 4) | DIGITS.indexOf(digit);
    count += 4;
    if (count < 5) continue;
    count -= 5;
    text += DIGITS.charAt((bits >> count) & 31);
  }
  return text;
}
