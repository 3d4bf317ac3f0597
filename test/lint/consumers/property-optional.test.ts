import { expect, test } from "vitest";
import { foundBy, placesOf } from "../found-by.ts";

const RULE = "consumers/property-optional";
const segment = (where: string): string => `segments: { s: { match: { event: e, where: ${where} } } }`;

test.each([
  ["optional", "events: { e: { properties: { p: string } } }", "{ p: x }", ["/events/e/properties/p"]],
  ["required", "events: { e: { properties: { p: { type: string, required: true } } } }", "{ p: x }", []],
  ["a constant", "events: { e: { properties: { p: { const: x } } } }", "{ p: x }", []],
  [
    "a default that is filled in",
    "events: { e: { properties: { p: { type: string, default: x, fill: true } } } }",
    "{ p: x }",
    [],
  ],
  [
    "a default that is only an annotation",
    "events: { e: { properties: { p: { type: string, default: x } } } }",
    "{ p: x }",
    ["/events/e/properties/p"],
  ],
  ["asked for by presence", "events: { e: { properties: { p: string } } }", "{ p: { exists: false } }", []],
  ["not there at all, which is dangling", "events: { e: {} }", "{ p: x }", []],
  [
    "an object of which the inside is required",
    "events: { e: { properties: { o: { properties: { p: { type: string, required: true } } } } } }",
    "{ o.p: x }",
    ["/events/e/properties/o"],
  ],
  [
    "inside an object",
    "events: { e: { properties: { o: { required: true, properties: { p: string } } } } }",
    "{ o.p: x }",
    ["/events/e/properties/o/properties/p"],
  ],
  [
    "of one of several shapes",
    "events: { e: { properties: { o: { required: true, anyOf: [{ properties: { p: string } }, { type: string }] } } } }",
    "{ o.p: x }",
    [],
  ],
  [
    "in the elements of a list",
    'types: { line: { properties: { p: string } } }\nevents: { e: { properties: { l: { type: "line[]", required: true } } } }',
    "{ l: { any: { p: x } } }",
    ["/types/line/properties/p"],
  ],
  [
    "context of another source",
    "sources: { web: {}, server: { kind: server } }\ncontext: { p: { type: string, required: true, sources: [web] } }\nevents: { e: {} }",
    "{ p: x }",
    ["/context/p"],
  ],
  [
    "context of the one source that sends it",
    "sources: { web: {}, server: { kind: server } }\ncontext: { p: { type: string, required: true, sources: [web] } }\nevents: { e: { sources: [web] } }",
    "{ p: x }",
    [],
  ],
])("%s", async (_, plan, where, at) => {
  expect(await placesOf(RULE, `${plan}\n${segment(where)}`)).toEqual(at);
});

test("one fault is one finding, however many ask for it", async () => {
  const plan = `
propertyGroups: { g: { p: string } }
events: { a: { propertyGroups: [g] }, b: { propertyGroups: [g] } }
segments: { s: { match: { event: a, where: { p: x } } }, t: { match: { event: b, where: { p: y } } } }
journeys: { j: { trigger: { event: a, where: { p: x } } } }`;
  expect(await foundBy(RULE, plan)).toEqual([
    [
      "/propertyGroups/g/p",
      "`p` of `a` and `b` may be absent, and the journey `j` and the segments `s` and `t` filter on it: without it, nobody matches",
    ],
  ]);
});

test("a trait is nobody's to require", async () => {
  expect(await placesOf(RULE, "traits: { t: string }\nsegments: { s: { match: { trait: t, is: x } } }")).toEqual([]);
});
