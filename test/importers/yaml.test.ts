import fc from "fast-check";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { printYaml, type Style } from "../../src/importers/yaml/yaml-printer.ts";
import type { JsonObject } from "../../src/model/json.ts";

const STYLE: Style = {
  isTable: (key) => key === "events" || key === "properties",
  isSpread: (table) => table === "events",
  comments: () => [],
};

const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }).filter((each) => !/\p{Cs}/u.test(each)),
  fc.constantFrom(
    ...[
      "",
      " ",
      "no",
      "Yes",
      "~",
      "null",
      "1",
      "1.0.0",
      "-",
      "- a",
      "a: b",
      "a #b",
      "#a",
      "it's",
      '"',
      "[a]",
      "{a}",
      "a,b",
      "@x",
      "`x`",
      "%x",
    ],
    ...[
      "*a",
      "&a",
      "!a",
      "|",
      ">",
      "?",
      "0x1f",
      "1e3",
      ".5",
      "2026-01-01",
      "12:30:45",
      "a\nb",
      "a\n b",
      "a\n",
      "\ta",
      "a\u00a0b",
      "a\u2028b",
      "\ufeffa",
      "a:",
      "<<",
      "=",
    ],
    "a long text of many words ".repeat(9).trim(),
    `two  spaces ${"and many words ".repeat(9)}`,
    `a:b, {c} ${"word ".repeat(30)}#d`,
  ),
);

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    tie("list"),
    tie("map"),
  ),
  list: fc.array(tie("any"), { maxLength: 4 }),
  map: fc.dictionary(fc.oneof(text, fc.constantFrom("events", "properties", "description")), tie("any"), {
    maxKeys: 5,
    noNullPrototype: true,
  }),
}));

describe("the YAML that is written", () => {
  test("reads back as what was meant, by either reader", () => {
    fc.assert(
      fc.property(value.map, (document) => {
        const object = JSON.parse(JSON.stringify(document)) as JsonObject;
        const printed = printYaml(object, STYLE);
        if (Object.keys(object).length === 0) return;
        expect(parse(printed)).toEqual(object);
        expect(load(printed)).toEqual(object);
      }),
      { numRuns: 400 },
    );
  });

  test("is what a person would write", () => {
    const document = {
      plan: { name: "shop", version: "1.0.0" },
      events: {
        "Order Completed": {
          description:
            "An order was placed, and paid or accepted on account; sent once by the order service when it is stored there.",
          properties: {
            order_id: "required",
            coupon: { type: "string", description: "Code: as typed" },
            tags: "string[]",
          },
          examples: [{ order_id: "o1" }],
        },
      },
    };
    expect(printYaml(document, STYLE)).toBe(`plan: { name: shop, version: 1.0.0 }

events:
  Order Completed:
    description: >-
      An order was placed, and paid or accepted on account; sent once by the order service when it is stored there.
    properties:
      order_id: required
      coupon: { type: string, description: "Code: as typed" }
      tags: string[]
    examples:
      - { order_id: o1 }
`);
  });

  test("has the comments above what they are about", () => {
    const odd = { type: "string" };
    const style = { ...STYLE, comments: (object: JsonObject) => (object === odd ? ["look\nhere"] : []) };
    expect(printYaml({ properties: { a: "string", b: odd } }, style)).toBe(
      "properties:\n  a: string\n  # look\n  # here\n  b: { type: string }\n",
    );
  });
});

test("quotes are those that need no escapes, and what conventions are about has a line of its own", () => {
  const style: Style = {
    isTable: (key, within) => within !== "conventions" && ["conventions", "events"].includes(key),
    isSpread: (table) => table === "events",
    comments: () => [],
  };
  const document = {
    conventions: { events: { case: "Title Case" }, properties: { case: "snake_case" } },
    out: ["../generated", "../a: b", 'say "hi", or', String.raw`\d "x"`, 'it\'s "it"', 'a\u00a0"b"'],
  };
  expect(printYaml(document, style)).toBe(`conventions:
  events: { case: Title Case }
  properties: { case: snake_case }

out: [../generated, "../a: b", 'say "hi", or', '\\d "x"', "it's \\"it\\"", "a\\u00a0\\"b\\""]
`);
  expect(load(printYaml(document, style))).toEqual(document);
  expect(parse(printYaml(document, style))).toEqual(document);
});
