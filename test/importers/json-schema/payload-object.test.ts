import { describe, expect, test } from "vitest";
import type { Json } from "../../../src/model/json.ts";
import { imported, planOfImport } from "../support/imported.ts";

/** The YAML of one event whose payload a schema describes. */
async function event(schema: Json): Promise<string> {
  const result = await imported("json-schema", { "done.json": schema });
  await planOfImport(result);
  return `\n${result.files.find(({ path }) => path === "events.yaml")?.text}`;
}

const branch = (kind: string, more: Json, closed = false): Json => ({
  type: "object",
  properties: { kind: { const: kind }, id: { type: "string" }, [kind]: more },
  required: ["kind", "id"],
  ...(closed && { additionalProperties: false }),
});

describe("what an event has no word for", () => {
  test("branches of closed objects are one closed object that takes what any of them takes", async () => {
    const schema = {
      type: "object",
      oneOf: [branch("card", { type: "string" }, true), branch("cash", { type: "number" }, true)],
    };
    expect(await event(schema)).toBe(`
events:
  # an event is properties and no more: whatever a branch of \`oneOf\` names may come, together or not
  # {"oneOf":[{"properties":{"kind":{"const":"card","required":true},"id":{"type":"string","required":true},"card":{"type":"string"}}},{"properties":{"kind":{"const":"cash","required":true},"id":{"type":"string","required":true},"cash":{"type":"number"}}}]}
  done:
    properties:
      kind: { enum: [card, cash], required: true }
      id: { type: string, required: true }
      card: string
      cash: number
`);
  });

  test("branches that say two things of one property leave both", async () => {
    const schema = {
      anyOf: [{ properties: { size: { type: "string" } } }, { properties: { size: { type: "number" } } }],
    };
    expect(await event({ type: "object", ...schema })).toContain(`
  done:
    properties:
      size: { anyOf: [string, number] }
    additionalProperties: true
`);
  });

  test("names by their pattern leave it open", async () => {
    const schema = { type: "object", properties: { a: { type: "string" } }, additionalProperties: false };
    expect(await event({ ...schema, patternProperties: { "^x_": { type: "integer" } } })).toBe(`
events:
  # an event is properties and no more: \`patternProperties\` of the payload as a whole is left out
  # {"patternProperties":{"^x_":{"type":"integer"}}}
  done:
    properties:
      a: string
    additionalProperties: true
`);
  });

  test("what other properties must be, and what goes with what, is shown", async () => {
    const schema = { type: "object", properties: { a: {} }, dependentRequired: { a: ["b"] } };
    expect(await event({ ...schema, additionalProperties: { type: "number" } })).toBe(`
events:
  # an event is properties and no more: \`dependentRequired\` of the payload as a whole is left out
  # {"dependentRequired":{"a":["b"]}}
  # what properties that are not named must be is left out: any may come
  # {"additionalProperties":{"type":"number"}}
  done:
    properties:
      a: { schema: {} }
    additionalProperties: true
`);
  });

  test("`unevaluatedProperties` closes it, also around a union", async () => {
    const schema = { type: "object", properties: { a: { type: "string" } }, unevaluatedProperties: false };
    const union = { anyOf: [{ properties: { b: { type: "string" } } }] };
    expect(await event({ ...schema, ...union })).toContain(`
  done:
    properties:
      a: string
      b: string
`);
    expect(await event({ ...schema, ...union })).not.toContain("additionalProperties: true");
  });
});

test("a file that describes no event is told, unless another refers to it", async () => {
  const files = {
    "text.json": { type: "string" },
    "id.json": { type: "string" },
    "done.json": { type: "object", properties: { id: { $ref: "id.json" } } },
  };
  expect((await imported("json-schema", files)).losses).toEqual([
    {
      path: "text.json",
      message: "this describes no object, so that it is no event, and no other schema refers to it",
    },
  ]);
});
