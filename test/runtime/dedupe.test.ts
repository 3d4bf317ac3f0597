import { describe, expect, test, vi } from "vitest";
import {
  type Config,
  type Options,
  type PlanFacts,
  type Properties,
  page,
  send,
  type Tracker,
} from "../../src/runtime/core.ts";
import { dedupe } from "../../src/runtime/dedupe.ts";
import type { Key } from "../../src/runtime/key.ts";
import { uuidOf } from "../../src/runtime/uuid5.ts";
import { Gate, setup, UUID } from "./setup.ts";

const MINUTE = 60_000;
const at = (minutes: number): Options => ({ timestamp: new Date(Date.UTC(2026, 0, 1, 12, minutes)) });

interface Given {
  readonly key?: Key;
  readonly window?: number;
  readonly config?: Partial<Config>;
  readonly facts?: Partial<PlanFacts>;
}

function ids(calls: readonly (readonly [properties: Properties, options?: Options])[], given: Given = {}): string[] {
  const { tracker, sent } = setup(given.config, given.facts);
  const steps = [dedupe(given.key ?? ["order_id"], given.window)];
  for (const [properties, options] of calls) send(tracker, "order_completed", properties, options, steps);
  return sent.events.map(({ messageId }) => messageId);
}

describe("without a window", () => {
  test("the same thing is sent once ever, and has the same id wherever it happens", () => {
    const first = ids([[{ order_id: "o1", revenue: 1 }], [{ order_id: "o1", revenue: 2 }, at(900_000)]]);
    expect(first).toEqual([uuidOf(["acme-shop.production.track", "order_completed", ["o1"]])]);
    expect(ids([[{ order_id: "o1" }, at(3)]], { facts: { source: "server", kind: "server" } })).toEqual(first);
  });

  test.each<[what: string, key: Key, a: Properties, b: Properties, same: boolean]>([
    ["values", ["order_id"], { order_id: "o1" }, { order_id: "o2" }, false],
    ["types of values", ["order_id"], { order_id: "1" }, { order_id: 1 }, false],
    ["objects, whatever their order", ["cart"], { cart: { a: 1, b: 2 } }, { cart: { b: 2, a: 1 } }, true],
    [
      "lists, in their order",
      ["items"],
      { items: [{ id: 1, n: 2 }, { id: 3 }] },
      { items: [{ n: 2, id: 1 }, { id: 3 }] },
      true,
    ],
    ["lists in another order", ["items"], { items: [1, 2] }, { items: [2, 1] }, false],
    ["paths into objects", [["cart", "id"]], { cart: { id: 1, x: 1 } }, { cart: { id: 1, x: 2 } }, true],
    ["names with dots", ["cart.id"], { "cart.id": 1, x: 1 }, { "cart.id": 2 }, false],
    ["what is partly missing", ["a", "b"], { a: 1 }, { a: 1, b: null }, true],
    [
      "names that are traps",
      ["__proto__", "constructor"],
      JSON.parse('{"__proto__":1}'),
      JSON.parse('{"__proto__":2}'),
      false,
    ],
  ])("compares %s", (_, key, a, b, same) => {
    expect(new Set(ids([[a], [b]], { key })).size).toBe(same ? 1 : 2);
  });

  test.each<[what: string, properties: Properties, key: Key]>([
    ["of whose key nothing is there", {}, ["order_id", ["cart", "id"]]],
    ["whose key is null", { order_id: null }, ["order_id"]],
    ["whose key is only inherited", {}, ["constructor", ["toString", "name"]]],
  ])("an event %s is like no other", (_, properties, key) => {
    const sent = ids([[properties], [properties]], { key });
    expect([sent.length, new Set(sent).size, sent.every((id) => UUID.test(id))]).toEqual([2, 2, true]);
  });

  test("a user or an account may be the key", () => {
    const calls = [
      [{}, { userId: "u1" }],
      [{}, { userId: "u1" }],
      [{}, { userId: "u2" }],
      [{}, { userId: "u2", groupId: "a" }],
    ] as const;
    expect([ids(calls, { key: ["userId"] }).length, ids(calls, { key: ["userId", "groupId"] }).length]).toEqual([2, 3]);
    expect(
      ids(
        [
          [{ userId: "p" }, { userId: "u1" }],
          [{ userId: "p" }, { userId: "u2" }],
        ],
        { key: ["userId"] },
      ),
    ).toHaveLength(1);
  });

  test("plans, environments, calls and names keep apart", () => {
    const call = (facts: Partial<PlanFacts>, environment: string, go: (tracker: Tracker) => void): string => {
      const { tracker, sent } = setup({ environment, validators: { validate: () => [] } }, facts);
      go(tracker);
      return `${sent.events[0]?.messageId}`;
    };
    const track =
      (name: string) =>
      (tracker: Tracker): void =>
        send(tracker, name, { id: 1 }, {}, [dedupe(["id"])]);
    const view = (tracker: Tracker): void => page(tracker, "page", "a", undefined, { id: 1 }, {}, [dedupe(["id"])]);
    const all = [
      call({}, "production", track("a")),
      call({ name: "other" }, "production", track("a")),
      call({}, "staging", track("a")),
      call({}, "production", track("b")),
      call({}, "production", view),
    ];
    expect(new Set(all).size).toBe(5);
  });

  test("a reload changes nothing where storage lasts", () => {
    const config = { storage: new Map<string, object>() };
    expect([ids([[{ order_id: "o1" }]], { config }).length, ids([[{ order_id: "o1" }]], { config }).length]).toEqual([
      1, 0,
    ]);
  });

  test("the latest hundred are remembered, and not for ever more", () => {
    const calls = Array.from({ length: 140 }, (_, i) => [{ order_id: `o${i}` }] as const);
    expect(ids([...calls, [{ order_id: "o139" }], [{ order_id: "o40" }]])).toHaveLength(140);
    expect(ids([...calls, [{ order_id: "o0" }]])).toHaveLength(141);
  });
});

