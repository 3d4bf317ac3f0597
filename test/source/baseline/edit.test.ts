import { describe, expect, test } from "vitest";
import { readBaseline } from "../../../src/source/baseline/baseline.ts";
import { newBaseline, withEntries, withoutEntries } from "../../../src/source/baseline/edit.ts";

const read = (text: string) => readBaseline({ path: "s.yaml", bytes: new TextEncoder().encode(text) });

const entry = (fingerprint: string, reason = "Known.") => ({ fingerprint, rule: "a/b", place: "/events/a", reason });

/** The fingerprints that a text lists; throws what is wrong with it. */
async function listed(text: string): Promise<readonly string[]> {
  const { suppressions, errors } = await read(text);
  expect(errors).toEqual([]);
  return suppressions.map(({ scope }) => (scope.kind === "finding" ? scope.fingerprint : ""));
}

const BY_HAND = `# ours
version: 1
suppressions:
  # the POS
  - fingerprint: "1"
    rule: a/b
    reason: said by hand   # keep

  - { fingerprint: "2", rule: a/b }
# the end
`;

describe("adding", () => {
  test("begins a file that says what it is", async () => {
    const text = newBaseline([entry("00"), entry("1e5", 'a: "b" # c')]);
    expect(text).toContain("--prune-suppressions");
    expect(await listed(text)).toEqual(["00", "1e5"]);
    expect((await read(text)).suppressions[1]?.reason).toBe('a: "b" # c');
  });

  test("puts entries at the end of the list, and leaves all else as it is", async () => {
    const text = withEntries((await read(BY_HAND)).document, [entry("3")]);
    expect(text).toBe(
      BY_HAND.replace(
        '  - { fingerprint: "2", rule: a/b }\n',
        '  - { fingerprint: "2", rule: a/b }\n  - fingerprint: "3"\n    rule: a/b\n    place: /events/a\n    reason: Known.\n',
      ),
    );
    expect(await listed(text)).toEqual(["1", "2", "3"]);
  });

  test.each([
    ["an empty file", ""],
    ["no list yet", "version: 1\n"],
    ["no line break at the end", "version: 1"],
    ["an empty list", "version: 1\nsuppressions: []\n"],
    ["nothing behind the key", "suppressions:\nversion: 1\n"],
    ["CR LF", "version: 1\r\nsuppressions:\r\n"],
  ])("to %s", async (_, text) => {
    expect(await listed(withEntries((await read(text)).document, [entry("3"), entry("4")]))).toEqual(["3", "4"]);
  });

  test.each([
    ["in brackets", 'suppressions: [{ fingerprint: "1", rule: a/b }]\n'],
    ["in brackets with a comma at the end", 'suppressions: [{ fingerprint: "1", rule: a/b }, ]\n'],
    ["without an indent", 'suppressions:\n- fingerprint: "1"\n  rule: a/b\nversion: 1\n'],
    ["without a line break at the end", 'suppressions:\n  - fingerprint: "1"\n    rule: a/b'],
    ["with CR LF", 'suppressions:\r\n  - fingerprint: "1"\r\n    rule: a/b\r\nversion: 1\r\n'],
  ])("to a list %s", async (_, text) => {
    const added = withEntries((await read(text)).document, [entry("3")]);
    expect(await listed(added)).toEqual(["1", "3"]);
    if (text.includes("\r\n")) expect(added).not.toMatch(/[^\r]\n/);
  });
});

describe("taking out", () => {
  test("leaves all else as it is", async () => {
    const { document } = await read(BY_HAND);
    expect(withoutEntries(document, [1])).toBe(BY_HAND.replace('  - { fingerprint: "2", rule: a/b }\n', ""));
    expect(await listed(withoutEntries(document, [0]))).toEqual(["2"]);
    expect(await listed(withoutEntries(document, [0, 1]))).toEqual([]);
    expect(withoutEntries(document, [])).toBe(BY_HAND);
  });

  test("from a list in brackets", async () => {
    const { document } = await read(
      'suppressions: [{ fingerprint: "1", rule: a/b }, { fingerprint: "2", rule: a/b }]\n',
    );
    expect(withoutEntries(document, [0])).toBe('suppressions: [ { fingerprint: "2", rule: a/b } ]\n');
    expect(await listed(withoutEntries(document, [0, 1]))).toEqual([]);
  });
});

test("what is wrong is told at its place, and nothing is silenced", async () => {
  const { errors, suppressions } = await read('suppressions:\n  - { fingerprint: "1", rules: a/b }\n');
  expect(suppressions).toEqual([]);
  expect(errors.map(({ message, at }) => [message, at])).toEqual([
    ["`rules` is not a key of a suppression", { file: "s.yaml", start: 38, end: 43 }],
  ]);
});
