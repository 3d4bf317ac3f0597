import { describe, expect, test } from "vitest";
import { planOfTexts, told } from "../../support/loaded.ts";

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : part)));

const SAVE = "  Save it as UTF-8: editors offer it under `Save with encoding`.";

describe("files that are not UTF-8", () => {
  test("Latin-1: the first byte that means nothing, and what is around it", async () => {
    const text = bytes("plan:\n  name: café\n  description: caf", [0xe9], " créme\n");
    expect(await told({ "a.yaml": text })).toEqual([
      "a.yaml:3:19-3:20 plan/encoding: this file is not UTF-8: a byte here means nothing in it",
      SAVE,
    ]);
  });

  test.each([
    ["cut in the middle of a letter", bytes("plan: { name: a }\n# caf", [0xc3]), "2:6-2:7"],
    ["an overlong form", bytes("# ", [0xc0, 0xaf]), "1:3-1:4"],
    ["half of a surrogate pair", bytes("# ", [0xed, 0xa0, 0x80]), "1:3-1:4"],
    ["nothing but noise", bytes([0x80, 0x81]), "1:1-1:1"],
  ])("%s", async (_, text, place) => {
    expect(await told({ "a.yaml": text })).toEqual([
      `a.yaml:${place} plan/encoding: this file is not UTF-8: a byte here means nothing in it`,
      SAVE,
    ]);
  });

  const UTF16 = ["a.yaml:1:1-1:1 plan/encoding: this file is UTF-16; a plan file is UTF-8", SAVE];
  test.each([
    ["little endian", bytes([0xff, 0xfe, 0x70, 0, 0x3a, 0])],
    ["big endian", bytes([0xfe, 0xff, 0, 0x70, 0, 0x3a])],
    ["little endian, without a mark", bytes([0x70, 0, 0x3a, 0, 0x0a, 0])],
    ["big endian, without a mark", bytes([0, 0x70, 0, 0x3a, 0, 0x0a])],
  ])("UTF-16, %s", async (_, text) => {
    expect(await told({ "a.yaml": text })).toEqual(UTF16);
  });

  test("what it holds is not missed elsewhere", async () => {
    const types = bytes("types: { line: { enum: [caf", [0xe9], "] } }\n");
    expect(await told({ "a.yaml": types, "b.yaml": "events: { e: { properties: { l: line, m: lost } } }" })).toEqual([
      "a.yaml:1:28-1:29 plan/encoding: this file is not UTF-8: a byte here means nothing in it",
      SAVE,
      "b.yaml:1:42-1:46 plan/reference: there is no type `lost`",
      expect.stringContaining("  Take `string`"),
    ]);
  });
});

describe("files that nobody can read", () => {
  test("a control character", async () => {
    const hint = "  Take it out; in double quotes it can be written as an escape.";
    expect(await told("plan:\n  name: a\u0007b\n")).toEqual([
      "plan.yaml:2:10-2:11 plan/syntax: a control character, U+0007, stands here",
      hint,
    ]);
    expect(await told("plan:\n  name: a\u0000b\n")).toEqual([
      "plan.yaml:2:10-2:11 plan/syntax: a control character, U+0000, stands here",
      hint,
    ]);
  });

  test("too large", async () => {
    expect(await told({ "a.yaml": new Uint8Array(33 * 1024 * 1024).fill(10) })).toEqual([
      "a.yaml:1:1-1:1 plan/too-large: this file has more than 32 MB, the most that a plan file may have",
      "  Split it by area: a plan is the union of its files.",
    ]);
  });

  test("a line without end", async () => {
    expect(await told(`plan: { name: ok }\n# ${"x".repeat(1024 * 1024)}\n`)).toEqual([
      "plan.yaml:1:1-1:1 plan/too-large: a line of this file is longer than a million bytes",
      "  Write one property a line: a plan is there to be read.",
    ]);
    const long = "x".repeat(1000 * 1000);
    expect((await planOfTexts(`plan: { description: ${long} }\n`)).description).toBe(long);
  });

  test("millions of entries", async () => {
    expect(await told("- x\n".repeat(1_600_000))).toEqual([
      "plan.yaml:1:1-1:1 plan/too-large: this file holds more than three million entries",
      "  Split it by area: a plan is the union of its files.",
    ]);
  });

  test("a file that is too large may hold any name", async () => {
    expect(
      await told({
        "a.yaml": `# ${"x".repeat(1024 * 1024)}\ntypes: { line: }`,
        "b.yaml": "events: { e: { properties: { l: line }, tgas: [x] } }",
      }),
    ).toEqual([
      "a.yaml:1:1-1:1 plan/too-large: a line of this file is longer than a million bytes",
      "  Write one property a line: a plan is there to be read.",
      "b.yaml:1:41-1:45 plan/unknown-key: `tgas` is not a key of an event",
      "  Did you mean `tags`?",
    ]);
  });
});
