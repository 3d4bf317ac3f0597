import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { type GeneratedNames, NameRegistry } from "../../src/targets/name-registry.ts";
import { CLIENT_FUNCTIONS, CLIENT_TYPES } from "../../src/vocabulary/client-names.ts";
import { HOSTILE_NAMES } from "../support/hostile-names.ts";
import { HOSTILE_PLAN } from "../support/hostile-plan.ts";
import { planOf } from "../support/plan.ts";

type Said = Readonly<Record<string, unknown>>;

/** The names that the only event of a plan gets. */
async function namesOfEvent(name: string, said: Said = {}): Promise<GeneratedNames | undefined> {
  const plan = await planOf({ events: Object.fromEntries([[name, said]]) });
  const [event] = plan.events;
  return event && new NameRegistry(plan).of(event);
}

describe("an event", () => {
  const NAMES: readonly (readonly [name: string, value: string, type: string, file: string])[] = [
    ["product_added", "productAdded", "ProductAdded", "product_added"],
    ["Order Completed", "orderCompleted", "OrderCompleted", "order_completed"],
    ["iOS app opened", "iosAppOpened", "IosAppOpened", "ios_app_opened"],
    ["42", "_42", "_42", "42"],
    // Reserved words, and `then`, which would make a promise of the module
    ["delete", "delete_", "Delete", "delete"],
    ["await", "await_", "Await", "await"],
    ["then", "then_", "Then", "then"],
    // Names that the client has for itself
    ["track", "track_", "Track", "track"],
    ["Create Tracker", "createTracker_", "CreateTracker", "create_tracker"],
    ["events", "events", "Events_", "events"],
    ["promise", "promise", "Promise_", "promise"],
    // Names that are members of every object
    ["__proto__", "proto", "Proto", "proto"],
    ["constructor", "constructor", "Constructor", "constructor"],
    // Names without words
    ["🛒", "u1f6d2", "U1f6d2", "u1f6d2"],
    ["🛒🎉", "u1f6d2U1f389", "U1f6d2U1f389", "u1f6d2_u1f389"],
    ["!", "u21", "U21", "u21"],
    // Names that Windows, and what serves files, have for themselves
    ["CON", "con", "Con", "con_"],
    ["lpt1", "lpt1", "Lpt1", "lpt1_"],
    ["aux", "aux", "Aux", "aux_"],
    ["index", "index", "Index", "index_"],
  ];

  test.each(NAMES)("%s", async (name, value, type, file) => {
    expect(await namesOfEvent(name)).toEqual({ value, type, file });
  });

  const CODE_NAMES: readonly (readonly [codeName: string, value: string, type: string, file: string])[] = [
    ["orderDone", "orderDone", "OrderDone", "order_done"],
    ["order_done", "order_done", "Order_done", "order_done"],
    ["ORDER", "ORDER", "ORDER", "order"],
    ["URLOpened", "URLOpened", "URLOpened", "url_opened"],
    ["_private", "_private", "_private", "private"],
    ["delete", "delete_", "Delete", "delete"],
    ["delete_", "delete_", "Delete_", "delete"],
    ["then", "then_", "Then", "then"],
    ["track", "track_", "Track", "track"],
    ["Events", "Events", "Events_", "events"],
    ["string", "string", "String_", "string"],
  ];

  test.each(CODE_NAMES)("with the codeName %s", async (codeName, value, type, file) => {
    expect(await namesOfEvent("any name", { codeName })).toEqual({ value, type, file });
  });
});

test("a group's type is that of its traits", async () => {
  const plan = await planOf({ groups: { account: {} } });
  expect(plan.groups.map((group) => new NameRegistry(plan).of(group))).toEqual([
    { value: "account", type: "AccountTraits", file: "account" },
  ]);
});

