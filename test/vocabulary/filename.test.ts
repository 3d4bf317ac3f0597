import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileName } from "../../src/vocabulary/filename.ts";
import { identifier } from "../../src/vocabulary/identifier.ts";

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** FNV-1a of 32 bits once more, in other arithmetic. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5n;
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * 0x01000193n) & 0xffffffffn;
  return hash.toString(16).padStart(8, "0");
}

describe("fileName", () => {
  test.each([
    ["product_added", "product_added"],
    ["ProductAdded", "product_added"],
    ["Order Completed", "order_completed"],
    ["userID", "user_id"],
    ["42_started", "42_started"],
    ["_42Started", "42_started"],
    ["delete_", "delete"],
    ["../../etc/passwd", "etc_passwd"],
    ["C:\\Windows\\x", "c_windows_x"],
    [".gitignore", "gitignore"],
    ['a?b*c|d<e>f"g', "a_b_c_d_e_f_g"],
    ["100%", "100"],
    ["__proto__", "proto"],
    ["Été fini", "été_fini"],
    ["cafe\u0301", "café"],
    ["STRASSE", "strasse"],
    ["Straße", "strasse"],
    ["ΟΔΟΣ", "οδοσ"],
    ["İstanbul", "i̇stanbul"],
    ["商品を追加", "商品を追加"],
    ["𝐀", "u1d400"],
    ["🛒", "u1f6d2"],
    ["🛒🎉", "u1f6d2_u1f389"],
    ["..", "u2e_u2e"],
    ["", "_"],
    ["index", "index_"],
    ["INDEX", "index_"],
    ["Index page", "index_page"],
    ["con", "con_"],
    ["CON", "con_"],
    ["Aux!", "aux_"],
    ["nul", "nul_"],
    ["prn", "prn_"],
    ["com1", "com1_"],
    ["LPT9", "lpt9_"],
    ["com_1", "com_1"],
    ["com10", "com10"],
    ["console", "console"],
  ])("%j is %j", (name, expected) => {
    expect(fileName(name)).toBe(expected);
  });

  test("cuts what is longer than 120 bytes, and ends it in a hash of the whole", () => {
    const longest = "a".repeat(120);
    expect(fileName(longest)).toBe(longest);
    expect(fileName(`${longest}a`)).toBe(`${"a".repeat(111)}_${fnv1a(`${longest}a`)}`);
    expect(fileName(`${longest}b`)).toBe(`${"a".repeat(111)}_${fnv1a(`${longest}b`)}`);
    expect(fileName(`${"a".repeat(110)}_${"b".repeat(30)}`)).toMatch(/^a{110}_[0-9a-f]{8}$/);
  });

  test("cuts between characters, never inside one", () => {
    const name = "商".repeat(50);
    expect(fileName(name)).toBe(`${"商".repeat(37)}_${fnv1a(name)}`);
    expect(bytes(fileName(name))).toBe(120);
  });

  test("says a hash that anybody else computes too", () => {
    expect([fnv1a(""), fnv1a("a"), fnv1a("foobar")]).toEqual(["811c9dc5", "e40c292c", "bf9cf968"]);
  });
});

const anyName = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.string({ size: "large" }),
  fc
    .array(
      fc.constantFrom("con", "index", "A", "ß", "ς", "Σ", "İ", "i", "ẞ", "ı", "ſ", "µ", "_", " ", ".", "/", "🛒"),
      { maxLength: 6 },
    )
    .map((parts) => parts.join("")),
);

describe("laws", () => {
  test("any name gives a stem that every system takes", () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const stem = fileName(name);
        expect(stem).toMatch(/^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*$/u);
        expect(stem).not.toMatch(/^(con|prn|aux|nul|com[1-9]|lpt[1-9]|index)$/i);
        expect(stem).toBe(stem.normalize("NFC"));
        expect(bytes(stem)).toBeLessThanOrEqual(120);
        expect(fileName(name)).toBe(stem);
      }),
      { numRuns: 500 },
    );
  });

  test("two stems never differ by case alone", () => {
    fc.assert(
      fc.property(anyName, anyName, (one, other) => {
        const [a, b] = [fileName(one), fileName(other)];
        const upper = (stem: string) => stem.toUpperCase().normalize("NFC");
        expect(upper(a) === upper(b)).toBe(a === b);
      }),
      { numRuns: 1_000 },
    );
  });

  test("a name that differs by case alone has the same stem", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]+(_[a-z]+){0,3}$/), (name) => {
        expect(fileName(name.toUpperCase())).toBe(fileName(name));
      }),
    );
  });

  test("a stem's own stem is itself, and an identifier has its name's", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,9}(_[a-z]{2,9}){0,3}$/), (name) => {
        expect(fileName(fileName(name))).toBe(fileName(name));
        expect(fileName(identifier(name, "camel"))).toBe(fileName(name));
      }),
    );
  });
});
