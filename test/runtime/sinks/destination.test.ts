import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flush, identify, reset, type Sink, send } from "../../../src/runtime/core.ts";
import { alsoAs } from "../../../src/runtime/rename.ts";
import type { EventSpelling, Routes } from "../../../src/runtime/route.ts";
import { routed } from "../../../src/runtime/routed.ts";
import { atMost } from "../../../src/runtime/sinks/at-most.ts";
import { destination } from "../../../src/runtime/sinks/destination.ts";
import { memory } from "../../../src/runtime/sinks/memory.ts";
import { spelled } from "../../../src/runtime/sinks/spelled.ts";
import { withheld } from "../../../src/runtime/sinks/withheld.ts";
import { setup } from "../setup.ts";

const DATA = { price: 2, items: [{ sku: "s", qty: 1 }], cart: { id: "c" } };

describe("a destination", () => {
  test.each<[what: string, routes: Routes, spelling: EventSpelling, expected: unknown]>([
    ["gets what the plan says nothing of", {}, {}, ["added", DATA]],
    ["gets nothing where the plan sends it elsewhere", { there: false }, {}, undefined],
    ["does not mind what holds for others", { other: false }, {}, ["added", DATA]],
    ["has names of its own", {}, { name: "Added" }, ["Added", DATA]],
    [
      "spells properties, at any depth, its own way",
      {},
      {
        names: { price: "value", nothing: "x" },
        inside: { items: { names: { sku: "item_id" } }, cart: { names: { id: "ID" } } },
      },
      ["added", { value: 2, items: [{ item_id: "s", qty: 1 }], cart: { ID: "c" } }],
    ],
    [
      "spells it as another event",
      { there: "put" },
      { name: "Added" },
      ["added", { ...DATA, price: undefined, cost: 2 }],
    ],
    ["is not found among what every object has", JSON.parse('{"toString":false}'), {}, ["added", DATA]],
  ])("%s", (_, routes, spelling, expected) => {
    const sent = memory();
    const terms = spelled({
      track: { added: spelling, put: { names: { price: "cost" } } },
      page: { added: { name: "no" } },
    });
    const { tracker } = setup({ sinks: [destination("there", sent, terms)] });
    send(tracker, "added", DATA, {}, [routed(routes)]);
    expect(sent.events.map(({ event, properties }) => [event, properties])[0]).toEqual(expected);
  });

  test("called toString is one like any other", () => {
    const sent = memory();
    const { tracker } = setup({ sinks: [destination("toString", sent, spelled({ track: {} }))] });
    send(tracker, "added", DATA, {}, [routed({})]);
    expect(sent.events).toHaveLength(1);
  });

  test("with a name of its own hears nothing of an old one, which would count twice", () => {
    const [here, there, away] = [memory(), memory(), memory()];
    const { tracker } = setup({
      sinks: [
        destination("here", here),
        destination("there", there, spelled({ track: { added: { name: "Added" } } })),
        destination("away", away),
      ],
    });
    send(tracker, "added", {}, {}, [
      routed({ away: false }),
      alsoAs({ add: "2999-01-01" }, { there: false, away: "added" }),
    ]);
    expect([here, there, away].map(({ events }) => events.map(({ event }) => event))).toEqual([
      ["added", "add"],
      ["Added"],
      [],
    ]);
  });

  /** The bytes of an envelope whose text is empty. */
  function empty(): number {
    const { tracker, sent } = setup();
    send(tracker, "added", { text: "" });
    return JSON.stringify(sent.events[0]).length;
  }

  test.each([
    ["é", 2],
    ["😀", 4],
    // As JSON text has it: half of a pair is escaped.
    ["\ud83d", 6],
    ["\u0001", 6],
  ])("refuses what is too large, in bytes, as a violation that tells nothing of the value: %j", (char, bytes) => {
    const sent = memory();
    const maxBytes = empty() + 100 * bytes;
    const { tracker, violations, errors } = setup({ sinks: [destination("there", sent, atMost(maxBytes))] });
    for (const count of [100, 101]) send(tracker, "added", { text: char.repeat(count) });
    const message = `added: expected at most ${maxBytes} bytes for there, got ${maxBytes + bytes}`;
    expect([sent.events.length, violations.map((each) => each.message), errors]).toEqual([1, [message], []]);
  });

  test("refuses whatever is one byte too large, and nothing else", () => {
    const { tracker, sent } = setup();
    send(tracker, "added", {});
    const [envelope] = sent.events;
    if (!envelope) throw new Error("nothing was sent");
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: "binary" }), fc.jsonValue()), (properties) => {
        const own = Object.assign({}, envelope, { properties });
        const bytes = new TextEncoder().encode(JSON.stringify(own)).length;
        const refused: string[] = [];
        const passed = [bytes, bytes - 1].map((max) => atMost(max)(own, "there", ({ got }) => refused.push(got)));
        expect([passed, refused]).toEqual([[own, undefined], [`${bytes}`]]);
      }),
    );
  });

  test("gets nothing that is withheld from it, wherever it stands, nor who it is", () => {
    const sent = memory();
    const respelled = spelled({ track: { added: { names: { email: "mail", name: "label" } } } });
    const withhold = withheld(["email", "items.owner", "cart.user.name"], true);
    const { tracker } = setup({ sinks: [destination("there", sent, withhold, respelled)] });
    identify(tracker, "u1", { email: "a@b.example", vip: true });
    send(tracker, "added", {
      email: "a@b.example",
      items: [{ owner: "o", sku: "s" }],
      cart: { user: { name: "n", tier: 1 } },
      name: "ok",
    });
    expect(sent.events.map(({ userId, traits, properties }) => [userId, traits ?? properties])).toEqual([
      [undefined, { vip: true }],
      [undefined, { items: [{ sku: "s" }], cart: { user: { tier: 1 } }, label: "ok" }],
    ]);
  });

  test("hands on what else a sink can", async () => {
    const done: string[] = [];
    const own: Sink = {
      name: "own",
      send() {},
      flush: () => done.push("flush"),
      reset: () => done.push("reset"),
    };
    const { tracker } = setup({ sinks: [destination("there", own), destination("plain", { name: "p", send() {} })] });
    reset(tracker);
    await flush(tracker);
    expect(done).toEqual(["reset", "flush"]);
  });
});
