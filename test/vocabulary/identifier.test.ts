import fc from "fast-check";
import ts from "typescript";
import oldest from "typescript-5.4";
import { describe, expect, test } from "vitest";
import { type IdentifierStyle, identifier, safeIdentifier } from "../../src/vocabulary/identifier.ts";

const STYLES: readonly IdentifierStyle[] = ["camel", "pascal"];

const TABLE: readonly (readonly [name: string, camel: string, pascal: string])[] = [
  ["product_added", "productAdded", "ProductAdded"],
  ["Order Completed", "orderCompleted", "OrderCompleted"],
  ["userID", "userId", "UserId"],
  ["iOS app opened", "iosAppOpened", "IosAppOpened"],
  ["SKUs", "skus", "Skus"],
  ["OAuth token", "oauthToken", "OauthToken"],
  ["42_started", "_42Started", "_42Started"],
  ["step_1_1", "step1_1", "Step1_1"],
  ["step_11", "step11", "Step11"],
  ["__proto__", "proto", "Proto"],
  ["constructor", "constructor", "Constructor"],
  ["a`$\u007bb}`*/", "aB", "AB"],
  ["order_🛒", "order", "Order"],
  ["🛒", "u1f6d2", "U1f6d2"],
  ["🛒🎉", "u1f6d2U1f389", "U1f6d2U1f389"],
  ["?!", "u3fU21", "U3fU21"],
  ["\ud800", "ud800", "Ud800"],
  ["_", "u5f", "U5f"],
  ["", "_", "_"],
  ["商品を追加", "商品を追加", "商品を追加"],
  ["été fini", "étéFini", "ÉtéFini"],
  ["ßeta", "ßeta", "Sseta"],
  ["заказ_оформлен", "заказОформлен", "ЗаказОформлен"],
  ["٣_items", "_٣Items", "_٣Items"],
  ["𠮷野家", "𠮷野家", "𠮷野家"],
  // Letters that TypeScript 5.4 does not know
  ["𝐀_b", "u1d400B", "u1d400B"],
  ["\u9fff麵", "u9fff麵", "u9fff麵"],
  ["ɤ", "ɤ", "ua7cb"],
];

describe("identifier", () => {
  test.each(TABLE)("%j", (name, camel, pascal) => {
    expect(STYLES.map((style) => identifier(name, style))).toEqual([camel, pascal]);
  });
});

/** What the compilers of every version have in common here. */
interface Compiler {
  isIdentifierStart(code: number, language: number): boolean;
  isIdentifierPart(code: number, language: number): boolean;
}

const isIdentifier = (compiler: Compiler, text: string): boolean =>
  text !== "" &&
  Array.from(text).every((character, index) => {
    const code = character.codePointAt(0) ?? 0;
    const language = ts.ScriptTarget.ES2020;
    return index === 0 ? compiler.isIdentifierStart(code, language) : compiler.isIdentifierPart(code, language);
  });

const anyName = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.string(),
  fc
    .array(fc.constantFrom("order", "ID", "2", "_", " ", "🛒", "é", "商", "delete", "-", "\n", "*/", "\ud800"))
    .map((parts) => parts.join("")),
);

describe("laws", () => {
  test("any name gives an identifier in the oldest TypeScript and the newest", () => {
    fc.assert(
      fc.property(anyName, fc.constantFrom(...STYLES), (name, style) => {
        const text = identifier(name, style);
        expect([text, isIdentifier(oldest, text), isIdentifier(ts, text)]).toEqual([text, true, true]);
        expect(identifier(name, style)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test("any name can be declared and called at run time", () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const text = safeIdentifier(name, "camel", new Set());
        expect(new Function(`"use strict"; function ${text}() { return 1; } return ${text}();`)()).toBe(1);
      }),
    );
  });

  test("every letter, mark and digit of Unicode gives an identifier", () => {
    const refused: string[] = [];
    for (let code = 0; code < 0x110000; code++) {
      const character = String.fromCodePoint(code);
      if (!/[\p{L}\p{M}\p{N}]/u.test(character)) continue;
      for (const style of STYLES) {
        const text = identifier(`a${character} ${character}`, style);
        if (!isIdentifier(oldest, text)) refused.push(`${code.toString(16)} ${style}: ${text}`);
      }
    }
    expect(refused).toEqual([]);
  }, 60_000);

  test("canonically equal names give one identifier", () => {
    expect(identifier("cafe\u0301", "camel")).toBe(identifier("café", "camel"));
  });
});

describe("safeIdentifier", () => {
  const taken = new Set(["track", "init", "Event", "group", "group_"]);

  test.each([
    ["delete", "camel", "delete_"],
    ["Delete", "camel", "delete_"],
    ["delete", "pascal", "Delete"],
    ["then", "camel", "then_"],
    ["then", "pascal", "Then"],
    ["track", "camel", "track_"],
    ["track", "pascal", "Track"],
    ["event", "pascal", "Event_"],
    ["group", "camel", "group__"],
    ["naN", "pascal", "NaN_"],
    ["track_", "camel", "track_"],
    ["order_completed", "camel", "orderCompleted"],
    ["async", "camel", "async"],
    ["constructor", "camel", "constructor"],
    ["to_string", "camel", "toString"],
  ] as const)("%j in %s is %j", (name, style, expected) => {
    expect(safeIdentifier(name, style, taken)).toBe(expected);
  });

  test("an identifier by itself never ends in an underscore, but for the empty name's", () => {
    fc.assert(
      fc.property(anyName, fc.constantFrom(...STYLES), (name, style) => {
        expect(name === "" || !identifier(name, style).endsWith("_")).toBe(true);
      }),
    );
  });
});
