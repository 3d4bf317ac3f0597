import { expect, test } from "vitest";
import { placesOf } from "../found-by.ts";

const SOME = "segments: { s: { match: { event: e, where: { p: x } } } }";

test.each([
  ["filtered on", "events: { e: { properties: { p: string } } }", []],
  ["beside it", "events: { e: { properties: { p: string, q: string } } }", ["/events/e/properties/q"]],
  ["a key of dedupe", "events: { e: { properties: { p: string, q: string }, dedupe: [q] } }", []],
  ["a subject of oncePer", "events: { e: { properties: { p: string, q: string }, oncePer: [q] } }", []],
  ["the unit of another", "events: { e: { properties: { p: { type: money, unit: { from: q } }, q: currency } } }", []],
  [
    "renamed for a destination",
    "destinations: { d: { type: ga4 } }\nevents: { e: { properties: { p: string, q: string }, destinations: { d: { properties: { q: value } } } } }",
    [],
  ],
  [
    "shown in a group that another event uses",
    "propertyGroups: { g: { p: string } }\nevents: { e: { propertyGroups: [g] }, f: { propertyGroups: [g], properties: { q: string } } }\nconsumers: { c: { uses: [f.q] } }",
    [],
  ],
  [
    "read with the whole event",
    "events: { e: { properties: { p: string, q: string } } }\nconsumers: { c: { uses: [e] } }",
    [],
  ],
  ["deprecated", "events: { e: { properties: { p: string, q: { type: string, deprecated: {} } } } }", []],
])("consumers/property-unused: %s", async (_, plan, at) => {
  expect(await placesOf("consumers/property-unused", `${plan}\n${SOME}`)).toEqual(at);
});

test.each([
  [
    "a merge moment is used by identity",
    "identity: { identifiers: { id: string }, merge: { events: { f: id } } }\nevents: { e: { properties: { p: string } }, f: {} }",
    [],
  ],
  [
    "a trait announces itself by it",
    "traits: { t: { type: string, changeEvent: f } }\nevents: { e: { properties: { p: string } }, f: {} }",
    [],
  ],
  [
    "a scenario only tests",
    "events: { e: { properties: { p: string } }, f: {} }\nscenarios: { x: { steps: [{ at: 0m, anonymousId: a, track: f }] } }",
    ["/events/f"],
  ],
  ["it is on its way out", "events: { e: { properties: { p: string } }, f: { deprecated: {} } }", []],
  ["a page", "events: { e: { properties: { p: string } } }\npages: { f: {} }", ["/pages/f"]],
])("consumers/event-unused: %s", async (_, plan, at) => {
  expect(await placesOf("consumers/event-unused", `${plan}\n${SOME}`)).toEqual(at);
});
