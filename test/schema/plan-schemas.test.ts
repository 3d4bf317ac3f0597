import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/model/json.ts";
import { PlanSchemas } from "../../src/schema/plan-schemas.ts";
import { HOSTILE_PLAN } from "../support/hostile-plan.ts";
import { planOf } from "../support/plan.ts";
import { ajv2020, fromDisk } from "./support/ajv.ts";

/** The schemas of a plan's first event, page, group and of its traits, as JSON. */
async function schemasOf(said: string | object, source?: string) {
  const plan = await planOf(said);
  const schemas = new PlanSchemas(plan);
  const disk = (schema: JsonObject | undefined): JsonObject => fromDisk(schema ?? {});
  const [event] = plan.events;
  const [page] = plan.pages;
  const [group] = plan.groups;
  return {
    event: disk(event && schemas.call(event, source)),
    page: disk(page && schemas.call(page, source)),
    group: disk(group && schemas.group(group)),
    traits: disk(schemas.traits(source)),
    first: disk(schemas.traits(source, true)),
  };
}

test("what is personal or sensitive is known of the schema, which has no word for it", async () => {
  const levels = ["none", "pseudonymous", "personal", "sensitive"];
  const said = levels.map((pii) => `${pii}: { type: string, pii: ${pii} }`);
  const plan = await planOf(`events: { a: { properties: { unsaid: string, ${said.join(", ")} } } }`);
  const schemas = new PlanSchemas(plan);
  const properties = plan.events.flatMap((event) => Object.entries(schemas.call(event)["properties"] ?? {}));
  expect(properties.flatMap(([name, schema]) => (schemas.isPersonal(schema) ? [name] : []))).toEqual([
    "personal",
    "sensitive",
  ]);
});

describe("calls", () => {
  test("an event is a closed object with its words", async () => {
    const { event } = await schemasOf(
      `events: { a: { title: A, description: What a is., properties: { b: { type: string, required: true }, c: integer } } }`,
    );
    expect(event).toEqual({
      title: "A",
      description: "What a is.",
      type: "object",
      properties: { b: { type: "string" }, c: { type: "integer" } },
      required: ["b"],
      additionalProperties: false,
    });
  });

  test("one without properties has none", async () => {
    const { event } = await schemasOf("events: { a: {} }");
    expect(event).toEqual({ type: "object", properties: {}, additionalProperties: false });
  });

  test("one may be open", async () => {
    const { page } = await schemasOf("pages: { a: { additionalProperties: true } }");
    expect(page).toEqual({ type: "object", properties: {}, additionalProperties: true });
  });

  test("its version is a constant beside", async () => {
    const said = "conventions: { eventVersionField: v }\n";
    const { event } = await schemasOf(`${said}events: { a: { version: 3 } }`);
    expect(event).toEqual({
      type: "object",
      properties: { v: { const: 3 } },
      required: ["v"],
      additionalProperties: false,
    });
    const { event: unversioned } = await schemasOf(`${said}events: { a: {} }`);
    expect(unversioned).toEqual({ type: "object", properties: {}, additionalProperties: false });
    const { page } = await schemasOf(`${said}pages: { a: { version: 1 } }`);
    expect(page["required"]).toEqual(["v"]);
  });
});

describe("context", () => {
  const said = `
sources: { web: {}, ios: {}, server: { kind: server } }
context:
  channel: { type: string, required: true }
  page: { type: string, required: true, sources: [web] }
  device: { type: string, required: true, sources: [web, ios] }
  load: { type: number, sources: [server] }
`;
  const names = (schema: JsonObject): readonly string[] => Object.keys(schema["properties"] ?? {});

  test("stands on every event that its sources may send", async () => {
    const { event } = await schemasOf(`${said}events: { a: { sources: [web, ios] } }`);
    expect(names(event)).toEqual(["channel", "page", "device"]);
  });

  test("is required only where every sender carries it", async () => {
    const required = async (sources: string, source?: string) =>
      (await schemasOf(`${said}events: { a: { sources: ${sources} } }`, source)).event["required"];
    expect(await required("[web]")).toEqual(["channel", "page", "device"]);
    expect(await required("[web, ios]")).toEqual(["channel", "device"]);
    expect(await required("[web, ios, server]")).toEqual(["channel"]);
    expect(await required("[web, ios]", "ios")).toEqual(["channel", "device"]);
    expect(await required("[web, ios]", "web")).toEqual(["channel", "page", "device"]);
  });

  test("of one source is what that source carries", async () => {
    const all = `${said}events: { a: {} }`;
    expect(names((await schemasOf(all, "web")).event)).toEqual(["channel", "page", "device"]);
    expect(names((await schemasOf(all, "ios")).event)).toEqual(["channel", "device"]);
    expect(names((await schemasOf(all, "server")).event)).toEqual(["channel", "load"]);
  });
});

describe("people", () => {
  const said = `
sources: { web: {}, server: { kind: server } }
traits:
  plan: { type: string, required: true }
  paid: { type: number, sources: [server] }
groups: { account: { title: Account, traits: { tier: { enum: [a], required: true } } } }
`;

  test("no trait is required of a call, but of the first what the plan says", async () => {
    const { traits, first } = await schemasOf(said);
    const properties = { plan: { type: "string" }, paid: { type: "number" } };
    expect(traits).toEqual({ title: "Traits", type: "object", properties, additionalProperties: false });
    expect(first).toEqual({
      title: "Traits",
      type: "object",
      properties,
      required: ["plan"],
      additionalProperties: false,
    });
  });

  test("a source sets the traits that are its own", async () => {
    expect((await schemasOf(said, "web")).traits["properties"]).toEqual({ plan: { type: "string" } });
  });

  test("a group has its traits", async () => {
    const { group } = await schemasOf(said);
    expect(group).toEqual({
      title: "Account",
      type: "object",
      properties: { tier: { enum: ["a"] } },
      required: ["tier"],
      additionalProperties: false,
    });
  });
});

