import { expect, test } from "vitest";
import { foundBy } from "../found-by.ts";

const PLAN = `
types: { line: { properties: { sku: { type: string, required: true }, price: { type: money, required: true } } } }
events:
  e:
    properties:
      text: string
      number: number
      whole: integer
      flag: boolean
      time: timestamp
      day: date
      maybe: { type: string, nullable: true }
      anything: { schema: {} }
      either: { anyOf: [string, number] }
      tags: "string[]"
      lines: "line[]"
      level: { enum: [low, high] }
      address: { properties: { city: { type: string, required: true } } }
`;

const found = async (where: string) =>
  (await foundBy("consumers/type-mismatch", `${PLAN}\nsegments: { s: { match: { event: e, where: ${where} } } }`)).map(
    ([at, message]) => [at.replace("/segments/s/match/where/", ""), message.replace(/^the segment `s` /, "")],
  );

test.each([
  "{ text: x }",
  "{ number: 1.5 }",
  "{ whole: { gt: 1.5 } }",
  "{ flag: true }",
  "{ time: { ago: 3d } }",
  "{ day: { before: 2026-01-01 } }",
  '{ time: { gte: "2026-01-01T00:00:00Z" } }',
  "{ number: { after: 1700000000 } }",
  "{ anything: { gte: x, matches: y } }",
  "{ either: { in: [a, 1] } }",
  "{ text: { startsWith: a } }",
  "{ level: { exists: false } }",
  "{ lines: { any: { sku: a, price: { gte: 2 } } } }",
  "{ address.city: Berlin }",
])("fits: %s", async (where) => {
  expect(await found(where)).toEqual([]);
});

test.each([
  ['{ number: "5" }', "number", "compares `number` with the text `5`, and `number` is a number: that never holds"],
  ["{ text: 5 }", "text", "compares `text` with the number `5`, and `text` is text: that never holds"],
  [
    "{ whole: 1.5 }",
    "whole",
    "compares `whole` with the number `1.5`, and `whole` is a whole number: that never holds",
  ],
  [
    "{ flag: { is: yes } }",
    "flag/is",
    "compares `flag` with the text `yes`, and `flag` is true or false: that never holds",
  ],
  ["{ flag: { gt: 1 } }", "flag/gt", "compares `flag` by `gt`, and `flag` is true or false: that never holds"],
  [
    "{ whole: { in: [1, two] } }",
    "whole/in/1",
    "compares `whole` with the text `two`, and `whole` is a whole number: that never holds",
  ],
  ["{ text: { ago: 3d } }", "text/ago", "compares `text` by `ago`, and `text` is text: that never holds"],
  [
    "{ number: { startsWith: a } }",
    "number/startsWith",
    "compares `number` by `startsWith`, and `number` is a number: that never holds",
  ],
  ["{ time: { gt: 5 } }", "time/gt", "compares `time` with the number `5`, and `time` is text: that never holds"],
  ["{ tags: x }", "tags", "compares `tags` with the text `x`, and `tags` is a list: that never holds"],
  ["{ text: { any: { sku: a } } }", "text", "asks for elements of `text`, which is text and no list: that never holds"],
  [
    "{ lines.sku: a }",
    "lines.sku",
    "asks for `lines.sku`, and `lines` is a list: it does not say of which of its elements",
  ],
])("does not fit: %s", async (where, at, message) => {
  expect(await found(where)).toEqual([[at, message]]);
});

test("traits and what a message asks are compared too", async () => {
  const plan = `
traits: { orders: integer }
events: { e: {} }
segments: { s: { match: { not: { trait: orders, gte: "2" } } } }
journeys: { j: { trigger: { event: e }, messages: [{ after: 1h, if: { trait: orders, is: none } }] } }`;
  expect((await foundBy("consumers/type-mismatch", plan)).map(([at]) => at)).toEqual([
    "/journeys/j/messages/0/if/is",
    "/segments/s/match/not/gte",
  ]);
});
