import { describe, expect, test } from "vitest";
import { lint } from "../../../src/lint/lint.ts";
import { planOf } from "../../support/plan.ts";
import { foundBy, placesOf } from "../found-by.ts";

const TYPES = ["customerio", "segment", "rudderstack", "posthog", "amplitude", "mixpanel", "ga4", "snowplow"];

/** Breaks something at each of them. */
const BAD = `
properties: { recipient: string, user_id: string, $x: string, ip: string, cells: { type: array, items: { type: array, items: boolean } } }
events:
  User Deleted: { properties: { recipient: required, user_id: required, $x: required, ip: required, cells: required } }
  $pageview: {}
`;

describe("a destination's rules speak only when the plan lists its type", () => {
  const listed = async (destinations: string) => {
    const { findings } = lint(await planOf(`plan: { name: a, version: 1.0.0 }\n${destinations}${BAD}`), {
      today: "2026-11-28",
    });
    return new Set(findings.filter(({ rule }) => rule.startsWith("destinations/")).map(({ rule }) => rule.slice(13)));
  };

  test.each([
    ["", []],
    ["destinations: { w: { type: warehouse }, h: { type: http }, o: { type: other } }", []],
    ["destinations: { d: { type: customerio } }", ["command-event", "reserved-property"]],
    ["destinations: { d: { type: ga4 } }", ["name-limit", "reserved-property", "unsupported-type"]],
    ["destinations: { d: { type: amplitude } }", ["unsupported-type"]],
    ["destinations: { d: { type: posthog } }", ["reserved-name", "reserved-property"]],
    ["destinations: { d: { type: mixpanel } }", ["reserved-name", "reserved-property"]],
    ["destinations: { d: { type: rudderstack } }", ["reserved-property"]],
    ["destinations: { d: { type: segment } }", []],
  ])("%s", async (destinations, rules) => {
    expect([...(await listed(destinations))].sort()).toEqual(rules);
  });

  test("and only of events that go there", async () => {
    const all = TYPES.map((type) => `${type}: { type: ${type}, sources: [web] }`).join(", ");
    const sources = "sources: { web: {}, server: { kind: server } }\n";
    const kept = BAD.replaceAll(": { properties", ": { sources: [server], properties").replace(
      "$pageview: {}",
      "$pageview: { sources: [server] }",
    );
    const { findings } = lint(
      await planOf(`plan: { name: a, version: 1.0.0 }\n${sources}destinations: { ${all} }${kept}`),
      {
        today: "2026-11-28",
      },
    );
    expect(findings.filter(({ rule }) => rule.startsWith("destinations/"))).toEqual([]);
  });
});

describe("destinations/name-limit", () => {
  const name = (length: number, letter = "a"): string => letter.repeat(length);
  test.each([
    ["customerio", `events: { ${name(100)}: {} }`, []],
    ["customerio", `events: { ${name(101)}: {} }`, [`/events/${name(101)}`]],
    ["customerio", `events: { ${name(51, "é")}: {} }`, [`/events/${name(51, "é")}`]],
    ["customerio", `pages: { ${name(86)}: { call: screen } }`, []],
    ["customerio", `pages: { ${name(87)}: { call: screen } }`, [`/pages/${name(87)}`]],
    ["customerio", `pages: { ${name(120)}: { call: page } }`, []],
    ["customerio", `events: { a: { destinations: { d: { name: ${name(101)} } } } }`, ["/events/a/destinations/d/name"]],
    ["ga4", `events: { ${name(40)}: {} }`, []],
    ["ga4", "events: { a-b: {} }", ["/events/a-b"]],
    ["ga4", "events: { a-b: { destinations: { d: { name: a_b } } } }", []],
    ["ga4", "events: { a-b: { destinations: { exclude: [d] } } }", []],
    ["mixpanel", `events: { ${name(255, "é")}: {} }`, []],
  ])("%s %#", async (type, plan, at) => {
    expect(await placesOf("destinations/name-limit", `destinations: { d: { type: ${type} } }\n${plan}`)).toEqual(at);
  });

  test("a name that PostHog cuts off", async () => {
    expect(
      await placesOf(
        "destinations/name-limit",
        `destinations: { d: { type: posthog } }
events: { ${name(200)}: {}, ${name(201)}: {} }`,
      ),
    ).toEqual([`/events/${name(201)}`]);
  });

  test("more events than a project keeps", async () => {
    const events = Array.from({ length: 2001 }, (_, index) => `e${index}: {}`).join(", ");
    expect(
      await foundBy("destinations/name-limit", `destinations: { d: { type: amplitude } }\nevents: { ${events} }`),
    ).toEqual([["/destinations/d", "2001 events go to Amplitude, which keeps 2000: those beyond cannot be queried"]]);
  });
});

