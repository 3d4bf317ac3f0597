import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../src/model/json.ts";
import { PlanSchemas } from "../../src/schema/plan-schemas.ts";
import { RawSchema } from "../../src/schema/raw-schema.ts";
import { planOf } from "../support/plan.ts";
import { type Verdict, verdictOf } from "./support/ajv.ts";

const NODE = { type: "object", properties: { next: { $ref: "#/$defs/node" } }, additionalProperties: false };

/** Raw schemas that refer to parts of themselves, with values that they take and values that they refuse. */
const SELF_REFERRING: Readonly<
  Record<string, readonly [raw: JsonObject, right: readonly Json[], wrong: readonly Json[]]>
> = {
  "by a definition": [
    { $ref: "#/$defs/node", $defs: { node: NODE } },
    [{}, { next: { next: {} } }],
    [1, { next: { other: 1 } }],
  ],
  "by the former name of definitions": [
    { type: "array", items: { $ref: "#/definitions/a" }, definitions: { a: { type: "integer" } } },
    [[], [1]],
    [["x"]],
  ],
  "by the root": [
    { type: "object", properties: { in: { $ref: "#" } }, additionalProperties: false },
    [{}, { in: { in: {} } }],
    [{ in: { out: 1 } }],
  ],
  "by a place inside": [
    { type: "object", properties: { a: { type: "string" }, b: { $ref: "#/properties/a" } } },
    [{ b: "x" }],
    [{ b: 1 }],
  ],
  "by an anchor": [
    { type: "array", items: { $ref: "#word" }, $defs: { w: { $anchor: "word", type: "string" } } },
    [["x"]],
    [[1]],
  ],
  "by a dynamic anchor": [
    {
      $dynamicAnchor: "tree",
      type: "object",
      properties: { leaf: { $dynamicRef: "#tree" } },
      additionalProperties: false,
    },
    [{ leaf: { leaf: {} } }],
    [{ leaf: { stem: 1 } }],
  ],
  "by two references in one place": [
    {
      $ref: "#/$defs/a",
      $dynamicRef: "#b",
      allOf: [{ maximum: 9 }],
      $defs: { a: { type: "integer" }, b: { $dynamicAnchor: "b", minimum: 5 } },
    },
    [5, 9],
    [4, 10, 5.5],
  ],
  "by its own $id": [
    {
      $id: "https://a.example/s",
      type: "array",
      items: { $ref: "https://a.example/s#/$defs/n" },
      $defs: { n: { type: ["integer", "array"], items: { $ref: "https://a.example/s" } } },
    },
    [[1], [[[1]]]],
    [["x"]],
  ],
  "by names that need escapes": [{ $ref: "#/$defs/a~1b%25%20c", $defs: { "a/b% c": { type: "integer" } } }, [1], ["x"]],
};

/** The verdict on an event with the raw schema in every place where it could be mixed up with itself or with types. */
async function everywhere(raw: JsonObject): Promise<Verdict> {
  const plan = await planOf({
    types: { held: { schema: raw }, node: { const: "a type of the plan" } },
    properties: { shared: { schema: raw } },
    events: {
      all: {
        properties: {
          own: { schema: raw },
          again: { schema: raw },
          shared: "optional",
          held: "held",
          list: "held[]",
          items: { items: { schema: raw } },
          beside: { type: ["integer", "array", "object"], schema: raw },
          nullable: { schema: raw, nullable: true },
          node: "node",
        },
      },
    },
  });
  const [event] = plan.events;
  return verdictOf(event ? new PlanSchemas(plan).call(event) : {});
}

describe.each(Object.entries(SELF_REFERRING))("a raw schema that refers to itself %s", (_, [raw, right, wrong]) => {
  test("says what it says, wherever it stands and however often", async () => {
    const accepts = await everywhere(raw);
    for (const value of [...right, ...wrong]) {
      const expected = right.includes(value);
      const places = [
        { own: value },
        { again: value },
        { shared: value },
        { held: value },
        { list: [value] },
        { items: [value] },
        { beside: value },
        { nullable: value },
      ];
      for (const payload of places) expect([payload, accepts(payload)]).toEqual([payload, expected]);
    }
    expect(accepts({ nullable: null, node: "a type of the plan" })).toBe(true);
  });
});

describe("the parts of raw schemas", () => {
  test("stand among the $defs by the place that says them, once", async () => {
    const plan = await planOf({
      properties: { tree: { schema: { $ref: "#/$defs/node", $defs: { node: NODE } } } },
      events: { a: { properties: { tree: "optional", other: { ref: "tree" } } } },
    });
    const [event] = plan.events;
    const schema = event && new PlanSchemas(plan).call(event);
    expect(schema).toEqual({
      type: "object",
      properties: {
        tree: { $ref: "#/$defs/~1properties~1tree/$defs/node" },
        other: { $ref: "#/$defs/~1properties~1tree/$defs/node" },
      },
      additionalProperties: false,
      $defs: {
        "/properties/tree": {
          $defs: {
            node: {
              type: "object",
              properties: { next: { $ref: "#/$defs/~1properties~1tree/$defs/node" } },
              additionalProperties: false,
            },
          },
        },
      },
    });
  });

  test("give way to a type of that name", async () => {
    const plan = await planOf({
      types: { "/traits/t": "string" },
      traits: { t: { schema: { $ref: "#/$defs/n", $defs: { n: { type: "integer" } } } }, u: "/traits/t" },
    });
    expect(new PlanSchemas(plan).traits()["$defs"]).toEqual({
      "/traits/t": { type: "string" },
      "/traits/t_": { $defs: { n: { type: "integer" } } },
    });
  });

  test("are found by their references", async () => {
    const plan = await planOf({ traits: { t: { schema: { $ref: "#/$defs/n", $defs: { n: { type: "integer" } } } } } });
    const schemas = new PlanSchemas(plan);
    schemas.traits();
    expect(schemas.referred("#/$defs/~1traits~1t/$defs/n")).toEqual({ type: "integer" });
    expect(schemas.referred("#/$defs/~1traits~1t/$defs/other")).toBeUndefined();
  });

  test("belong to the type that holds them where types have an $id each", async () => {
    const plan = await planOf({
      types: { tree: { schema: { $ref: "#/$defs/n", $defs: { n: { type: "integer" } } } } },
      traits: { t: "tree" },
    });
    const schemas = new PlanSchemas(plan, (type) => `urn:x:${type}`);
    expect(plan.types.map((type) => schemas.type(type))).toEqual([
      { $ref: "#/$defs/~1types~1tree/$defs/n", $defs: { "/types/tree": { $defs: { n: { type: "integer" } } } } },
    ]);
    expect(schemas.traits()).toEqual({
      title: "Traits",
      type: "object",
      properties: { t: { $ref: "urn:x:tree" } },
      additionalProperties: false,
    });
  });
});

test("a reference leads to keys, or out", () => {
  const raw = new RawSchema({ $id: "https://a.example/s", $defs: { x: { $anchor: "here" } } });
  const keysOf = (ref: string) => raw.keysOf(ref);
  expect(["#", "", "#/$defs/x", "#here", "https://a.example/s#here", "https://a.example/s"].map(keysOf)).toEqual([
    [],
    [],
    ["$defs", "x"],
    ["$defs", "x"],
    ["$defs", "x"],
    [],
  ]);
  expect(["#there", "https://a.example/other", "https://a.example/strange#here", "x.json"].map(keysOf)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
