import { describe, expect, test } from "vitest";
import { ABBREVIATIONS } from "../../../src/vocabulary/data/abbreviations.ts";
import { ACTIONS } from "../../../src/vocabulary/data/actions.ts";
import { ENGLISH } from "../../../src/vocabulary/data/english.ts";
import { LOOKALIKES } from "../../../src/vocabulary/data/lookalikes.ts";
import { MISSPELLINGS } from "../../../src/vocabulary/data/misspellings.ts";
import { NOUNS } from "../../../src/vocabulary/data/nouns.ts";
import { SYNONYMS } from "../../../src/vocabulary/data/synonyms.ts";
import { driftGroups } from "../../../src/vocabulary/drift/drift-groups.ts";
import { NOTHING_KNOWN } from "../../../src/vocabulary/drift/known.ts";
import { isRealWord } from "../../../src/vocabulary/real-word.ts";

const twice = (words: readonly string[]): readonly string[] => words.filter((word, at) => words.indexOf(word) !== at);

const groups = (...names: string[]) => driftGroups("event", names, NOTHING_KNOWN);

describe("actions", () => {
  test.each(ACTIONS.map(({ name, names }) => [name, names] as const))("%s has one group of names", (name, names) => {
    const [group, ...others] = groups(name, ...names);
    expect(others).toEqual([]);
    expect([group?.kept, ...(group?.others.map((other) => other.name) ?? [])].sort()).toEqual(
      [...new Set([name, ...names])].sort(),
    );
  });

  test("no two of them are one", () => {
    expect(groups(...ACTIONS.map(({ name }) => name))).toEqual([]);
  });

  test("each says where it is from", () => {
    expect(ACTIONS.filter(({ reason }) => reason === "")).toEqual([]);
  });
});

describe("words", () => {
  test("a word stands in one list of synonyms for one kind of names", () => {
    for (const of of ["events", "properties"] as const) {
      const lists = SYNONYMS.filter((each) => each.of === "all" || each.of === of);
      // The first of a list may be that of another: `cart|basket` and `cart|shopping cart`.
      expect(twice(lists.flatMap(({ words }) => words.slice(1)))).toEqual([]);
    }
  });

  test("no short form stands for itself, or for nothing", () => {
    expect([...ABBREVIATIONS.values()].filter(({ short, meanings }) => meanings.includes(short))).toEqual([]);
    expect([...ABBREVIATIONS.values()].filter(({ meanings }) => meanings.some((each) => each === ""))).toEqual([]);
  });

  test("nouns, lookalikes and English words stand in their lists once, in the order of the alphabet", () => {
    for (const text of [NOUNS, LOOKALIKES, ENGLISH]) {
      const words = text.split(" ");
      expect(twice(words)).toEqual([]);
      expect(words).toEqual(words.toSorted());
    }
  });

  test("a misspelling is no word, and its word is no misspelling", () => {
    const pairs = MISSPELLINGS.split("|").map((pair) => pair.split(" "));
    const wrong = pairs.map(([first = ""]) => first);
    expect(twice(wrong)).toEqual([]);
    expect(wrong.filter(isRealWord)).toEqual([]);
    expect(pairs.filter((pair) => pair.length !== 2 || wrong.includes(pair[1] ?? ""))).toEqual([]);
  });
});