describe("two names that become one", () => {
  const RENAME = "Rename one of them.";
  const CODE_NAME = "Rename one, or give an event or page a `codeName`.";

  const COLLISIONS: readonly (readonly [
    said: Said,
    message: string,
    hint: string,
    at: string,
    other: string,
    name: string,
  ])[] = [
    [
      { events: { product_added: {}, "Product Added": {} } },
      "the event `Product Added` and the event `product_added` become one identifier in code, `productAdded`",
      CODE_NAME,
      "/events/Product Added",
      "/events/product_added",
      "product_added",
    ],
    [
      { events: { home: {} }, pages: { Home: {} } },
      "the page `Home` and the event `home` become one identifier in code, `home`",
      CODE_NAME,
      "/pages/Home",
      "/events/home",
      "home",
    ],
    [
      { events: { line_item: {} }, types: { lineItem: "string" } },
      "the type `lineItem` and the event `line_item` become one identifier in code, `LineItem`",
      CODE_NAME,
      "/types/lineItem",
      "/events/line_item",
      "line_item",
    ],
    [
      { types: { "account traits": "string" }, groups: { account: {} } },
      "the group `account` and the type `account traits` become one identifier in code, `AccountTraits`",
      RENAME,
      "/groups/account",
      "/types/account traits",
      "account traits",
    ],
    [
      { types: { size: "string", Size: "string" } },
      "the type `Size` and the type `size` become one identifier in code, `Size`",
      RENAME,
      "/types/Size",
      "/types/size",
      "size",
    ],
    [
      { segments: { "vip buyers": {}, VIP_buyers: {} } },
      "the segment `VIP_buyers` and the segment `vip buyers` become one file, `vip_buyers`",
      RENAME,
      "/segments/VIP_buyers",
      "/segments/vip buyers",
      "vip buyers",
    ],
    [
      { journeys: { a_b: {}, "a b": {} } },
      "the journey `a b` and the journey `a_b` become one file, `a_b`",
      RENAME,
      "/journeys/a b",
      "/journeys/a_b",
      "a_b",
    ],
    [
      { sources: { web: {}, Web: {} } },
      "the source `Web` and the source `web` become one file, `web`",
      RENAME,
      "/sources/Web",
      "/sources/web",
      "web",
    ],
    // Different in code, and one file on a disk that ignores case
    [
      { events: { one: { codeName: "orderDone" }, two: { codeName: "order_done" } } },
      "the event `two` and the event `one` become one file, `order_done`",
      CODE_NAME,
      "/events/two",
      "/events/one",
      "one",
    ],
    // Different as functions, and one type
    [
      { events: { one: { codeName: "done" }, two: { codeName: "Done" } } },
      "the event `two` and the event `one` become one identifier in code, `Done`",
      CODE_NAME,
      "/events/two",
      "/events/one",
      "one",
    ],
    [
      { events: { delete: {}, "delete ": {} } },
      "the event `delete ` and the event `delete` become one identifier in code, `delete_`",
      CODE_NAME,
      "/events/delete ",
      "/events/delete",
      "delete",
    ],
    [
      { events: { "order_🛒": {}, order: {} } },
      "the event `order` and the event `order_🛒` become one identifier in code, `order`",
      CODE_NAME,
      "/events/order",
      "/events/order_🛒",
      "order_🛒",
    ],
  ];

  test.each(COLLISIONS)("%j", async (said, message, hint, at, other, name) => {
    expect(new NameRegistry(await planOf(said)).collisions).toEqual([
      {
        rule: "naming/collision",
        severity: "error",
        message,
        hint,
        at: { pointer: at, of: "key" },
        related: [{ at: { pointer: other, of: "key" }, message: `\`${name}\` stands here.` }],
      },
    ]);
  });

  test("are told once for each that comes later", async () => {
    const plan = await planOf({ events: { a_b: {}, "a b": {}, "A B": {}, other: {} } });
    expect(new NameRegistry(plan).collisions.map(({ at, related }) => [at, related?.[0]?.at])).toEqual([
      [
        { pointer: "/events/a b", of: "key" },
        { pointer: "/events/a_b", of: "key" },
      ],
      [
        { pointer: "/events/A B", of: "key" },
        { pointer: "/events/a_b", of: "key" },
      ],
    ]);
  });

  test("are one only in one namespace", async () => {
    const plan = await planOf({
      events: { account: {} },
      segments: { account: {} },
      journeys: { account: {} },
      groups: { account: {} },
      sources: { account: {} },
    });
    expect(new NameRegistry(plan).collisions).toEqual([]);
  });
});

test("groups without a word in their names are told apart, as events are", async () => {
  const plan = await planOf({ groups: { "🛒": {}, "★": {}, account: {} } });
  const registry = new NameRegistry(plan);
  expect(registry.collisions).toEqual([]);
  expect(plan.groups.map((group) => registry.of(group).type)).toEqual(["U1f6d2Traits", "U2605Traits", "AccountTraits"]);
});

describe("for any names", () => {
  const name = fc.oneof(
    fc.constantFrom(...HOSTILE_NAMES),
    fc.constantFrom("a_b", "a b", "A-B", "AB", "order", "Order"),
    fc.string({ minLength: 1 }).filter((text) => !/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(text)),
  );
  const names = fc.uniqueArray(name, { minLength: 1, maxLength: 8 });

  const eventsOf = (all: readonly string[]): Promise<Plan> =>
    planOf({
      events: all.reduce<Record<string, unknown>>(
        (events, each) => Object.defineProperty(events, each, { value: {}, enumerable: true }),
        {},
      ),
    });

  test("an event more renames no other", async () => {
    await fc.assert(
      fc.asyncProperty(names, name, async (all, more) => {
        const [before, after] = [await eventsOf(all), await eventsOf([more, ...all.filter((each) => each !== more)])];
        const [old, now] = [new NameRegistry(before), new NameRegistry(after)];
        for (const event of before.events) expect(now.of(event)).toEqual(old.of(event));
      }),
      { numRuns: 60 },
    );
  });

  test("what does not collide has names of its own, on every disk", async () => {
    await fc.assert(
      fc.asyncProperty(names, async (all) => {
        const plan = await eventsOf(all);
        const registry = new NameRegistry(plan);
        const lost = new Set(registry.collisions.map(({ at }) => ("pointer" in at ? at.pointer : "")));
        const kept = plan.events.filter(({ pointer }) => !lost.has(pointer)).map((event) => registry.of(event));
        for (const key of ["value", "type", "file"] as const) {
          const own = kept.map((each) => (key === "file" ? each.file.toUpperCase().toLowerCase() : each[key]));
          expect(new Set(own).size).toBe(own.length);
        }
        for (const { value, type } of kept)
          expect([CLIENT_FUNCTIONS.has(value), CLIENT_TYPES.has(type)]).toEqual([false, false]);
      }),
      { numRuns: 60 },
    );
  });

  test("the hostile plan has no collision", async () => {
    expect(new NameRegistry(await planOf(HOSTILE_PLAN)).collisions).toEqual([]);
  });
});
