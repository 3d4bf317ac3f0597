import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse as parseYaml, stringify } from "yaml";
import type { Plan } from "../../src/model/plan.ts";
import type { SourceFile } from "../../src/source/document.ts";
import { toJson } from "../../src/source/json.ts";
import { load } from "../../src/source/load.ts";
import { merge } from "../../src/source/merge.ts";
import { parse } from "../../src/source/parse.ts";
import { isList, isMap, type Value, type ValueMap } from "../../src/source/value.ts";
import { readEvents } from "../../src/source/yaml/events.ts";
import { attempt } from "../../src/source/yaml/failure.ts";
import { TreeBuilder } from "../../src/source/yaml/tree-builder.ts";
import { planFiles } from "../support/plan.ts";
import { yamlText } from "./yaml-text.ts";

/** Everything about a plan, the order of maps included, as text. */
const whole = (plan: Plan | undefined): string =>
  JSON.stringify(plan, (_, value) => (value instanceof Map ? [...value] : value));

describe("what files a plan is in changes nothing", () => {
  /** Sections that are cut into their entries, and those whose parts are cut in turn. */
  const CUT = new Set([
    "identity/identifiers",
    "identity/merge",
    "identity/merge/events",
    "identity/guests",
    "identity/internal",
    "plan/owners",
    "conventions/events",
    "conventions/properties",
    "conventions/enumValues",
    "lint/rules",
    "diff/rules",
    "generate",
    "lint/ignore",
    "vocabulary/synonyms",
    "vocabulary/distinct",
    "identity/internal/emails",
  ]);

  /** A value over several files, each of which gets what the numbers say; the order of entries stays. */
  function cut(value: Value, path: string, files: number, next: () => number): readonly (Value | undefined)[] {
    const entries: readonly (readonly [string | number, Value])[] = isMap(value)
      ? [...value]
      : isList(value)
        ? value.map((each, index) => [index, each])
        : [];
    const parts: [string | number, Value][][] = Array.from({ length: files }, () => []);
    let file = 0;
    for (const [key, each] of entries) {
      const inner = `${path}/${key}`.replace(/^\//, "");
      file = Math.min(file + next(), files - 1);
      if (CUT.has(inner) || path === "")
        for (const [index, part] of cut(each, inner, files, next).entries()) {
          if (part !== undefined) parts[index]?.push([key, part]);
        }
      else parts[file]?.push([key, each]);
    }
    return parts.map((part) =>
      part.length === 0
        ? undefined
        : isMap(value)
          ? new Map(part.map(([key, each]) => [String(key), each]))
          : part.map(([, each]) => each),
    );
  }

  async function rootOf(folder: string): Promise<ValueMap> {
    return merge(await Promise.all(planFiles(folder).map((file) => parse(file, () => undefined))), () => undefined)
      .root;
  }

  const fileOf = (path: string, value: Value): SourceFile => ({
    path,
    bytes: new TextEncoder().encode(path.endsWith(".json") ? JSON.stringify(toJson(value)) : stringify(toJson(value))),
  });

  test.each(["tracking-plan", "templates/init/saas"])(
    "%s, cut at random into files that come in any order",
    async (folder) => {
      const root = await rootOf(folder);
      const { plan, errors } = await load([fileOf("plan.yaml", root)], "plan");
      expect(errors).toEqual([]);
      await fc.assert(
        fc.asyncProperty(
          fc.infiniteStream(fc.integer({ min: 0, max: 1 })),
          fc.integer({ min: 1, max: 4 }),
          fc.boolean(),
          fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
          async (numbers, count, json, order) => {
            const parts = cut(root, "", count, () => numbers.next().value ?? 0);
            const files = parts.map((part, index) =>
              fileOf(`${"abcd"[index]}/plan.${json ? "json" : "yaml"}`, part ?? new Map()),
            );
            const shuffled = files
              .map((file, index) => [order[index] ?? 0, file] as const)
              .sort(([a], [b]) => a - b)
              .map(([, file]) => file);
            const again = await load(shuffled, "plan");
            expect(again.errors).toEqual([]);
            expect(whole(again.plan)).toBe(whole(plan));
          },
        ),
        { numRuns: 12 },
      );
    },
  );

  test("the files of the shop's plan, in any order, are the plan that they are", async () => {
    const files = planFiles("tracking-plan");
    const { plan } = await load(files, "plan");
    const { plan: again } = await load([...files].reverse(), "plan");
    expect(whole(again)).toBe(whole(plan));
  });
});

describe("the place of a key or value holds exactly its text", () => {
  /** Every path of a value, with what is there. */
  function* paths(
    value: Value,
    path: readonly string[] = [],
  ): Generator<readonly [path: readonly string[], value: Value]> {
    yield [path, value];
    if (isMap(value)) for (const [key, each] of value) yield* paths(each, [...path, key]);
    if (isList(value)) for (const [index, each] of value.entries()) yield* paths(each, [...path, String(index)]);
  }

  const plain = (value: Value): unknown =>
    isMap(value)
      ? { map: [...value].map(([key, each]) => [key, plain(each)]) }
      : isList(value)
        ? value.map(plain)
        : Object.is(value, -0)
          ? 0
          : value;

  /** What a stretch of a text says, read by itself. Its first line is put back into its column. */
  function read(text: string, start: number, end: number): Value {
    const column = start - text.slice(0, start).search(/[^\r\n]*$/);
    const outcome = attempt(() =>
      readEvents(" ".repeat(column) + text.slice(start, end), new TreeBuilder("part", () => {})),
    );
    return "value" in outcome ? outcome.value : `unreadable: ${JSON.stringify(text.slice(start, end))}`;
  }

  test("in random texts of every style", () => {
    let compared = 0;
    fc.assert(
      fc.property(yamlText, (text) => {
        const builder = new TreeBuilder("file", () => {});
        const outcome = attempt(() => readEvents(text, builder));
        if ("failure" in outcome) return;
        for (const [path, value] of paths(outcome.value)) {
          if (path.length > 5) continue;
          const { start, end } = builder.places.find(path, "value");
          const said = text.slice(start, end);
          // What an alias stands for, how far lines are indented and how many empty ones follow, the rest of the text says.
          if (/\*[abc]|<<|[|>][2+]/.test(said)) continue;
          const again = read(text, start, end);
          if (/^[|>]/.test(said))
            expect(String(again).trimEnd(), JSON.stringify({ text, path })).toBe(String(value).trimEnd());
          else expect(plain(again), JSON.stringify({ text, path })).toEqual(plain(value));
          compared++;
        }
      }),
      { numRuns: 700 },
    );
    expect(compared).toBeGreaterThan(1_500);
  });

  test("in the plans that come with this project, keys too", async () => {
    for (const file of planFiles("tracking-plan")) {
      const { text, root, places } = await parse(file, () => undefined);
      for (const [path] of paths(root)) {
        const key = path.at(-1);
        if (key === undefined) continue;
        const { start, end } = places.find(path, "key");
        const said = text.slice(start, end);
        const isItem = /^\d+$/.test(key) && said !== key;
        if (!isItem) expect(String(parseYaml(said, { schema: "failsafe" }))).toBe(key);
      }
    }
  });
});
