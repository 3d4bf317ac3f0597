import { describe, expect, test } from "vitest";
import { type Properties, send } from "../../src/runtime/core.ts";
import { type Filling, fill } from "../../src/runtime/fill.ts";
import { setup } from "./setup.ts";

const trap = (json: string): Readonly<Record<string, never>> => JSON.parse(json);

describe("fill", () => {
  test.each<[what: string, filling: Filling, given: Properties, expected: Properties]>([
    ["constants, whatever the app says", { always: { a: 1 } }, { a: 2, b: 3 }, { a: 1, b: 3 }],
    [
      "defaults where the app says nothing",
      { absent: { a: 1, b: 1, c: 1 } },
      { a: 2, b: null, c: undefined },
      { a: 2, b: null, c: 1 },
    ],
    [
      "version fields beside what is there",
      { beside: { items: { v: 1 }, other: { w: 1 } } },
      { items: [] },
      { items: [], v: 1 },
    ],
    [
      "the objects of a list, at any depth",
      {
        inside: {
          cart: {
            always: { kind: "cart" },
            inside: { items: { absent: { currency: "EUR" }, beside: { tags: { tags_version: 2 } } } },
          },
        },
      },
      { cart: { items: [{ id: 1 }, { id: 2, currency: "USD", tags: [] }, "odd", null] } },
      {
        cart: {
          kind: "cart",
          items: [{ id: 1, currency: "EUR" }, { id: 2, currency: "USD", tags: [], tags_version: 2 }, "odd", null],
        },
      },
    ],
    [
      "nothing into what is absent or no object",
      { inside: { a: { always: { x: 1 } }, b: { always: { x: 1 } } } },
      { b: "text" },
      { b: "text" },
    ],
    [
      "nothing into what is only inherited",
      { inside: { constructor: { always: { x: 1 } } }, beside: { toString: { y: 1 } } },
      {},
      {},
    ],
  ])("fills %s", (_, filling, given, expected) => {
    const { tracker, sent } = setup();
    send(tracker, "a", given, {}, [fill(filling)]);
    expect(sent.events[0]?.properties).toStrictEqual(expected);
  });

  test("fills names that are traps", () => {
    const { tracker, sent } = setup();
    const filling: Filling = {
      always: trap('{"__proto__":1}'),
      beside: trap('{"__proto__":{"v":1}}'),
      inside: trap('{"constructor":{"always":{"x":1}}}'),
    };
    send(tracker, "a", { constructor: {} }, {}, [fill(filling)]);
    // As text: matchers take a member called `constructor` for the class.
    expect(JSON.stringify(sent.events[0]?.properties)).toBe('{"constructor":{"x":1},"__proto__":1,"v":1}');
  });

  test("gives every envelope its own", () => {
    const { tracker, sent } = setup();
    const steps = [fill({ absent: { list: [{ a: 1 }] } })];
    send(tracker, "a", {}, {}, steps);
    const [envelope] = sent.events;
    for (const each of Object.values(envelope?.properties?.["list"] ?? {})) Object.assign(each, { a: 2 });
    send(tracker, "a", {}, {}, steps);
    expect(sent.events[1]?.properties).toEqual({ list: [{ a: 1 }] });
  });

  test("does not touch what the app passes", () => {
    const { tracker } = setup();
    const given = Object.freeze({ items: Object.freeze([Object.freeze({ id: 1 })]) });
    send(tracker, "a", given, {}, [fill({ always: { a: 1 }, inside: { items: { always: { b: 1 } } } })]);
    expect(given).toEqual({ items: [{ id: 1 }] });
  });
});
