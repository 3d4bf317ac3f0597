import { describe, expect, test } from "vitest";
import { atKey, atValue, type Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { fingerprint } from "../../src/diagnostics/fingerprint.ts";
import { locate } from "../../src/diagnostics/place.ts";
import { loadTexts } from "../support/loaded.ts";

const finding = (at: Diagnostic["at"], message = "m"): Diagnostic => ({ rule: "a/b", severity: "error", message, at });

describe("pointers become places", () => {
  const FILES = {
    "a.yaml": 'plan: { name: "shop" }\nevents:\n  "a/b": &e { tags: [x, y] }\n  c: *e\n  d: { <<: *e, key: true }\n',
    "b.yaml": "events:\n  e:\n    description: |\n      One.\n      Two.\n",
  };

  test.each([
    ["a value", atValue("/plan/name"), "a.yaml:1:15-1:21"],
    ["a key", atKey("/plan/name"), "a.yaml:1:9-1:13"],
    ["a name with a slash", atKey("/events/a~1b"), "a.yaml:3:3-3:8"],
    ["an item", atValue("/events/a~1b/tags/1"), "a.yaml:3:25-3:26"],
    ["an item has no key: its value", atKey("/events/a~1b/tags/1"), "a.yaml:3:25-3:26"],
    ["an alias", atValue("/events/c"), "a.yaml:4:6-4:8"],
    ["behind an alias", atValue("/events/c/tags/0"), "a.yaml:3:22-3:23"],
    ["behind a merge key", atKey("/events/d/tags"), "a.yaml:3:15-3:19"],
    ["beside a merge key", atKey("/events/d/key"), "a.yaml:5:16-5:19"],
    ["lines of text", atValue("/events/e/description"), "b.yaml:3:18-5:11"],
    ["a section of several files: the first", atKey("/events"), "a.yaml:2:1-2:7"],
    ["what is not there: what would hold it", atValue("/events/e/owner/x"), "b.yaml:3:5-5:11"],
    ["what no file has: the plan", atValue("/nowhere"), "plan:1:1-1:1"],
    ["the whole plan", atValue(""), "plan:1:1-1:1"],
    ["a stretch of a file", { file: "a.yaml", start: 6, end: 7 }, "a.yaml:1:7-1:8"],
    ["a file", { file: "b.yaml" }, "b.yaml:1:1-1:1"],
    ["a file that nobody knows", { file: "c.yaml", start: 6, end: 7 }, "c.yaml:1:1-1:1"],
  ])("%s", async (_, at, expected) => {
    const { places } = await loadTexts(FILES);
    const { file, line, column, endLine, endColumn } = places.place(at);
    expect(`${file}:${line}:${column}-${endLine}:${endColumn}`).toBe(expected);
  });

  test("findings come by file, line and column; what stands in one place keeps its order", async () => {
    const { places } = await loadTexts(FILES);
    const all = [
      finding(atKey("/events/e"), "4"),
      finding(atKey("/events/c"), "3"),
      finding(atValue("/plan/name"), "2"),
      finding(atKey("/plan"), "0"),
      finding(atKey("/plan"), "1"),
    ];
    expect(locate(all, places).map(({ diagnostic }) => diagnostic.message)).toEqual(["0", "1", "2", "3", "4"]);
  });

  test("related places are found too", async () => {
    const { places } = await loadTexts(FILES);
    const [located] = locate(
      [{ ...finding(atKey("/plan")), related: [{ at: atKey("/events/e"), message: "here" }] }],
      places,
    );
    expect(located?.related).toEqual([
      { file: "b.yaml", line: 2, column: 3, endLine: 2, endColumn: 4, message: "here" },
    ]);
  });
});

describe("fingerprints", () => {
  test("tell what a finding is about, not how it is worded", () => {
    const one = fingerprint(finding(atKey("/events/a"), "one"), "a.yaml");
    expect(one).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprint(finding(atValue("/events/a"), "two"), "b.yaml")).toBe(one);
    expect(fingerprint(finding(atKey("/events/b")), "a.yaml")).not.toBe(one);
    expect(fingerprint({ ...finding(atKey("/events/a")), rule: "a/c" }, "a.yaml")).not.toBe(one);
  });

  test("of names wherever they stand, by what they say alone", () => {
    const drift = { about: "property productId", isOfPlan: true };
    const one = fingerprint({ ...finding(atKey("/events/a/properties/productId")), ...drift }, "a.yaml");
    expect(fingerprint({ ...finding(atKey("/events/b/properties/productId")), ...drift }, "b.yaml")).toBe(one);
    expect(fingerprint({ ...finding(atKey("/events/a")), ...drift, about: "property qty" }, "a.yaml")).not.toBe(one);
  });

  test("are FNV-1a of 64 bits, which others may compute too", () => {
    const byBigint = (text: string): string => {
      let hash = 0xcbf29ce484222325n;
      for (const byte of new TextEncoder().encode(text))
        hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
      return hash.toString(16).padStart(16, "0");
    };
    for (const name of ["a", "Product Added", "日本語", "x".repeat(500)])
      expect(fingerprint(finding(atKey(`/events/${name}`)), "a.yaml")).toBe(byBigint(`a/b\u0000/events/${name}`));
  });

  test("of what is in no plan, by file and message", () => {
    const at = { file: "a.yaml", start: 1, end: 2 };
    expect(fingerprint(finding(at, "one"), "a.yaml")).toBe(fingerprint(finding({ ...at, start: 5 }, "one"), "a.yaml"));
    expect(fingerprint(finding(at, "one"), "a.yaml")).not.toBe(fingerprint(finding(at, "two"), "a.yaml"));
  });
});