describe("destinations/property-limit", () => {
  const many = (count: number): string => Array.from({ length: count }, (_, index) => `p${index}: string`).join(", ");
  test.each([
    [25, "", []],
    [26, "", ["/events/e"]],
    [24, "context: { c: { type: string, sources: [web] }, d: { type: string, sources: [ios] } }", []],
    [24, "context: { c: { type: string, sources: [web] }, d: { type: string, sources: [web] } }", ["/events/e"]],
  ])("%i own, and context: %s", async (count, context, at) => {
    const plan = `sources: { web: {}, ios: {} }\ndestinations: { d: { type: ga4 } }\n${context}\nevents: { e: { properties: { ${many(count)} } } }`;
    expect(await placesOf("destinations/property-limit", plan)).toEqual(at);
  });

  test("traits are counted less those that must not go there", async () => {
    const traits = (pii: string) =>
      `destinations: { d: { type: ga4 } }\ntraits: { ${many(25)}, q: { type: string${pii} } }`;
    expect(await placesOf("destinations/property-limit", traits(""))).toEqual(["/destinations/d"]);
    expect(await placesOf("destinations/property-limit", traits(", pii: personal"))).toEqual([]);
  });
});

describe("destinations/unsupported-type", () => {
  const found = (type: string, properties: string) =>
    placesOf(
      "destinations/unsupported-type",
      `types: { flat: { properties: { a: string } }, deep: { properties: { a: "flat[]" } } }\ndestinations: { d: { type: ${type} } }\nevents: { e: { properties: { ${properties} } } }`,
    );
  test.each([
    ["ga4", 'items: "flat[]"', true],
    ["ga4", 'items: "deep[]"', false],
    ["ga4", 'lines: "flat[]"', false],
    ["ga4", "p: flat", false],
    ["ga4", "p: { schema: {} }", true],
    ["amplitude", 'p: "boolean[]"', false],
    ["amplitude", 'p: "string[]", q: "deep[]"', true],
    ["mixpanel", 'p: "flat[]"', true],
    ["mixpanel", 'p: "deep[]"', false],
    ["mixpanel", "p: { properties: { a: { properties: { b: string } } } }", true],
    ["mixpanel", "p: { properties: { a: { properties: { b: { properties: { c: string } } } } } }", false],
    ["customerio", 'p: "deep[]"', true],
  ])("%s: %s", async (type, properties, fits) => {
    expect(await found(type, properties)).toHaveLength(fits ? 0 : 1);
  });
});

describe("destinations/size-limit", () => {
  const found = async (properties: string, more = "") =>
    (
      await foundBy(
        "destinations/size-limit",
        `destinations: { d: { type: customerio } }\nevents: { e: { properties: { ${properties} }${more} } }`,
      )
    ).map(([at, message]) => [at, message.slice(0, 24)]);
  test.each([
    ["nothing is known of it", "p: string", "", []],
    ["a list without end proves nothing", 'p: "string[]"', "", []],
    [
      "it must be larger",
      "p: { type: string, minLength: 40000, required: true }",
      "",
      [["/events/e", "`e` has at least 40 kB, "]],
    ],
    ["an optional one need not come", "p: { type: string, maxLength: 40000 }", "", []],
    [
      "it may be larger",
      "p: { type: array, items: url, maxItems: 1000 }",
      "",
      [["/events/e", "`e` has about 63 kB when"]],
    ],
    [
      "an example is larger",
      "p: string",
      `, examples: [{ p: ${"x".repeat(33_000)} }]`,
      [["/events/e/examples/0", "this example of `e` has "]],
    ],
  ])("%s", async (_, properties, more, expected) => {
    expect(await found(properties, more)).toEqual(expected);
  });
});

test("an event that Segment makes something else of is told where Segment stands between", async () => {
  const events = "events: { Application Opened: {} }";
  expect(await placesOf("destinations/command-event", `destinations: { c: { type: customerio } }\n${events}`)).toEqual(
    [],
  );
  expect(
    await placesOf(
      "destinations/command-event",
      `destinations: { c: { type: customerio }, s: { type: segment } }\n${events}`,
    ),
  ).toEqual(["/events/Application Opened"]);
});

test("of two destinations of one type, a fault is told once", async () => {
  const plan =
    "destinations: { a: { type: customerio }, b: { type: customerio } }\nevents: { e: { properties: { recipient: string } } }";
  expect(await placesOf("destinations/reserved-property", plan)).toEqual(["/events/e/properties/recipient"]);
});
