import { describe, expect, test } from "vitest";
import { type Call, IDENTITIES, ROLES } from "../../../src/model/event.ts";
import { bare } from "../../support/bare.ts";
import { planOfTexts } from "../../support/loaded.ts";

const AROUND = `
plan: { owners: { growth: growth@acme.example } }
sources: { web: , ios: , server: { kind: server } }
destinations: { cio: { type: customerio }, ga4: { type: ga4, sources: [web] }, posthog: { type: posthog } }
consent: { analytics: }
properties: { cart_id: string, items: "string[]" }
propertyGroups: { cart: { cart_id: required } }
`;

/** The only event of a plan, beside sources and destinations. */
async function event(said: string): Promise<Call> {
  const [first] = (await planOfTexts(`${AROUND}events:\n  e: ${said}\n`)).events;
  if (first === undefined) throw new Error("there is no event");
  return first;
}

describe("events", () => {
  test("nothing but a name", async () => {
    expect(bare(await event(""))).toEqual({
      name: "e",
      call: "track",
      status: "live",
      sources: ["web", "ios", "server"],
      identity: "any",
      destinations: ["cio", "ga4", "posthog"],
    });
  });

  test("everything that one can say", async () => {
    const said = `
    title: Product added
    description: The shopper put a variant into the cart.
    firesWhen: After the server confirmed the cart.
    role: cart
    key: true
    owner: growth
    status: planned
    since: 1.1.0
    version: 2
    codeName: addedToCart
    sources: [web, ios]
    sourceOfTruth: web
    propertyGroups: [cart]
    properties: { coupon: { type: string } }
    additionalProperties: true
    dedupe: { key: [cart_id, items], window: 30m }
    oncePer: [cart_id]
    identity: known
    destinations: { exclude: [ga4], posthog: { name: Product Added, properties: { cart_id: cart } } }
    consent: [analytics]
    renamedFrom: [added, { name: add, sendBothUntil: 2027-01-01 }]
    examples: [{ cart_id: c1, coupon: null, items: [] }]
    tags: [commerce]
    links: [https://wiki.acme.example/cart]`;
    expect(bare(await event(said))).toEqual({
      name: "e",
      call: "track",
      title: "Product added",
      description: "The shopper put a variant into the cart.",
      firesWhen: "After the server confirmed the cart.",
      role: "cart",
      key: true,
      owner: "growth",
      status: "planned",
      since: "1.1.0",
      version: 2,
      codeName: "addedToCart",
      sources: ["web", "ios"],
      sourcesStated: true,
      sourceOfTruth: "web",
      propertyGroups: ["cart"],
      properties: [
        { name: "cart_id", shape: { types: ["string"] }, required: true },
        { name: "coupon", shape: { types: ["string"] } },
      ],
      additionalProperties: true,
      dedupe: { key: ["cart_id", "items"], window: { text: "30m", seconds: 1_800 }, long: true },
      oncePer: ["cart_id"],
      identity: "known",
      destinations: ["cio", "posthog"],
      mappings: [{ destination: "posthog", name: "Product Added", properties: { cart_id: "cart" } }],
      consent: ["analytics"],
      renamedFrom: [{ name: "added" }, { name: "add", sendBothUntil: "2027-01-01" }],
      examples: [{ cart_id: "c1", coupon: null, items: [] }],
      tags: ["commerce"],
      links: [{ url: "https://wiki.acme.example/cart" }],
    });
  });

  test.each(ROLES)("role %s", async (role) => {
    expect((await event(`{ role: ${role} }`)).role).toBe(role);
  });

  test.each(IDENTITIES)("identity %s", async (identity) => {
    expect((await event(`{ identity: ${identity} }`)).identity).toBe(identity);
  });

  test("the key is the exact name, in the author's order", async () => {
    const { events } = await planOfTexts('events: { "Order Completed": , b: , "Produkt angesehen ✓": , 404: , a: }');
    expect(events.map(({ name }) => name)).toEqual(["Order Completed", "b", "Produkt angesehen ✓", "404", "a"]);
  });
});

