import { describe, expect, test } from "vitest";
import type { Property } from "../../../src/model/property.ts";
import { bare } from "../../support/bare.ts";
import { planOfTexts } from "../../support/loaded.ts";

/** The properties of the only event of a plan. */
async function properties(text: string): Promise<readonly Property[]> {
  const plan = await planOfTexts(text);
  return plan.events[0]?.properties ?? [];
}

/** Where each layer of a property is, from the bottom: `dictionary:cart_id /properties/cart_id type,description`. */
const layersOf = ({ layers }: Property) =>
  layers.map(
    ({ from, name, pointer, keywords }) =>
      `${from}${name === undefined ? "" : `:${name}`} ${pointer} ${keywords.join()}`,
  );

describe("dictionary < groups < own, keyword by keyword", () => {
  const TEXT = `
properties:
  value: { type: number, minimum: 0, description: Shared., pii: none, examples: [1] }
  id: string
  kept: { type: integer, maximum: 9 }
propertyGroups:
  cart: { value: { description: Of the group., maximum: 10 }, id: required, extra: boolean }
events:
  e:
    propertyGroups: [cart]
    properties:
      value: { maximum: 20, required: true }
      kept: optional
      alone: { type: string, required: true }
`;

  test("what is nearer wins, what it does not say stays", async () => {
    expect(bare(await properties(TEXT))).toEqual([
      {
        name: "value",
        shape: { types: ["number"], bounds: { minimum: 0, maximum: 20 }, description: "Of the group." },
        required: true,
        description: "Of the group.",
        pii: "none",
        examples: [1],
      },
      { name: "id", shape: { types: ["string"] }, required: true },
      { name: "extra", shape: { types: ["boolean"] } },
      { name: "kept", shape: { types: ["integer"], bounds: { maximum: 9 } } },
      { name: "alone", shape: { types: ["string"] }, required: true },
    ]);
  });

  test("each layer is known, with its place and what it says", async () => {
    const [value, id, , kept, alone] = await properties(TEXT);
    expect([value, id, kept, alone].flatMap((each) => (each ? [layersOf(each)] : []))).toEqual([
      [
        "dictionary:value /properties/value type,minimum,description,pii,examples",
        "group:cart /propertyGroups/cart/value description,maximum",
        "own /events/e/properties/value maximum,required",
      ],
      ["dictionary:id /properties/id type", "group:cart /propertyGroups/cart/id required"],
      ["dictionary:kept /properties/kept type,maximum", "own /events/e/properties/kept required"],
      ["own /events/e/properties/alone type,required"],
    ]);
    expect(value?.pointer).toBe("/events/e/properties/value");
  });

  test("a property that only repeats the shared one has its very shape", async () => {
    const plan = await planOfTexts(`
properties: { a: { type: string, enum: [x] } }
events: { e: { properties: { a: required } }, f: { properties: { a: { pii: none } } } }`);
    const shapes = plan.events.map(({ properties }) => properties[0]?.shape);
    expect(shapes[0]).toBe(shapes[1]);
    expect(shapes[0]?.pointer).toBe("/properties/a");
  });

  test.each([
    ["type over type", "{ type: integer }", { types: ["integer"], bounds: { minimum: 0 } }],
    [
      "an array word over items",
      '{ type: "money[]" }',
      { types: ["array"], items: { semantic: "money" }, bounds: { minimum: 0 } },
    ],
    ["enum beside what is there", "{ enum: [1] }", { types: ["number"], bounds: { minimum: 0 }, enum: [{ value: 1 }] }],
    ["required false over true", "{ required: false }", { types: ["number"], bounds: { minimum: 0 } }],
  ])("%s", async (_, own, shape) => {
    const [property] = await properties(`
properties: { x: { type: number, minimum: 0, required: true } }
events: { e: { properties: { x: ${own} } } }`);
    expect(bare(property?.shape)).toEqual(shape);
  });

  test.each([
    [
      "values over enum",
      "{ enum: [a, b] }",
      "{ values: { a: One. } }",
      { enum: [{ value: "a", description: "One." }] },
    ],
    ["enum over values", "{ values: { a: One. } }", "{ enum: [b] }", { enum: [{ value: "b" }] }],
    [
      "items over x[]",
      "string[]",
      "{ items: { type: string, maxLength: 3 } }",
      { types: ["array"], items: { types: ["string"], bounds: { maxLength: 3 } } },
    ],
    [
      "x[] over items",
      "{ type: array, items: string, minItems: 1 }",
      '{ type: "integer[]" }',
      { types: ["array"], items: { types: ["integer"] }, bounds: { minItems: 1 } },
    ],
    [
      "properties as a whole",
      "{ properties: { a: string } }",
      "{ properties: { b: string } }",
      { types: ["object"], properties: [{ name: "b", shape: { types: ["string"] } }] },
    ],
  ])("%s", async (_, shared, own, shape) => {
    const [property] = await properties(`
properties:
  x: ${shared}
events: { e: { properties: { x: ${own} } } }`);
    expect(bare(property?.shape)).toEqual(shape);
  });
});

