import { describe, expect, test } from "vitest";
import { decide, needs } from "../../src/runtime/consent.ts";
import { type Choice, create, identify, send, start, type Tracker } from "../../src/runtime/core.ts";
import { dedupe } from "../../src/runtime/dedupe.ts";
import { memory } from "../../src/runtime/sinks/memory.ts";
import { FACTS, setup } from "./setup.ts";

const consent = { functional: "granted" } as const;

type Move = readonly [event: string, ...categories: string[]] | Readonly<Record<string, Choice>>;

function sentAfter(moves: readonly Move[]): string[] {
  const { tracker, sent } = setup({}, { consent });
  for (const move of moves) {
    if (isEvent(move)) send(tracker, move[0], {}, {}, [needs(move.slice(1))]);
    else decide(tracker, move);
  }
  return sent.events.map(({ event }) => `${event}`);
}

const isEvent = (move: Move): move is readonly [string, ...string[]] => Array.isArray(move);

describe("an event that needs consent", () => {
  test.each<[what: string, moves: Move[], sent: string[]]>([
    ["waits for it", [["a", "analytics"], ["b"]], ["b"]],
    [
      "is sent when it is given, in order",
      [["a", "analytics"], ["b", "analytics"], { analytics: "granted" }, ["c", "analytics"]],
      ["a", "b", "c"],
    ],
    [
      "is dropped when it is denied",
      [["a", "analytics"], { analytics: "denied" }, ["b", "analytics"], { analytics: "granted" }, ["c", "analytics"]],
      ["c"],
    ],
    ["goes by a default that grants", [["a", "functional"], { functional: "denied" }, ["b", "functional"]], ["a"]],
    [
      "waits for all of its categories",
      [["a", "analytics", "marketing"], { analytics: "granted" }, ["b", "analytics"], { marketing: "granted" }],
      ["b", "a"],
    ],
    [
      "is dropped when one is denied",
      [["a", "analytics", "marketing"], { marketing: "denied" }, { analytics: "granted" }],
      [],
    ],
    ["waits for a category that the plan does not know", [["a", "constructor"], { analytics: "granted" }], []],
    ["is not bothered by other choices", [["a", "analytics"], { marketing: "granted" }], []],
  ])("%s", (_, moves, sent) => {
    expect(sentAfter(moves)).toEqual(sent);
  });

  test("keeps its time, its person and its place before other steps", () => {
    const { tracker, sent } = setup({}, { consent });
    const timestamp = new Date("2026-03-01T12:00:00Z");
    const steps = [needs(["analytics"]), dedupe(["id"])];
    send(tracker, "a", { id: 1 }, { timestamp }, steps);
    send(tracker, "a", { id: 1 }, {}, steps);
    identify(tracker, "u1");
    decide(tracker, { analytics: "granted" });
    expect(sent.events.map(({ type, timestamp, userId }) => [type, timestamp, userId])).toEqual([
      ["identify", expect.any(Date), "u1"],
      ["track", timestamp, undefined],
    ]);
  });

  test("waits among a hundred at the most", () => {
    const { tracker, sent, errors } = setup({}, { consent });
    for (let i = 0; i < 103; i++) send(tracker, "a", {}, {}, [needs(["analytics"])]);
    decide(tracker, { analytics: "granted" });
    expect([sent.events.length, errors.length, errors[0]]).toEqual([100, 3, ["consent", "too many calls wait"]]);
  });
});

describe("a choice", () => {
  test("is remembered where storage lasts, for the device and not for the person", () => {
    const storage = new Map<string, object>();
    decide(setup({ storage }, { consent }).tracker, { analytics: "granted" });
    const { tracker, sent } = setup({ storage }, { consent });
    send(tracker, "a", {}, {}, [needs(["analytics"])]);
    expect(sent.events).toHaveLength(1);
  });

  test("made before start counts from start", () => {
    const tracker: Tracker = create({ ...FACTS, consent });
    const sent = memory();
    send(tracker, "a", {}, {}, [needs(["analytics"])]);
    decide(tracker, { analytics: "granted" });
    start(tracker, { environment: "production", sinks: [sent] });
    expect(sent.events).toHaveLength(1);
  });

  test("that is undecided in what it names leaves that as it was", () => {
    const { tracker, sent } = setup({}, { consent });
    decide(tracker, { analytics: "granted" });
    decide(tracker, { analytics: undefined, marketing: "granted" });
    send(tracker, "a", {}, {}, [needs(["analytics"])]);
    expect(sent.events).toHaveLength(1);
  });
});
