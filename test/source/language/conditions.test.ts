import { describe, expect, test } from "vitest";
import type { OPERATORS } from "../../../src/model/condition.ts";
import { bare } from "../../support/bare.ts";
import { planOfTexts } from "../../support/loaded.ts";

/** What the segment `s` asks, resolved. */
async function match(said: string): Promise<unknown> {
  return bare((await planOfTexts(`segments:\n  s:\n    match: ${said}\n`)).segments[0]?.match);
}

const is = (path: string, value: unknown) => ({ path, comparisons: [{ operator: "is", value }] });

describe("conditions", () => {
  test.each([
    ["{ event: product_added }", { kind: "event", name: "product_added" }],
    ["{ page: home }", { kind: "page", name: "home" }],
    ["{ segment: vips }", { kind: "segment", name: "vips" }],
    ["{ trait: email_consent, is: true }", { kind: "trait", test: is("email_consent", true) }],
    ["{ group: account, trait: plan, is: pro }", { kind: "trait", group: "account", test: is("plan", "pro") }],
    ["{ event: a, within: 24h }", { kind: "event", name: "a", within: { text: "24h", seconds: 86_400 } }],
    ["{ event: a, since: b }", { kind: "event", name: "a", since: "b" }],
    [
      "{ event: a, count: { gte: 2 } }",
      { kind: "event", name: "a", count: { comparisons: [{ operator: "gte", value: 2 }] } },
    ],
    [
      "{ event: a, count: { distinct: product_id, gt: 1, lte: 5 } }",
      {
        kind: "event",
        name: "a",
        count: {
          distinct: "product_id",
          comparisons: [
            { operator: "gt", value: 1 },
            { operator: "lte", value: 5 },
          ],
        },
      },
    ],
    [
      "{ event: a, count: { is: 0 } }",
      { kind: "event", name: "a", count: { comparisons: [{ operator: "is", value: 0 }] } },
    ],
    [
      "{ all: [{ event: a }, { event: b }] }",
      {
        kind: "all",
        conditions: [
          { kind: "event", name: "a" },
          { kind: "event", name: "b" },
        ],
      },
    ],
    ["{ any: [{ segment: a }] }", { kind: "any", conditions: [{ kind: "segment", name: "a" }] }],
    ["{ not: { event: a } }", { kind: "not", conditions: [{ kind: "event", name: "a" }] }],
    [
      "{ not: [{ event: a }, { page: b }] }",
      {
        kind: "not",
        conditions: [
          { kind: "event", name: "a" },
          { kind: "page", name: "b" },
        ],
      },
    ],
    [
      "{ all: [{ any: [{ not: { all: [{ event: a }] } }] }] }",
      {
        kind: "all",
        conditions: [
          {
            kind: "any",
            conditions: [{ kind: "not", conditions: [{ kind: "all", conditions: [{ kind: "event", name: "a" }] }] }],
          },
        ],
      },
    ],
  ])("%s", async (said, condition) => {
    expect(await match(said)).toEqual(condition);
  });

  test("a segment may say nothing yet", async () => {
    const { segments } = await planOfTexts("segments: { s: { description: To come., owner: growth, tags: [a] } }");
    expect(bare(segments)).toEqual([{ name: "s", description: "To come.", owner: "growth", tags: ["a"] }]);
  });
});

