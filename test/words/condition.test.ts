import { expect, test } from "vitest";
import type { Condition } from "../../src/model/condition.ts";
import { conditionWords } from "../../src/words/condition.ts";
import { planOf } from "../support/plan.ts";

/** The condition that a text of YAML says. */
async function conditionOf(match: string): Promise<Condition> {
  const { segments } = await planOf(`segments: { tested: { match: ${match} } }`);
  const [condition] = segments.flatMap((segment) => segment.match ?? []);
  if (condition === undefined) throw new Error("no condition");
  return condition;
}

test.each([
  ["{ event: order_completed }", "`order_completed` happened"],
  ["{ event: a, within: 24h }", "`a` happened in the last 24 hours"],
  ["{ event: a, within: 1d }", "`a` happened in the last day"],
  ["{ event: a, since: b, count: { gte: 3 } }", "`a` happened at least 3 times since the last `b`"],
  ["{ event: a, count: { gt: 1, lte: 5 } }", "`a` happened more than once and at most 5 times"],
  ["{ event: a, count: { distinct: product_id, gte: 3 } }", "`a` happened with at least 3 different `product_id`"],
  ["{ page: p, within: 7d }", "`p` was viewed in the last 7 days"],
  [
    "{ event: a, where: { category: skincare, price: { gte: 20, lt: 50 } } }",
    "`a` happened, where `category` is `skincare` and `price` is at least 20 and is less than 50",
  ],
  ["{ event: a, where: { x: { in: [1, two, true] } } }", "`a` happened, where `x` is 1, `two` or true"],
  ["{ event: a, where: { x: { not: '' } } }", '`a` happened, where `x` is not `""`'],
  [
    "{ event: a, where: { x: { exists: false }, y: { exists: true } } }",
    "`a` happened, where `x` is absent and `y` is there",
  ],
  [
    "{ event: a, where: { x: { startsWith: ab, matches: '^a' } } }",
    "`a` happened, where `x` begins with `ab` and matches `^a`",
  ],
  [
    "{ event: a, where: { items: { any: { sku: s, price: { gt: 1 } }, none: { gift: true } } } }",
    "`a` happened, where `sku` is `s` and `price` is more than 1 in at least one of `items` and `gift` is true in none of `items`",
  ],
  ["{ not: { event: a, since: b } }", "`a` did not happen since the last `b`"],
  ["{ not: { page: a } }", "`a` was not viewed"],
  ["{ not: { event: a, count: { gte: 2 } } }", "`a` happened less than 2 times"],
  [
    "{ not: { event: a, count: { gte: 2, lt: 5 } } }",
    "none of these holds:\n- `a` happened at least 2 times and less than 5 times",
  ],
  ["{ not: { segment: s } }", "the person is not in the segment `s`"],
  ["{ not: { trait: t, is: true } }", "it is not so that the trait `t` is true"],
  ["{ not: { not: { event: a } } }", "`a` happened"],
  [
    "{ trait: last_order, ago: { gte: 45d, lte: 90d } }",
    "the trait `last_order` is at least 45 days and at most 90 days ago",
  ],
  ["{ trait: t, ago: 3d }", "the trait `t` is 3 days ago"],
  ["{ trait: t, before: 30d }", "the trait `t` is more than 30 days ago"],
  ["{ trait: t, after: 2026-01-01 }", "the trait `t` is after `2026-01-01`"],
  ["{ group: account, trait: plan, is: pro }", "the trait `plan` of the group `account` is `pro`"],
  ["{ segment: s }", "the person is in the segment `s`"],
  ["{ all: [{ segment: s }] }", "the person is in the segment `s`"],
  [
    "{ all: [{ event: a }, { any: [{ segment: s }, { not: { any: [{ event: b }, { event: c }] } }] }] }",
    "all of these hold:\n- `a` happened\n- at least one of these holds:\n  - the person is in the segment `s`\n  - none of these holds:\n    - `b` happened\n    - `c` happened",
  ],
  ["{ not: { all: [{ event: a }, { event: b }] } }", "not all of these hold:\n- `a` happened\n- `b` happened"],
])("%s", async (match, words) => {
  expect(conditionWords(await conditionOf(match))).toBe(words);
});

test.each([
  ["{ event: a, within: 7d, where: { x: 1 } }", "`a` happens within 7 days, where `x` is 1"],
  ["{ segment: s }", "the person enters the segment `s`"],
  ["{ page: p }", "`p` is viewed"],
])("what is still to come: %s", async (match, words) => {
  expect(conditionWords(await conditionOf(match), "coming")).toBe(words);
});
