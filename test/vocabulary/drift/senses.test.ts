import { describe, expect, test } from "vitest";
import { driftGroups } from "../../../src/vocabulary/drift/drift-groups.ts";
import { NOTHING_KNOWN } from "../../../src/vocabulary/drift/known.ts";

/** The names of each group, in alphabetical order. */
const groups = (...names: string[]) =>
  driftGroups("event", names, NOTHING_KNOWN).map(({ kept, others }) =>
    [kept, ...others.map(({ name }) => name)].sort(),
  );

const reasons = (...names: string[]) =>
  driftGroups("event", names, NOTHING_KNOWN).flatMap(({ others }) =>
    others.flatMap(({ differences }) => differences.map(({ kind, reason }) => reason ?? kind)),
  );

describe("`event` in front of a name", () => {
  test("adds nothing where the plan has no events that people go to", () => {
    expect(groups("event_lesson_completed", "lesson_completed", "lesson_started")).toEqual([
      ["event_lesson_completed", "lesson_completed"],
    ]);
    expect(reasons("lesson_completed", "event_lesson_completed")).toEqual(["noise"]);
  });

  test.each(["event_created", "view_event", "events_viewed", "past_event_opened"])(
    "is what a calendar is about where there is `%s`",
    (name) => {
      expect(groups("event_lesson_completed", "lesson_completed", name)).toEqual([]);
    },
  );

  test("says that it is one at the end too, and no more", () => {
    expect(groups("event_lesson_completed", "lesson_completed", "quiz_submitted_event")).toEqual([
      ["event_lesson_completed", "lesson_completed"],
    ]);
  });

  test("stays before what events have: orders, tickets, pages", () => {
    expect(groups("event_order_refunded", "order_refunded")).toEqual([]);
  });
});

describe("an order that is placed", () => {
  const why =
    "both are names of “order placed”: Klaviyo's Placed Order and Shopify's order are what GA4 calls a purchase (read in November 2026)";

  test("is a purchase", () => {
    expect(groups("order_placed", "purchase")).toEqual([["order_placed", "purchase"]]);
    expect(reasons("order_placed", "purchase")).toEqual([why]);
    expect(reasons("purchase", "order_placed")).toEqual([why]);
  });

  test("is none where its completion is told too", () => {
    expect(groups("order_placed", "purchase", "order_completed")).toEqual([["order_completed", "purchase"]]);
    expect(groups("order_placed", "order_finished")).toEqual([]);
  });
});