describe("ref", () => {
  test("inherits the shared property of another name, with all that it says of itself", async () => {
    const [property] = await properties(`
properties: { a: { type: string, required: true, pii: personal }, x: integer }
events: { e: { properties: { x: { ref: a, description: Mine. } } } }`);
    expect(bare(property)).toEqual({
      name: "x",
      shape: { types: ["string"], description: "Mine." },
      required: true,
      pii: "personal",
      description: "Mine.",
    });
    expect(property && layersOf(property)).toEqual([
      "ref:a /properties/a type,required,pii",
      "own /events/e/properties/x ref,description",
    ]);
  });

  test("goes from one shared property to the next", async () => {
    const plan = await planOfTexts(`
properties: { c: { ref: b, maximum: 3 }, b: { ref: a, minimum: 1 }, a: integer }
events: { e: { properties: { c: required } } }`);
    const c = plan.properties.find(({ name }) => name === "c");
    expect(bare(c?.shape)).toEqual({ types: ["integer"], bounds: { minimum: 1, maximum: 3 } });
    expect(c && layersOf(c)).toEqual([
      "ref:a /properties/a type",
      "ref:b /properties/b ref,minimum",
      "dictionary:c /properties/c ref,maximum",
    ]);
  });

  test("in items, branches, the values of a map, and types", async () => {
    const plan = await planOfTexts(`
properties: { sku: { type: string, minLength: 3 } }
types: { code: { ref: sku, maxLength: 9 } }
events:
  e:
    properties:
      list: { items: { ref: sku } }
      either: { anyOf: [{ ref: sku }, integer] }
      map: { type: object, additionalProperties: { ref: sku } }`);
    const sku = { types: ["string"], bounds: { minLength: 3 } };
    expect(bare(plan.events[0]?.properties.map(({ shape }) => shape))).toEqual([
      { types: ["array"], items: sku },
      { anyOf: [sku, { types: ["integer"] }] },
      { types: ["object"], additionalProperties: sku },
    ]);
    expect(bare(plan.types[0]?.shape)).toEqual({ types: ["string"], bounds: { minLength: 3, maxLength: 9 } });
  });
});

describe("a key that stands in the dictionary always inherits from it", () => {
  test("in nested objects and types, however deep", async () => {
    const plan = await planOfTexts(`
properties: { currency: { type: currency, description: ISO 4217. } }
types: { line: { properties: { currency: required } } }
events: { e: { properties: { o: { properties: { p: { items: { properties: { currency: { required: true } } } } } } } } }`);
    const currency = {
      name: "currency",
      shape: { semantic: "currency", description: "ISO 4217." },
      required: true,
      description: "ISO 4217.",
    };
    expect(bare(plan.types[0]?.shape.properties)).toEqual([currency]);
    expect(bare(plan.events[0]?.properties[0]?.shape.properties?.[0]?.shape.items?.properties)).toEqual([currency]);
  });

  test("even where it says its type itself", async () => {
    const [property] = await properties(`
properties: { x: { type: string, pii: personal } }
events: { e: { properties: { x: integer } } }`);
    expect(bare(property)).toEqual({ name: "x", shape: { types: ["integer"] }, pii: "personal" });
  });

  test("in context and traits, with their own keys beside", async () => {
    const plan = await planOfTexts(`
sources: { web: {}, ios: {} }
properties: { utm: { type: string, description: Campaign. }, tier: { enum: [a] } }
context: { utm: { sources: [web], persist: { firstTouch: first_utm } } }
traits: { tier: { sources: [ios], changeEvent: tier_changed }, first_utm: { ref: utm } }
events: { tier_changed: {} }`);
    expect(bare(plan.context)).toEqual([
      {
        name: "utm",
        shape: { types: ["string"], description: "Campaign." },
        description: "Campaign.",
        sources: ["web"],
        firstTouch: "first_utm",
      },
    ]);
    expect(bare(plan.traits)).toEqual([
      { name: "tier", shape: { enum: [{ value: "a" }] }, sources: ["ios"], changeEvent: "tier_changed" },
      { name: "first_utm", shape: { types: ["string"], description: "Campaign." }, description: "Campaign." },
    ]);
  });

  test("the dictionary itself does not inherit by name: `x` in an object of it does", async () => {
    const plan = await planOfTexts(`
properties: { id: string, o: { properties: { id: required } } }`);
    expect(bare(plan.properties)).toEqual([
      { name: "id", shape: { types: ["string"] } },
      {
        name: "o",
        shape: { types: ["object"], properties: [{ name: "id", shape: { types: ["string"] }, required: true }] },
      },
    ]);
  });
});