describe("dedupe", () => {
  test.each([
    ["[order_id]", { key: ["order_id"] }],
    ["{ key: [order_id] }", { key: ["order_id"], long: true }],
    [
      "{ key: [order_id, userId], window: 1h }",
      { key: ["order_id", "userId"], window: { text: "1h", seconds: 3_600 }, long: true },
    ],
  ])("%s", async (said, dedupe) => {
    expect(bare((await event(`{ dedupe: ${said} }`)).dedupe)).toEqual(dedupe);
  });
});

describe("deprecated", () => {
  test.each([
    ["true", {}],
    ["Use another.", { reason: "Use another." }],
    [
      '{ since: "2.0.0", replacedBy: product_added, removeAfter: 2027-03-01, sendUntil: 2027-01-01, reason: One name. }',
      {
        since: "2.0.0",
        replacedBy: "product_added",
        removeAfter: "2027-03-01",
        sendUntil: "2027-01-01",
        reason: "One name.",
      },
    ],
  ])("%s", async (said, deprecated) => {
    const call = await event(`{ deprecated: ${said} }`);
    expect(call.status).toBe("deprecated");
    expect(bare(call.deprecated)).toEqual(deprecated);
  });

  test("deprecated: false leaves it live", async () => {
    expect(await event("{ deprecated: false }")).toMatchObject({ status: "live" });
  });
});

describe("destinations", () => {
  test.each([
    ["", ["cio", "ga4", "posthog"]],
    ["destinations: { include: [posthog, cio] }", ["posthog", "cio"]],
    ["destinations: { include: [] }", []],
    ["destinations: { exclude: [cio] }", ["ga4", "posthog"]],
    ["destinations: { include: [cio, ga4], exclude: [ga4] }", ["cio"]],
    ["sources: [server]", ["cio", "posthog"]],
    ["sources: [server], destinations: { include: [ga4] }", ["ga4"]],
    ["sources: [web, server]", ["cio", "ga4", "posthog"]],
  ])("%s", async (said, destinations) => {
    expect((await event(`{ ${said} }`)).destinations).toEqual(destinations);
  });
});

describe("links", () => {
  test.each([
    ["[https://a.example, https://b.example]", [{ url: "https://a.example" }, { url: "https://b.example" }]],
    [
      "{ Board: https://a.example, __proto__: https://b.example }",
      [
        { title: "Board", url: "https://a.example" },
        { title: "__proto__", url: "https://b.example" },
      ],
    ],
  ])("%s", async (said, links) => {
    expect((await event(`{ links: ${said} }`)).links).toEqual(links);
  });
});

describe("pages", () => {
  test("have the keys of events, and call, category and path", async () => {
    const { pages } = await planOfTexts(`
pages:
  product_page: { call: page, category: Product, path: "/products/:sku", key: true, properties: { product_id: { type: string, required: true } } }
  product_screen: { call: screen }
  other:`);
    expect(bare(pages)).toEqual([
      {
        name: "product_page",
        call: "page",
        category: "Product",
        path: "/products/:sku",
        key: true,
        status: "live",
        sources: ["app"],
        identity: "any",
        properties: [{ name: "product_id", shape: { types: ["string"] }, required: true }],
      },
      { name: "product_screen", call: "screen", status: "live", sources: ["app"], identity: "any" },
      { name: "other", call: "page", status: "live", sources: ["app"], identity: "any" },
    ]);
  });

  test("an event and a page may share a name", async () => {
    const plan = await planOfTexts("events: { home: }\npages: { home: }");
    expect([plan.events, plan.pages].map((calls) => calls.map(({ pointer }) => pointer))).toEqual([
      ["/events/home"],
      ["/pages/home"],
    ]);
  });
});

describe("groups", () => {
  test("have an id and traits", async () => {
    const { groups } = await planOfTexts(
      "groups: { account: { id: account_id, title: Account, traits: { plan: { enum: [free, pro] } } }, team: }",
    );
    expect(bare(groups)).toEqual([
      {
        name: "account",
        id: "account_id",
        title: "Account",
        traits: [{ name: "plan", shape: { enum: [{ value: "free" }, { value: "pro" }] } }],
      },
      { name: "team" },
    ]);
  });
});
