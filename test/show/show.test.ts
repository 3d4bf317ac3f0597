import { describe, expect, test } from "vitest";
import { show } from "../../src/show/show.ts";
import { planOf } from "../support/plan.ts";

const plan = await planOf(`
plan: { name: shop, version: 1.0.0, owners: { growth: growth@shop.example } }
sources:
  web: { sends: { channel: web } }
  server: { kind: server }
destinations: { ga4: { type: ga4, sources: [web] } }
consent: { analytics: }
conventions: { eventVersionField: event_version }
context: { channel: { enum: [web, app], required: true } }
types:
  line_item:
    version: 3
    versionField: items_version
    properties: { sku: { type: string, required: true, description: The stock keeping unit. } }
properties:
  cart_id: { type: string, description: Stable across sessions. }
  items: { type: array, items: line_item, minItems: 1 }
propertyGroups: { cart: { cart_id: required, items: required } }
events:
  product_added:
    title: Product added
    description: A variant went into the cart.
    firesWhen: Once per click.
    role: cart
    key: true
    owner: growth
    version: 2
    sources: [web]
    propertyGroups: [cart]
    properties:
      coupon: { type: string, pii: pseudonymous, deprecated: Use the offer. }
      size: { type: object, properties: { unit: { enum: [ml, g], required: true } } }
    dedupe: { key: [cart_id], window: 30m }
    consent: [analytics]
    destinations: { ga4: { name: add_to_cart } }
    examples: [{ cart_id: c1, items: [{ sku: S }] }]
  cart: { properties: { note: string } }
pages:
  cart: { path: /cart, oncePer: [note], properties: { note: string } }
segments:
  filled: { description: Has a cart., match: { event: product_added, within: 24h, where: { cart_id: { exists: true } } } }
journeys:
  recovery:
    trigger: { segment: filled }
    exitOn: [cart]
    messages: [{ after: 1h, channel: email, uses: [trait.name] }]
    goal: { event: cart, within: 7d }
traits: { name: string }
`);

function found(name: string) {
  const shown = show(plan, name);
  if (shown.kind !== "found") throw new Error(`${name} is ${shown.kind}`);
  return shown.view;
}

describe("an event", () => {
  const view = found("product_added");

  test("says who sends it, when, and how often it counts", () => {
    expect(Object.fromEntries(view.facts.map(({ label, said }) => [label, said]))).toEqual({
      Status: "live",
      "Fires when": "Once per click.",
      "Sent by": "`web`",
      Identity: "sent for known and for anonymous people",
      Counts: "once for the same `cart_id` within 30 minutes",
      Consent: "`analytics`",
      "Goes to": "`ga4` (as `add_to_cart`)",
      Role: "cart, a key event",
      Version: "2",
      Owner: "growth",
    });
  });

  test("says of each property what it is and where it comes from, at any depth", () => {
    expect(view.properties.map(({ name, type, required, from, notes }) => [name, type, required, from, notes])).toEqual(
      [
        ["cart_id", "text", true, "group `cart`", ""],
        ["items", "list of `line_item`, at least 1 entry", true, "group `cart`", ""],
        ["items.sku", "text", true, "here", ""],
        ["coupon", "text", false, "here", "Deprecated. Use the offer. Pseudonymous data."],
        ["size", "object", false, "here", ""],
        ["size.unit", "`ml` or `g`", true, "here", ""],
      ],
    );
  });

  test("names every place that says something about a property", () => {
    expect(view.properties[0]?.layers).toEqual([
      { from: "dictionary", name: "cart_id", pointer: "/properties/cart_id", keywords: ["type", "description"] },
      { from: "group", name: "cart", pointer: "/propertyGroups/cart/cart_id", keywords: ["required"] },
    ]);
  });

  test("says what is sent beside its own", () => {
    expect(view.context.map(({ name, type, from }) => [name, type, from])).toEqual([
      ["items_version", "always 3", "version"],
      ["event_version", "always 2", "version"],
      ["channel", "`web` or `app`", "context"],
    ]);
  });

  test("says whether the field of a version is always there", async () => {
    const said = "types: { line: { version: 2, versionField: line_version, properties: { sku: string } } }";
    const versionOf = async (line: string) => {
      const shown = show(await planOf(`${said}\nevents: { viewed: { properties: { line: ${line} } } }`), "viewed");
      return shown.kind === "found" && shown.view.context.map(({ name, required }) => [name, required]);
    };
    expect(await versionOf("{ type: line, required: true }")).toEqual([["line_version", true]]);
    expect(await versionOf("line")).toEqual([["line_version", false]]);
  });

  test("says who uses it", () => {
    expect(view.users).toEqual([{ kind: "segment", name: "filled", said: "filters on `cart_id`" }]);
  });
});

test("a segment says in words who is in it, and who uses it", () => {
  const view = found("filled");
  expect(view.sections).toEqual([
    { title: "Who is in it", lines: ["- `product_added` happened in the last 24 hours, where `cart_id` is there"] },
  ]);
  expect(view.users).toEqual([{ kind: "journey", name: "recovery", said: "starts from it" }]);
});

test("a journey says what starts and stops it, and what it sends", () => {
  expect(found("recovery").sections).toEqual([
    { title: "What starts it", lines: ["- the person enters the segment `filled`"] },
    { title: "What stops it", lines: ["- `cart` happens"] },
    { title: "What it sends", lines: ["1. After 1 hour by email. Shows the trait `name`."] },
    { title: "What it is for", lines: ["- `cart` happens within 7 days"] },
  ]);
});

describe("a name", () => {
  test("of several things asks for its kind", () => {
    expect(show(plan, "cart")).toEqual({ kind: "several", names: ["event:cart", "page:cart"] });
  });

  test.each([
    ["nothing_like_it", undefined, []],
    ["prodct_added", undefined, ["product_added"]],
    ["segment:fillled", undefined, ["filled"]],
    ["ADDED", undefined, ["product_added"]],
    ["line_item", { what: "type", pointer: "/types/line_item" }, []],
  ])("that nothing has, %s", (name, other, close) => {
    expect(show(plan, name)).toMatchObject({ kind: "unknown", other, close, names: expect.arrayContaining(["cart"]) });
  });

  test("may say its kind", () => {
    expect(found("page:cart").facts).toContainEqual({
      label: "Again after",
      said: "`note` changes, another page is viewed or the person is reset",
    });
    expect(found("event:cart").kind).toBe("event");
  });
});