describe("with a window, where storage lasts", () => {
  test("repeats inside it are the same event, later ones are new and have another id", () => {
    const storage = new Map<string, object>();
    const given = { window: 30 * MINUTE, config: { storage } };
    const [first, ...rest] = ids(
      [
        [{ order_id: "o1" }, at(0)],
        [{ order_id: "o1" }, at(29)],
        [{ order_id: "o1" }, at(30)],
      ],
      given,
    );
    expect([rest.length, rest[0] === first]).toEqual([1, false]);
    const same = uuidOf(["acme-shop.production.track", "order_completed", ["o1"]]);
    expect(first).toBe(uuidOf([same, at(0).timestamp?.getTime()]));
    // A reload: another tracker, the same storage.
    expect(ids([[{ order_id: "o1" }, at(45)]], given)).toEqual([]);
    expect(ids([[{ order_id: "o1" }, at(60)]], given)).toHaveLength(1);
  });

  test("what arrives out of order is told apart by its time alike", () => {
    const given = { window: 30 * MINUTE, config: { storage: new Map<string, object>() } };
    expect(
      ids(
        [
          [{ order_id: "o1" }, at(60)],
          [{ order_id: "o1" }, at(31)],
          [{ order_id: "o1" }, at(20)],
        ],
        given,
      ),
    ).toHaveLength(2);
  });
});

describe("with a window, where nothing lasts", () => {
  test("the id covers the window of the clock, so that two servers agree", () => {
    const given = { window: 30 * MINUTE };
    const [a] = ids(
      [
        [{ order_id: "o1" }, at(1)],
        [{ order_id: "o1" }, at(29)],
      ],
      given,
    );
    expect(ids([[{ order_id: "o1" }, at(17)]], given)).toEqual([a]);
    const [later] = ids([[{ order_id: "o1" }, at(31)]], given);
    expect(later).not.toBe(a);
    expect(
      ids(
        [
          [{ order_id: "o1" }, at(29)],
          [{ order_id: "o1" }, at(31)],
        ],
        given,
      ),
    ).toEqual([a, later]);
  });
});

test("what could not be sent is not remembered", () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const { tracker, sent } = setup();
  const gate = new Gate();
  const call = (): void => send(tracker, "a", { id: 1 }, {}, [dedupe(["id"]), gate]);
  call();
  gate.open = true;
  call();
  call();
  expect(sent.events).toHaveLength(1);
});