describe("where", () => {
  const where = async (said: string) => {
    const condition = await match(`{ event: a, where: ${said} }`);
    return typeof condition === "object" && condition !== null && "where" in condition ? condition.where : undefined;
  };

  test.each([
    ["{ category: skincare }", [is("category", "skincare")]],
    ["{ value: 5, known: false }", [is("value", 5), is("known", false)]],
    ["{ items.price: { gte: 50 } }", [{ path: "items.price", comparisons: [{ operator: "gte", value: 50 }] }]],
    [
      "{ value: { gt: 1, lt: 2 } }",
      [
        {
          path: "value",
          comparisons: [
            { operator: "gt", value: 1 },
            { operator: "lt", value: 2 },
          ],
        },
      ],
    ],
    [
      "{ items: { any: { category: skincare, price: { gte: 5 } } } }",
      [
        {
          path: "items",
          elements: [
            {
              quantifier: "any",
              tests: [is("category", "skincare"), { path: "price", comparisons: [{ operator: "gte", value: 5 }] }],
            },
          ],
        },
      ],
    ],
    [
      "{ items: { all: { a: 1 }, none: { b: 2 } } }",
      [
        {
          path: "items",
          elements: [
            { quantifier: "all", tests: [is("a", 1)] },
            { quantifier: "none", tests: [is("b", 2)] },
          ],
        },
      ],
    ],
    [
      "{ items: { any: { parts: { none: { id: x } } } } }",
      [
        {
          path: "items",
          elements: [
            {
              quantifier: "any",
              tests: [{ path: "parts", elements: [{ quantifier: "none", tests: [is("id", "x")] }] }],
            },
          ],
        },
      ],
    ],
  ])("%s", async (said, tests) => {
    expect(await where(said)).toEqual(tests);
  });

  const VALUES: Readonly<Record<(typeof OPERATORS)[number], readonly [string, unknown]>> = {
    is: ["[a, 1]", ["a", 1]],
    not: ["null", null],
    in: ["[a, b]", ["a", "b"]],
    gt: ["1", 1],
    gte: ["2026-01-01", "2026-01-01"],
    lt: ["-1", -1],
    lte: ["0", 0],
    exists: ["false", false],
    before: ["2026-01-01", "2026-01-01"],
    after: ["1767225600", 1_767_225_600],
    ago: ["{ gte: 45d, lte: 90d }", { gte: "45d", lte: "90d" }],
    startsWith: ["SKU-", "SKU-"],
    matches: ["^a", "^a"],
  };

  test.each(Object.entries(VALUES))("operator %s", async (operator, [said, value]) => {
    expect(await where(`{ x: { ${operator}: ${said} } }`)).toEqual([{ path: "x", comparisons: [{ operator, value }] }]);
    expect(await match(`{ trait: x, ${operator}: ${said} }`)).toEqual({
      kind: "trait",
      test: { path: "x", comparisons: [{ operator, value }] },
    });
  });

  test("`ago` takes a duration alone", async () => {
    expect(await where("{ x: { ago: 30d } }")).toEqual([
      { path: "x", comparisons: [{ operator: "ago", value: "30d" }] },
    ]);
  });

  test("every operator has its place in the plan", async () => {
    const plan = await planOfTexts(
      "segments: { s: { match: { all: [{ event: a, where: { x: { gte: 1 }, y: 2 }, count: { distinct: z, gt: 3 } }, { trait: t, is: 4 }] } } }",
    );
    const pointers = JSON.stringify(plan.segments[0]?.match, (key, value) =>
      Array.isArray(value) || typeof value === "object" || key === "pointer" || key === "nameAt" ? value : undefined,
    );
    expect(JSON.parse(pointers)).toEqual({
      pointer: "/segments/s/match",
      conditions: [
        {
          pointer: "/segments/s/match/all/0",
          nameAt: "/segments/s/match/all/0/event",
          where: [
            {
              pointer: "/segments/s/match/all/0/where/x",
              comparisons: [{ pointer: "/segments/s/match/all/0/where/x/gte" }],
              elements: [],
            },
            {
              pointer: "/segments/s/match/all/0/where/y",
              comparisons: [{ pointer: "/segments/s/match/all/0/where/y" }],
              elements: [],
            },
          ],
          count: {
            pointer: "/segments/s/match/all/0/count",
            comparisons: [{ pointer: "/segments/s/match/all/0/count/gt" }],
          },
        },
        {
          pointer: "/segments/s/match/all/1",
          test: {
            pointer: "/segments/s/match/all/1",
            comparisons: [{ pointer: "/segments/s/match/all/1/is" }],
            elements: [],
          },
        },
      ],
    });
  });
});
