import { describe, expect, test } from "vitest";
import type { Plan } from "../../../src/model/plan.ts";
import type { Property } from "../../../src/model/property.ts";
import { PRIMITIVES, SEMANTICS } from "../../../src/model/shape.ts";
import { bare } from "../../support/bare.ts";
import { planOfTexts } from "../../support/loaded.ts";

const TYPES = `
types:
  line_item: { properties: { sku: { type: string, required: true } } }
  channel: { enum: [web, pos] }
`;

/** The property `x` of an event that says it so. */
async function own(said: string, around = TYPES): Promise<Property> {
  const plan = await planOfTexts(`${around}\nevents:\n  e:\n    properties:\n      x: ${said}\n`);
  const [property] = plan.events[0]?.properties ?? [];
  if (property === undefined) throw new Error("there is no property");
  return property;
}

const bareOwn = async (said: string, around?: string) => bare(await own(said, around));

describe("type words", () => {
  test.each(PRIMITIVES)("%s", async (word) => {
    expect(await bareOwn(`{ type: "${word}" }`)).toEqual({ name: "x", shape: { types: [word] } });
  });
  test.each(SEMANTICS)("%s", async (word) => {
    expect(await bareOwn(`{ type: ${word} }`)).toEqual({ name: "x", shape: { semantic: word } });
  });
  test.each([
    ["a list of primitives", '{ type: [string, "null"] }', { types: ["string", "null"] }],
    ["a named type", "{ type: line_item }", { ref: "line_item" }],
    ["an array of a primitive", '{ type: "string[]" }', { types: ["array"], items: { types: ["string"] } }],
    ["an array of a semantic type", '{ type: "money[]" }', { types: ["array"], items: { semantic: "money" } }],
    [
      "an array of a named type, with a bound",
      '{ type: "line_item[]", minItems: 1 }',
      { types: ["array"], items: { ref: "line_item" }, bounds: { minItems: 1 } },
    ],
    [
      "an array of arrays",
      '{ type: "number[][]" }',
      { types: ["array"], items: { types: ["array"], items: { types: ["number"] } } },
    ],
    [
      "null belongs to the array",
      '{ type: "string[]", nullable: true }',
      { types: ["array"], items: { types: ["string"] }, nullable: true },
    ],
    ["items by a name", "{ type: array, items: line_item }", { types: ["array"], items: { ref: "line_item" } }],
    [
      "items by an array word",
      '{ items: "string[]" }',
      { types: ["array"], items: { types: ["array"], items: { types: ["string"] } } },
    ],
    [
      "items by a property",
      "{ items: { type: integer, minimum: 1 } }",
      { types: ["array"], items: { types: ["integer"], bounds: { minimum: 1 } } },
    ],
    [
      "properties make an object",
      "{ properties: { a: string } }",
      { types: ["object"], properties: [{ name: "a", shape: { types: ["string"] } }] },
    ],
    [
      "the values of a map",
      "{ type: object, additionalProperties: integer }",
      { types: ["object"], additionalProperties: { types: ["integer"] } },
    ],
    [
      "an open object",
      "{ type: object, additionalProperties: true }",
      { types: ["object"], additionalProperties: true },
    ],
    [
      "branches",
      "{ anyOf: [string, { type: integer }], oneOf: [channel] }",
      { anyOf: [{ types: ["string"] }, { types: ["integer"] }], oneOf: [{ ref: "channel" }] },
    ],
    ["nothing known", "{ schema: {} }", { schema: {} }],
    ["raw JSON Schema", "{ schema: { not: { type: string } } }", { schema: { not: { type: "string" } } }],
  ])("%s", async (_, said, shape) => {
    expect(await bareOwn(said)).toEqual({ name: "x", shape });
  });
});

