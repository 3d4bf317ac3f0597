/** The 128 bits of a UUID as the 26 characters of a ULID, for destinations that know nothing else. Other ids stay. */
export function ulid(id: string): string {
  const hex = id.replace(/-/g, "");
  if (!/^[\da-f]{32}$/i.test(hex)) return id;
  return (
    BigInt(`0x${hex}`)
      .toString(32)
      .padStart(26, "0")
      .toUpperCase()
      // Crockford's digits leave out I, L, O and U.
      .replace(/[I-V]/g, (digit) => "JKMNPQRSTVWXYZ".charAt(Number.parseInt(digit, 32) - 18))
  );
}
