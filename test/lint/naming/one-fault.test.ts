import { describe, expect, test } from "vitest";
import { folded } from "../../../src/diagnostics/folded.ts";
import { judge } from "../../../src/lint/judge.ts";
import { lint } from "../../../src/lint/lint.ts";
import { loadTexts } from "../../support/loaded.ts";

const NAMING = (only?: readonly string[]) => ({
  today: "2026-11-28",
  only: only ?? [
    "naming/collision",
    "naming/enum-drift",
    "naming/enum-value-case",
    "naming/event-case",
    "naming/event-drift",
    "naming/event-order",
    "naming/event-tense",
    "naming/property-case",
    "naming/property-drift",
    "naming/trait-case",
    "naming/trait-drift",
  ],
});

const CONVENTIONS = `conventions:
  events: { case: snake_case, order: object_action, tense: past }
  properties: { case: snake_case }
  enumValues: { case: snake_case }
`;

const loaded = async (yaml: string) => {
  const { plan, places } = await loadTexts(`plan: { name: example, version: 1.0.0 }\n${CONVENTIONS}${yaml}`);
  if (plan === undefined) throw new Error("the plan does not load");
  return { plan, places };
};

/** What the rules about names find: rule and place. */
async function found(yaml: string, only?: readonly string[]): Promise<readonly string[]> {
  const { findings } = lint((await loaded(yaml)).plan, NAMING(only));
  return findings.map(({ rule, at }) => `${rule} ${"pointer" in at ? at.pointer : at.file}`).sort();
}

/** What people are told of it: an entry with the places beside it. */
async function told(yaml: string): Promise<readonly (readonly string[])[]> {
  const { plan, places } = await loaded(yaml);
  return folded(judge(plan, places, NAMING()).located).map(({ told: { diagnostic, related } }) => [
    diagnostic.rule,
    ...related.map(({ message }) => message),
  ]);
}

describe("a name that a drift rule says to give up is told there alone", () => {
  test.each([
    ["in another case, order and tense", "AddToCart", "product_added", ["naming/event-drift /events/AddToCart"]],
    ["in another order", "viewed_page", "page_viewed", ["naming/event-drift /events/viewed_page"]],
    [
      "in letters alone: no code can be generated, and one entry says so",
      "orderRefunded",
      "order_refunded",
      ["naming/collision /events/order_refunded", "naming/event-drift /events/orderRefunded"],
    ],
  ])("an event %s", async (_, wrong, right, finds) => {
    expect(await found(`events: { ${right}: {}, ${wrong}: {} }`)).toEqual(finds);
    expect((await told(`events: { ${right}: {}, ${wrong}: {} }`)).map(([rule]) => rule)).toEqual([
      "naming/event-drift",
    ]);
  });

  test("the collision stands beside the drift", async () => {
    expect(await told("events: { order_refunded: {}, orderRefunded: {} }")).toEqual([
      [
        "naming/event-drift",
        "`order_refunded` stands here.",
        "The event `order_refunded` and the event `orderRefunded` become one identifier in code, `orderRefunded`: `generate` refuses that.",
      ],
    ]);
  });

  test("a property in other events", async () => {
    const plan = `events:
  order_refunded: { properties: { order_id: string } }
  order_shipped: { properties: { orderId: string } }
  order_packed: { properties: { orderId: string } }
`;
    expect(await found(plan)).toEqual(["naming/property-drift /events/order_packed/properties/orderId"]);
  });

  test("a property in the same event", async () => {
    expect(await found("events: { order_shipped: { properties: { order_id: string, orderId: string } } }")).toEqual([
      "naming/collision /events/order_shipped/properties/orderId",
    ]);
  });

  test("a trait, and a value", async () => {
    const plan = `traits: { first_name: string, firstName: string }
types: { size: { enum: [extra_large, "Extra Large"] } }
`;
    expect(await found(plan)).toEqual(["naming/enum-drift /types/size/enum/1", "naming/trait-drift /traits/firstName"]);
  });
});

describe("other faults stay", () => {
  const BOTH = "events: { order_refunded: {}, orderRefunded: {} }\n";

  test("where both names are meant", async () => {
    expect(await found(`vocabulary: { distinct: [[order_refunded, orderRefunded]] }\n${BOTH}`)).toEqual([
      "naming/collision /events/order_refunded",
      "naming/event-case /events/orderRefunded",
    ]);
  });

  test("where the drift rule is off, or not asked", async () => {
    expect(await found(BOTH, ["naming/event-case"])).toEqual(["naming/event-case /events/orderRefunded"]);
    const { plan } = await loaded(`lint: { preset: recommended, rules: { naming/event-drift: off } }\n${BOTH}`);
    const { findings } = lint(plan, { today: "2026-11-28" });
    expect(
      findings
        .map(({ rule }) => rule)
        .filter((rule) => rule.startsWith("naming/"))
        .sort(),
    ).toEqual(["naming/collision", "naming/event-case"]);
  });

  test("where the name to keep is wrong too", async () => {
    expect(await found("events: { OrderRefunded: {}, RefundedOrder: {} }")).toEqual([
      "naming/event-case /events/OrderRefunded",
      "naming/event-drift /events/RefundedOrder",
    ]);
  });

  test("an event and a page that are one in code", async () => {
    expect(await found("events: { order_page: {} }\npages: { orderPage: {} }")).toEqual([
      "naming/collision /pages/orderPage",
    ]);
  });
});