describe("short forms say what the long ones say", () => {
  test.each([
    ["string", "{ type: string }"],
    ["timestamp", "{ type: timestamp }"],
    ["line_item", "{ type: line_item }"],
    ["string[]", "{ type: array, items: { type: string } }"],
    ["line_item[]", "{ type: array, items: line_item }"],
    ["money[][]", "{ type: array, items: { type: array, items: { type: money } } }"],
  ])("%s", async (short, long) => {
    expect(await bareOwn(short)).toEqual(await bareOwn(long));
  });

  const DICTIONARY = "properties: { x: { type: string, description: One., minLength: 2 } }";
  test.each([
    ["required", "{ required: true }", true],
    ["optional", "{ required: false }", false],
    ["", "{ required: false }", false],
    ["{}", "{ required: false }", false],
  ])("“%s” in the dictionary", async (short, long, required) => {
    const property = await own(short, DICTIONARY);
    expect(bare(property)).toEqual(bare(await own(long, DICTIONARY)));
    expect(property.required).toBe(required);
    expect(property.shape.bounds).toEqual({ minLength: 2 });
  });
});

describe("keywords", () => {
  test.each([
    ["pattern", "{ type: string, pattern: ^a }", { bounds: { pattern: "^a" } }],
    ["format", "{ type: string, format: email }", { bounds: { format: "email" } }],
    ["lengths", "{ type: string, minLength: 0, maxLength: 3 }", { bounds: { minLength: 0, maxLength: 3 } }],
  ])("%s", async (_, said, shape) => {
    expect(await bareOwn(said)).toEqual({ name: "x", shape: { types: ["string"], ...shape } });
  });

  test("bounds of numbers and arrays", async () => {
    const said =
      "{ type: [number, array], minimum: -1, maximum: 1e3, exclusiveMinimum: -2, exclusiveMaximum: 2000, multipleOf: 0.5, minItems: 1, maxItems: 2, uniqueItems: true }";
    const bounds = {
      minimum: -1,
      maximum: 1000,
      exclusiveMinimum: -2,
      exclusiveMaximum: 2000,
      multipleOf: 0.5,
      minItems: 1,
      maxItems: 2,
      uniqueItems: true,
    };
    expect(await bareOwn(said)).toEqual({ name: "x", shape: { types: ["number", "array"], bounds } });
  });

  test("enum and const take any value", async () => {
    expect(await bareOwn("{ enum: [a, 1, true, null, [b], { c: d }] }")).toEqual({
      name: "x",
      shape: {
        enum: [{ value: "a" }, { value: 1 }, { value: true }, { value: null }, { value: ["b"] }, { value: { c: "d" } }],
      },
    });
    expect(await bareOwn("{ const: false }")).toEqual({ name: "x", shape: { const: false } });
    expect(await bareOwn("{ const: null }")).toEqual({ name: "x", shape: { const: null } });
  });

  test("an enum may be empty: lint says so", async () => {
    expect((await own("{ enum: [] }")).shape.enum).toEqual([]);
  });

  test("what describes the property", async () => {
    const said = `
        type: money
        title: Value
        description: What it is worth.
        examples: [1, 2.5]
        unit: EUR
        pii: personal
        since: 1.2.0
        nullable: true
        required: true
        normalize: [trim, lowercase, snake_case]
        default: 0
        fill: true
        deprecated: { since: 1.3.0, replacedBy: y, removeAfter: 2027-03-01, sendUntil: 2027-01-01, reason: One is enough. }
        renamedFrom: [old, { name: older, sendBothUntil: 2027-01-01 }]`;
    expect(await bareOwn(said)).toEqual({
      name: "x",
      shape: { semantic: "money", nullable: true, title: "Value", description: "What it is worth." },
      title: "Value",
      description: "What it is worth.",
      examples: [1, 2.5],
      unit: { text: "EUR" },
      pii: "personal",
      since: "1.2.0",
      required: true,
      normalize: ["trim", "lowercase", "snake_case"],
      default: 0,
      fill: true,
      deprecated: {
        since: "1.3.0",
        replacedBy: "y",
        removeAfter: "2027-03-01",
        sendUntil: "2027-01-01",
        reason: "One is enough.",
      },
      renamedFrom: [{ name: "old" }, { name: "older", sendBothUntil: "2027-01-01" }],
    });
  });

  test.each([
    ["true", {}],
    ["Use y.", { reason: "Use y." }],
    ["{ reason: Use y. }", { reason: "Use y." }],
  ])("deprecated: %s", async (said, deprecated) => {
    expect(bare((await own(`{ type: string, deprecated: ${said} }`)).deprecated)).toEqual(deprecated);
  });

  test("deprecated: false says nothing", async () => {
    expect((await own("{ type: string, deprecated: false }")).deprecated).toBeUndefined();
  });

  test("the unit that another property says", async () => {
    expect((await own("{ type: money, unit: { from: currency } }")).unit).toEqual({ from: "currency" });
  });
});

