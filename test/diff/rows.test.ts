import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { KINDS, POLICY } from "../../src/diff/policy/policy.ts";
import { told } from "./told.ts";

const FOLDER = join(import.meta.dirname, "rows");

/** Kinds that `check` alone tells. */
const ELSEWHERE = ["version-too-low"];

/** A row of the table: two plans that differ by it, less what both say. */
interface Row {
  readonly both?: object;
  readonly before: object;
  readonly after: object;
}

const ROWS = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => name.replace(/\.yaml$/, ""));

const rowOf = (name: string): Row => parse(readFileSync(join(FOLDER, `${name}.yaml`), "utf8"));

/** The kinds that a telling names. */
const kindsIn = (text: string): readonly string[] =>
  [...text.matchAll(/^(?:error|warning|info) ([a-z-]+), /gm)].map(([, kind = ""]) => kind);

/** `kind+word` is a second case of a kind. */
const kindOf = (name: string): string => name.replace(/\+.*$/, "");

describe.each(ROWS)("%s", (name) => {
  test("is told in full, and so is what the sides swapped are", async () => {
    const { both = {}, before, after } = rowOf(name);
    const [there, back] = [
      await told({ ...both, ...before }, { ...both, ...after }),
      await told({ ...both, ...after }, { ...both, ...before }),
    ];
    await expect(`${there}\n\nswapped:\n${back}\n`).toMatchFileSnapshot(join(FOLDER, `${name}.txt`));
    expect(kindsIn(there)).toContain(kindOf(name));
    const row = [...POLICY].find(([kind]) => kind === kindOf(name))?.[1];
    if (typeof row?.mirror === "string") expect(kindsIn(back).map(asOptional)).toContain(asOptional(row.mirror));
  });
});

/** What is taken away in one way may be added as required, filled or optional. */
const asOptional = (kind: string): string => kind.replace(/^required-(.*-added)(-filled)?$/, "optional-$1");

test("every kind has a row, and every row is of a kind", () => {
  const known = new Set<string>(KINDS);
  expect(ROWS.filter((name) => !known.has(kindOf(name)))).toEqual([]);
  const shown = new Set(ROWS.map(kindOf));
  expect(KINDS.filter((kind) => !shown.has(kind) && !ELSEWHERE.includes(kind))).toEqual([]);
});
