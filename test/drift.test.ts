import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { driftGroups } from "../src/vocabulary/drift/drift-groups.ts";
import { type NameKind, NOTHING_KNOWN } from "../src/vocabulary/drift/known.ts";

type Labelled = readonly [kind: NameKind, a: string, b: string];

const isOne = ([kind, a, b]: Labelled): boolean => driftGroups(kind, [a, b], NOTHING_KNOWN).length > 0;

/** Pairs by what they show: `one` must be found, `two` must not. Their labels follow from how they were made. */
const OWN: Readonly<Record<"one" | "two", Readonly<Record<string, readonly Labelled[]>>>> = JSON.parse(
  readFileSync(join(import.meta.dirname, "fixtures/drift/pairs.json"), "utf8"),
);

describe("our own pairs", () => {
  test.each(Object.entries(OWN.one))("%s is drift", (_, pairs) => {
    expect(pairs.length).toBeGreaterThanOrEqual(150);
    expect(pairs.filter((pair) => !isOne(pair))).toEqual([]);
  });

  test.each(Object.entries(OWN.two))("%s is no drift", (_, pairs) => {
    expect(pairs.length).toBeGreaterThanOrEqual(150);
    expect(pairs.filter(isOne)).toEqual([]);
  });
});

const CORPUS = join(import.meta.dirname, "../../shared/corpora/drift-pairs.json");

describe.skipIf(!existsSync(CORPUS))("pairs of real plans (../shared/corpora, skipped where it is absent)", () => {
  test("every duplicate is found, and nothing that is distinct", () => {
    const pairs: readonly { a: string; b: string; subject: string; level: string }[] = JSON.parse(
      readFileSync(CORPUS, "utf8"),
    );
    const wrong = pairs
      .filter(({ subject, level }) => subject !== "type" && level !== "convention")
      .filter(({ a, b, subject, level }) => {
        const isValue = subject === "enum";
        const [left, right] = [a, b].map((name) => (isValue ? name.slice(name.indexOf("=") + 1) : name));
        const kind = isValue ? "enum value" : subject === "property" || subject === "trait" ? subject : "event";
        return isOne([kind, left ?? "", right ?? ""]) !== (level === "duplicate");
      });
    expect(wrong).toEqual([]);
  });
});