describe("values: an enum whose values are described", () => {
  test("by text or by a mapping", async () => {
    const said = `
        values:
          skincare: Face and body care
          make_up: { title: Make-up, deprecated: Use cosmetics., renamedFrom: [makeup] }
          other: { description: The rest. }
          none: {}`;
    expect(await bareOwn(said)).toEqual({
      name: "x",
      shape: {
        enum: [
          { value: "skincare", description: "Face and body care" },
          {
            value: "make_up",
            description: "Make-up",
            deprecated: { reason: "Use cosmetics." },
            renamedFrom: [{ name: "makeup" }],
          },
          { value: "other", description: "The rest." },
          { value: "none" },
        ],
      },
    });
  });

  test.each([
    ["integer", "{ 404: Not there., 1e3: Many. }", [404, 1000]],
    ["number", "{ 0.5: Half. }", [0.5]],
    ["money", "{ 9: Small. }", [9]],
    ["boolean", "{ true: Yes., false: No. }", [true, false]],
    ["string", "{ 404: Not there., true: Yes., null: None. }", ["404", "true", "null"]],
  ])("of type %s", async (type, values, expected) => {
    expect((await own(`{ type: ${type}, values: ${values} }`)).shape.enum?.map(({ value }) => value)).toEqual(expected);
  });
});

describe("wherever a property is described, the short forms hold", () => {
  const DICTIONARY = "properties: { shared: { type: integer, minimum: 1 } }";
  const NAMED = "types: { named: { enum: [a] } }";
  const ENTRIES = '{ a: string, b: "named[]", shared: required, c: { ref: shared } }';
  const EXPECTED = [
    { name: "a", shape: { types: ["string"] } },
    { name: "b", shape: { types: ["array"], items: { ref: "named" } } },
    { name: "shared", shape: { types: ["integer"], bounds: { minimum: 1 } }, required: true },
    { name: "c", shape: { types: ["integer"], bounds: { minimum: 1 } } },
  ];

  test.each([
    ["traits", `traits: ${ENTRIES}`, (plan: Plan) => plan.traits],
    ["context", `context: ${ENTRIES}`, (plan: Plan) => plan.context],
    ["identifiers", `identity: { identifiers: ${ENTRIES} }`, (plan: Plan) => plan.identity.identifiers],
    ["propertyGroups", `propertyGroups: { g: ${ENTRIES} }`, (plan: Plan) => plan.propertyGroups.get("g")],
    ["events", `events: { e: { properties: ${ENTRIES} } }`, (plan: Plan) => plan.events[0]?.properties],
    ["pages", `pages: { e: { properties: ${ENTRIES} } }`, (plan: Plan) => plan.pages[0]?.properties],
    ["groups", `groups: { e: { traits: ${ENTRIES} } }`, (plan: Plan) => plan.groups[0]?.traits],
    [
      "an object",
      `events: { e: { properties: { o: { properties: ${ENTRIES} } } } }`,
      (plan: Plan) => plan.events[0]?.properties[0]?.shape.properties,
    ],
    [
      "items",
      `events: { e: { properties: { o: { items: { properties: ${ENTRIES} } } } } }`,
      (plan: Plan) => plan.events[0]?.properties[0]?.shape.items?.properties,
    ],
    [
      "a type",
      `types: { named: { enum: [a] }, t: { properties: ${ENTRIES} } }`,
      (plan: Plan) => plan.types.find(({ name }) => name === "t")?.shape.properties,
    ],
  ])("%s", async (_, section, read) => {
    const types = section.startsWith("types:") ? "" : NAMED;
    expect(bare(read(await planOfTexts([DICTIONARY, types, section].join("\n"))))).toEqual(EXPECTED);
  });
});
