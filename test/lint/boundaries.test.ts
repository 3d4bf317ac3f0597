import { describe, expect, test } from "vitest";
import { Facts } from "../../src/lint/facts.ts";
import { findingsOf } from "../../src/lint/lint.ts";
import { RULES } from "../../src/lint/registry.ts";
import { planOf } from "../support/plan.ts";
import { placesOf } from "./found-by.ts";

/** Each limit, exactly met and passed by one, in what its vendor counts: `é` is one character and two bytes of UTF-8. */
describe("limits of destinations", () => {
  const at = (type: string, plan: string): string => `destinations: { d: { type: ${type} } }\n${plan}`;
  const event = (name: string): string => `events: { "${name}": {} }`;
  const property = (name: string, said = "string"): string => `events: { e: { properties: { "${name}": ${said} } } }`;
  const properties = (count: number): string =>
    `events: { e: { properties: { ${Array.from({ length: count }, (_, index) => `p${index}: string`).join(", ")} } } }`;
  const trait = (name: string, said = "string"): string => `traits: { "${name}": ${said} }\n${event("e")}`;
  const traits = (count: number): string =>
    `traits: { ${Array.from({ length: count }, (_, index) => `t${index}: string`).join(", ")} }\n${event("e")}`;
  const oneOf = (text: string): string => `{ enum: ["${text}"] }`;
  const example = (text: string): string =>
    `events: { e: { properties: { p: string }, examples: [{ p: "${text}" }] } }`;

  test.each<[rule: string, type: string, limit: string, met: string, passed: string]>([
    ["name-limit", "customerio", "100 bytes", event("a".repeat(100)), event("a".repeat(101))],
    ["name-limit", "customerio", "100 bytes, two a letter", event("é".repeat(50)), event("é".repeat(51))],
    ["name-limit", "customerio", "100 bytes, three a letter", event(`${"漢".repeat(33)}a`), event("漢".repeat(34))],
    ["name-limit", "customerio", "100 bytes, four a sign", event("🛒".repeat(25)), event(`${"🛒".repeat(25)}a`)],
    ["name-limit", "ga4", "40 characters", event("a".repeat(40)), event("a".repeat(41))],
    ["name-limit", "mixpanel", "255 characters", event("é".repeat(255)), event("é".repeat(256))],
    ["name-limit", "mixpanel", "255 characters, of two units", event("🛒".repeat(255)), event("🛒".repeat(256))],
    ["name-limit", "amplitude", "1024 characters", event("é".repeat(1024)), event("é".repeat(1025))],
    ["name-limit", "posthog", "200 characters", event("é".repeat(200)), event("é".repeat(201))],
    ["property-limit", "ga4", "25 parameters", properties(25), properties(26)],
    ["property-limit", "segment", "300 properties", properties(300), properties(301)],
    ["property-limit", "mixpanel", "255 properties", properties(255), properties(256)],
    ["property-limit", "ga4", "40 characters of a name", property("a".repeat(40)), property("a".repeat(41))],
    ["property-limit", "mixpanel", "255 characters of a name", property("é".repeat(255)), property("é".repeat(256))],
    ["property-limit", "ga4", "25 traits", traits(25), traits(26)],
    ["property-limit", "customerio", "300 traits", traits(300), traits(301)],
    ["property-limit", "ga4", "24 characters of a trait's name", trait("a".repeat(24)), trait("a".repeat(25))],
    [
      "size-limit",
      "ga4",
      "100 characters of a value",
      property("p", oneOf("é".repeat(100))),
      property("p", oneOf("é".repeat(101))),
    ],
    [
      "size-limit",
      "ga4",
      "100 characters that it may have",
      property("p", "{ type: string, maxLength: 100 }"),
      property("p", "{ type: string, maxLength: 101 }"),
    ],
    [
      "size-limit",
      "ga4",
      "36 characters of a trait",
      trait("t", oneOf("é".repeat(36))),
      trait("t", oneOf("é".repeat(37))),
    ],
    [
      "size-limit",
      "mixpanel",
      "255 bytes of a value",
      property("p", oneOf("a".repeat(255))),
      property("p", oneOf("é".repeat(128))),
    ],
    ["size-limit", "customerio", "32 kB of JSON", example("a".repeat(32_000 - 8)), example("a".repeat(32_000 - 7))],
    [
      "size-limit",
      "customerio",
      "32 kB, two bytes a letter",
      example("é".repeat(16_000 - 4)),
      example("é".repeat(16_000 - 3)),
    ],
  ])("%s: %s takes %s", async (rule, type, _, met, passed) => {
    const id = `destinations/${rule}`;
    expect([await placesOf(id, at(type, met)), (await placesOf(id, at(type, passed))).length]).toEqual([[], 1]);
  });
});

describe("limits that a plan sets itself", () => {
  const JOURNEY = (maxDelay: string, after: string): string => `
sources: { web: { delivery: { maxDelay: ${maxDelay} } } }
events: { cart_updated: {} }
journeys: { j: { trigger: { event: cart_updated }, messages: [{ after: ${after} }] } }
`;
  const removal = (day: string): string => `events: { old: { deprecated: { removeAfter: ${day}, reason: Gone. } } }`;

  test.each<[rule: string, limit: string, met: string, passed: string]>([
    ["consumers/faster-than-delivery", "a wait as long as the delay", JOURNEY("15m", "15m"), JOURNEY("15m", "14m")],
    ["consumers/faster-than-delivery", "the same time in other words", JOURNEY("1h", "60m"), JOURNEY("1h", "59m")],
    ["consumers/faster-than-delivery", "at once", JOURNEY("15m", "0m"), JOURNEY("15m", "1s")],
    ["lifecycle/overdue", "the last day", removal("2026-11-28"), removal("2026-11-27")],
  ])("%s: %s", async (rule, _, met, passed) => {
    expect([await placesOf(rule, met), (await placesOf(rule, passed)).length]).toEqual([[], 1]);
  });

  test.each<[rule: string, max: number, plan: string, count: number]>([
    ["size/taxonomy", 2, "events: { a: {}, b: {} }", 0],
    ["size/taxonomy", 1, "events: { a: {}, b: {} }", 1],
    ["size/payload", 2, "events: { a: { properties: { x: string, y: string } } }", 0],
    ["size/payload", 1, "events: { a: { properties: { x: string, y: string } } }", 1],
    ["size/payload", 1, "events: { a: { properties: { x: string, y: { type: string, deprecated: Old. } } } }", 0],
  ])("%s at most %i: %s", async (id, max, yaml, count) => {
    const rule = RULES.find((each) => each.id === id);
    const plan = await planOf(
      `plan: { name: example, version: 1.0.0 }\n${yaml}\nlint: { rules: { ${id}: [warning, { max: ${max} }] } }`,
    );
    expect(rule && findingsOf(rule, new Facts(plan, "2026-11-28"))).toHaveLength(count);
  });
});