describe("property groups", () => {
  test("two that agree are one, in the order of the groups", async () => {
    const [first, second, ...rest] = await properties(`
properties: { id: string }
propertyGroups: { a: { id: required, x: integer }, b: { y: boolean, id: { required: true } } }
events: { e: { propertyGroups: [b, a] } }`);
    expect([first?.name, second?.name, ...rest.map(({ name }) => name)]).toEqual(["y", "id", "x"]);
    expect(second?.layers.at(-1)).toMatchObject({ from: "group", name: "b" });
  });

  test("a plan lists them resolved", async () => {
    const plan = await planOfTexts("properties: { id: string }\npropertyGroups: { a: { id: required }, b: {} }");
    expect(bare(plan.propertyGroups)).toEqual({
      a: [{ name: "id", shape: { types: ["string"] }, required: true }],
      b: [],
    });
  });
});

describe("named types", () => {
  test("have a version, texts and a field that says the version", async () => {
    const plan = await planOfTexts(`
types:
  line_item:
    version: 1
    versionField: items_schema_version
    title: Line
    description: A line of the cart.
    deprecated: true
    properties: { sku: { type: string, required: true } }
  channel: { enum: [web, ios], version: "2024-01" }
  short: timestamp
  many: channel[]`);
    expect(bare(plan.types)).toEqual([
      {
        name: "line_item",
        version: 1,
        versionField: "items_schema_version",
        title: "Line",
        description: "A line of the cart.",
        deprecated: true,
        shape: {
          types: ["object"],
          title: "Line",
          description: "A line of the cart.",
          properties: [{ name: "sku", shape: { types: ["string"] }, required: true }],
        },
      },
      { name: "channel", version: "2024-01", shape: { enum: [{ value: "web" }, { value: "ios" }] } },
      { name: "short", shape: { semantic: "timestamp" } },
      { name: "many", shape: { types: ["array"], items: { ref: "channel" } } },
    ]);
  });

  test("may refer to one another in any order, and have the names of properties", async () => {
    const plan = await planOfTexts(`
types: { a: { properties: { b: { type: b } } }, b: { properties: { c: { type: "c[]" } } }, c: { enum: [1] }, channel: { enum: [web] } }
properties: { c: { type: c } }
context: { channel: { type: channel } }
events: { e: { properties: { x: { type: a }, c: required } } }`);
    expect(bare(plan.events[0]?.properties.map(({ shape }) => shape))).toEqual([{ ref: "a" }, { ref: "c" }]);
    expect(bare(plan.context[0]?.shape)).toEqual({ ref: "channel" });
  });
});

describe("what a named type says of the properties that hold it", () => {
  const TYPES = `
types:
  net: { type: money, unit: EUR, pii: pseudonymous, examples: [49] }
  price: { type: net, pii: personal, normalize: [trim] }
  greeting: { type: string, default: hi, fill: true }
`;
  const propertyOf = async (text: string): Promise<Property | undefined> =>
    (await properties(`${TYPES}\nevents: { e: { properties: { p: ${text} } } }`))[0];

  test.each([
    ["price", { unit: { text: "EUR" }, pii: "personal", examples: [49], normalize: ["trim"] }],
    [
      "{ type: price, unit: { from: currency }, examples: [1] }",
      { unit: { from: "currency" }, pii: "personal", examples: [1], normalize: ["trim"] },
    ],
    ["greeting", { default: "hi", fill: true }],
    ["{ type: greeting, default: ho }", { default: "ho", fill: true }],
    ["{ type: greeting, fill: false }", { default: "hi" }],
    // What is said of one element is not said of the list, save how personal it is.
    ['"net[]"', { pii: "pseudonymous" }],
    ["{ type: array, items: net }", { pii: "pseudonymous" }],
    ["{ items: { type: price } }", { pii: "personal" }],
    ["{ items: greeting }", {}],
  ])("p: %s", async (text, said) => {
    const property = await propertyOf(text);
    const { name: _name, shape: _shape, ...rest } = bare(property) as Record<string, unknown>;
    expect(rest).toEqual(said);
  });

  test("the type is the lowest layer, with what it says", async () => {
    const property = await propertyOf("{ type: price, required: true }");
    expect(property && layersOf(property)).toEqual([
      "type:net /types/net examples,unit,pii",
      "type:price /types/price pii,normalize",
      "own /events/e/properties/p type,required",
    ]);
  });
});
