import { describe, expect, test } from "vitest";
import { create, page, reset, send, start, type Tracker } from "../../src/runtime/core.ts";
import { oncePer } from "../../src/runtime/once.ts";
import { memory } from "../../src/runtime/sinks/memory.ts";
import { FACTS, Gate, setup } from "./setup.ts";

const steps = [oncePer(["product_id"])];
const view =
  (id: string, more: object = {}) =>
  (tracker: Tracker): void =>
    send(tracker, "viewed", { product_id: id, ...more }, {}, steps);
const home = (tracker: Tracker): void => page(tracker, "page", "home", undefined, {});
const productPage =
  (id: string) =>
  (tracker: Tracker): void =>
    page(tracker, "page", "product", undefined, { id });
const other = (tracker: Tracker): void => send(tracker, "other", { product_id: "A" }, {}, steps);

describe("oncePer", () => {
  test.each<[what: string, calls: ((tracker: Tracker) => void)[], views: number]>([
    ["renders twice", [view("A"), view("A")], 1],
    ["renders with another price", [view("A"), view("A", { price: 2 })], 1],
    ["another subject", [view("A"), view("B")], 2],
    ["A, B, A", [view("A"), view("B"), view("A")], 3],
    ["another page in between", [view("A"), home, view("A")], 2],
    ["the same page again in between", [productPage("A"), view("A"), productPage("A"), view("A")], 1],
    ["A, home, A", [productPage("A"), view("A"), home, productPage("A"), view("A")], 2],
    ["another person", [view("A"), reset, view("A")], 2],
    ["another event of the same subject", [view("A"), other, view("A")], 1],
    ["without a subject", [(t) => send(t, "viewed", {}, {}, steps), (t) => send(t, "viewed", {}, {}, steps)], 1],
  ])("%s", (_, calls, views) => {
    const { tracker, sent } = setup();
    for (const call of calls) call(tracker);
    expect(sent.events.filter(({ event }) => event === "viewed")).toHaveLength(views);
  });

  test("holds before start, too", () => {
    const tracker = create(FACTS);
    const sent = memory();
    view("A")(tracker);
    view("A")(tracker);
    start(tracker, { environment: "production", sinks: [sent] });
    expect(sent.events).toHaveLength(1);
  });

  test("of a page sends the page once", () => {
    const { tracker, sent } = setup();
    const call = (id: string): void => page(tracker, "page", "product", undefined, { id }, {}, [oncePer(["id"])]);
    for (const id of ["A", "A", "B", "A"]) call(id);
    expect(sent.events.map(({ properties }) => properties?.["id"])).toEqual(["A", "B", "A"]);
  });

  test("remembers nothing that was not sent", () => {
    const { tracker, sent } = setup();
    const gate = new Gate();
    const call = (): void => send(tracker, "viewed", { product_id: "A" }, {}, [...steps, gate]);
    call();
    gate.open = true;
    call();
    expect(sent.events).toHaveLength(1);
  });
});