describe("version fields", () => {
  const types = `
types:
  line: { version: 2, versionField: lines_version, properties: { sku: string } }
  box: { properties: { lines: "line[]" } }
`;

  const rows: readonly (readonly [properties: string, wanted: JsonObject])[] = [
    ["{ line: line }", { properties: { line: { $ref: "#/$defs/line" }, lines_version: { const: 2 } } }],
    [
      "{ line: { type: line, required: true } }",
      {
        properties: { line: { $ref: "#/$defs/line" }, lines_version: { const: 2 } },
        required: ["line", "lines_version"],
      },
    ],
    [
      "{ lines: 'line[][]' }",
      {
        properties: {
          lines: { type: "array", items: { type: "array", items: { $ref: "#/$defs/line" } } },
          lines_version: { const: 2 },
        },
      },
    ],
    // Two that hold it have one field, which is there as soon as one of them is.
    [
      "{ a: line, b: { type: line, required: true } }",
      {
        properties: { a: { $ref: "#/$defs/line" }, b: { $ref: "#/$defs/line" }, lines_version: { const: 2 } },
        required: ["b", "lines_version"],
      },
    ],
    [
      "{ a: { type: line, required: true }, b: line }",
      {
        properties: { a: { $ref: "#/$defs/line" }, b: { $ref: "#/$defs/line" }, lines_version: { const: 2 } },
        required: ["a", "lines_version"],
      },
    ],
    [
      "{ a: { anyOf: [line, string] } }",
      { properties: { a: { anyOf: [{ $ref: "#/$defs/line" }, { type: "string" }] } } },
    ],
  ];

  test.each(rows)("%s", async (properties, wanted) => {
    const { event } = await schemasOf(`${types}events: { a: { properties: ${properties} } }`);
    const { $defs: _, type: __, additionalProperties: ___, ...rest } = event;
    expect(rest).toEqual(wanted);
  });

  test("stand beside what holds the type, at any depth", async () => {
    const { event } = await schemasOf(
      `${types}events: { a: { properties: { box: box, own: { properties: { deep: { items: { properties: { line: line } } } } } } } }`,
    );
    const withLine = {
      type: "object",
      properties: { line: { $ref: "#/$defs/line" }, lines_version: { const: 2 } },
      additionalProperties: false,
    };
    expect(event["properties"]).toEqual({
      box: { $ref: "#/$defs/box" },
      own: { type: "object", properties: { deep: { type: "array", items: withLine } }, additionalProperties: false },
    });
    expect(event["$defs"]).toEqual({
      line: { type: "object", properties: { sku: { type: "string" } }, additionalProperties: false },
      box: {
        type: "object",
        properties: { lines: { type: "array", items: { $ref: "#/$defs/line" } }, lines_version: { const: 2 } },
        additionalProperties: false,
      },
    });
  });

  test("are optional among traits", async () => {
    const { traits } = await schemasOf(`${types}traits: { line: { type: line, required: true } }`);
    expect(traits["required"]).toBeUndefined();
    expect(Object.keys(traits["properties"] ?? {})).toEqual(["line", "lines_version"]);
  });
});

describe("$defs", () => {
  const types = `
types:
  far: { type: string, title: Far, description: Not near., deprecated: true }
  unused: { type: string }
  near: { properties: { far: far } }
  alias: near
`;

  test("hold the types that are reached, each once and in the order of the plan", async () => {
    const { event } = await schemasOf(`${types}events: { a: { properties: { x: "alias[]", y: near } } }`);
    expect(Object.keys(event["$defs"] ?? {})).toEqual(["far", "near", "alias"]);
    expect(event["$defs"]).toEqual({
      far: { title: "Far", description: "Not near.", type: "string", deprecated: true },
      near: { type: "object", properties: { far: { $ref: "#/$defs/far" } }, additionalProperties: false },
      alias: { $ref: "#/$defs/near" },
    });
  });

  test("are not there where no type is", async () => {
    const { event } = await schemasOf(`${types}events: { a: { properties: { x: string } } }`);
    expect(event).not.toHaveProperty("$defs");
  });

  test("hold types under any name", async () => {
    const plan = await planOf(HOSTILE_PLAN);
    const event = plan.events.find(({ name }) => name === "all types");
    const schema = fromDisk(event ? new PlanSchemas(plan).call(event) : {});
    expect(Object.keys(schema["$defs"] ?? {}).sort()).toEqual(plan.types.map(({ name }) => name).sort());
    expect(() => ajv2020().compile(schema)).not.toThrow();
  });

  test("know a type called __proto__", async () => {
    const { event } = await schemasOf({
      types: JSON.parse('{ "__proto__": "string" }'),
      events: { a: { properties: { x: "__proto__", y: "__proto__[]" } } },
    });
    expect(Object.keys(event["$defs"] ?? {})).toEqual(["__proto__"]);
    const validate = ajv2020().compile(event);
    expect([{ x: "a", y: ["b"] }, { x: 1 }, { y: [1] }].map((value) => validate(value))).toEqual([true, false, false]);
  });
});
