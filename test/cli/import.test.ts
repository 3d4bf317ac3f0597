import { writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Workplace } from "./workplace.ts";

const plan = (...events: readonly string[]): string =>
  JSON.stringify({
    name: "Acme",
    rules: events.map((key) => ({
      type: "TRACK",
      key,
      jsonSchema: {
        type: "object",
        description: `${key} happened.`,
        properties: { order_id: { type: "string" }, total: { type: ["number", "null"] } },
        required: ["order_id"],
        additionalProperties: false,
      },
    })),
  });

describe("import", () => {
  test("writes a plan that generates, and says what it wrote", async () => {
    const place = new Workplace({ "segment.json": plan("Order Placed", "Order Paid") });
    const { status, stdout, stderr } = await place.run(["import", "segment", "segment.json"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toBe(`2 events from segment: 3 files written

  tracking-plan/plan.yaml
  tracking-plan/properties.yaml
  tracking-plan/events.yaml
`);
    expect(place.read("tracking-plan/properties.yaml")).toBe(`properties:
  order_id: string
  total: { type: number, nullable: true }
`);
    expect(place.read("tracking-plan/events.yaml")).toBe(`events:
  Order Placed:
    description: Order Placed happened.
    properties:
      order_id: required
      total: optional
  Order Paid:
    description: Order Paid happened.
    properties:
      order_id: required
      total: optional
`);
    expect((await place.run(["generate"])).status).toBe(0);
  });

  test("tells what a plan that is there lacks, and adds it when asked, and leaves the rest as it is", async () => {
    const place = new Workplace({ "a.json": plan("Order Placed"), "b.json": plan("Order Placed", "Order Paid") });
    await place.run(["import", "segment", "a.json"]);
    const before = place.read("tracking-plan/events.yaml");
    const told = await place.run(["import", "segment", "b.json"]);
    expect(told.stderr).toBe("There is a plan here already. `--merge` adds what is new; nothing was written.\n");
    expect(told.stdout).toBe("1 event from segment: nothing written\n\nNew\n  Order Paid\n");
    const merged = await place.run(["import", "segment", "b.json", "--merge"]);
    expect(merged.stdout).toBe("1 event from segment: 1 file written\n\n  tracking-plan/events-imported.yaml\n");
    expect(place.read("tracking-plan/events.yaml")).toBe(before);
    expect(place.read("tracking-plan/events-imported.yaml")).toMatch(/^events:\n {2}Order Paid:/);
    const again = await place.run(["import", "segment", "b.json", "--merge"]);
    expect(again.stdout).toBe("Nothing new in this segment plan.\n");
  });

  test("answers in JSON with files, losses and what differs", async () => {
    const other = plan("Order Placed").replace('"string"', '"integer"');
    const place = new Workplace({ "a.json": plan("Order Placed", "Order Sent"), "b.json": other, "c.txt": "no JSON" });
    await place.run(["import", "segment", "a.json"]);
    const { stdout } = await place.run(["import", "segment", "b.json", "--format", "json"]);
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      files: [],
      losses: [],
      counts: { events: 0, pages: 0, traits: 0, groups: 0 },
      added: [],
      differing: ["Order Placed"],
      differences: ["property `order_id` of `Order Placed` changed from text to whole number"],
      missing: ["Order Sent"],
    });
  });

  test("of properties that the plan's dictionary says already, only what is new is said", async () => {
    const rule = (key: string, order: object, total: object) => ({
      type: "TRACK",
      key,
      jsonSchema: {
        properties: {
          properties: { properties: { order, total }, required: ["order"], additionalProperties: false },
        },
      },
    });
    const order = { type: "string", description: "The order." };
    const known = [rule("Order Placed", order, { type: "number" }), rule("Order Paid", order, { type: "number" })];
    const place = new Workplace({
      "a.json": JSON.stringify({ rules: known }),
      "b.json": JSON.stringify({
        rules: [
          known[0],
          rule("Order Paid", order, { type: "string" }),
          rule("Order Lost", { ...order, description: "Which." }, { type: "number" }),
          rule("Order Returned", { ...order, pattern: "^o" }, { type: "number" }),
        ],
      }),
    });
    await place.run(["import", "segment", "a.json"]);
    const { stdout } = await place.run(["import", "segment", "b.json", "--merge"]);
    expect(stdout).toContain(
      "What the input says otherwise\n  property `total` of `Order Paid` changed from number to text\n",
    );
    expect(stdout).not.toContain("name of the plan");
    expect(place.read("tracking-plan/events-imported.yaml")).toBe(`events:
  Order Lost:
    properties:
      order: { required: true, description: Which. }
      total: optional
  Order Returned:
    properties:
      order: { type: string, required: true, pattern: "^o", description: The order. }
      total: optional
`);
  });

  test("merges types of one name: the same is the plan's, another gets a name of its own; and again, nothing", async () => {
    const schema = (name: string, address: object, size: object) => ({
      [`schemas/${name}.json`]: JSON.stringify({
        type: "object",
        properties: {
          to: { $ref: "#/definitions/address" },
          sizes: { type: "array", items: { $ref: "#/definitions/size" } },
        },
        definitions: { address, size },
        additionalProperties: false,
      }),
    });
    const size = { enum: ["s", "m"] };
    const address = { type: "object", properties: { city: { type: "string" } }, additionalProperties: false };
    const place = new Workplace(schema("sent", address, size));
    await place.run(["import", "json-schema", "schemas"]);
    place.edit("tracking-plan/types.yaml", (text) => `# Written by hand.\n${text}`);
    const before = place.texts("tracking-plan");
    const other = { ...address, properties: { city: { type: "string" }, street: { type: "string" } } };
    for (const [path, text] of Object.entries(schema("returned", other, size))) place.write(path, text);
    const { stdout } = await place.run(["import", "json-schema", "schemas", "--merge"]);
    expect(stdout).toBe(`1 event from json-schema: 2 files written

  tracking-plan/types-imported.yaml
  tracking-plan/events-imported.yaml

1 thing to look at
  types.address
      the plan has another type \`address\`: this one is called \`address_2\`
`);
    expect(place.read("tracking-plan/types-imported.yaml")).toBe(`types:
  address_2:
    properties:
      city: string
      street: string
`);
    expect(place.read("tracking-plan/events-imported.yaml")).toBe(`events:
  returned:
    properties:
      to: address_2
      sizes: size[]
`);
    expect(place.texts("tracking-plan")).toMatchObject(before);
    const merged = place.texts("tracking-plan");
    expect(await place.run(["import", "json-schema", "schemas", "--merge"])).toMatchObject({
      status: 0,
      stdout: "Nothing new in this json-schema plan.\n",
    });
    expect(place.texts("tracking-plan")).toEqual(merged);
  });

  test("passes over a file of a folder that is no text, and says so; one that is asked for cannot be read", async () => {
    const place = new Workplace({ "plans/a.json": plan("Order Placed") });
    writeFileSync(place.path("plans/b.json"), Buffer.from([0xff, 0xfe, 0x7b, 0]));
    const folder = await place.run(["import", "segment", "plans"]);
    expect(folder.status).toBe(0);
    expect(folder.stdout).toContain(
      "1 thing to look at\n  plans/b.json\n      this is not UTF-8 text, and is left out\n",
    );
    const alone = await place.run(["import", "segment", "plans/b.json", "--out", "x"]);
    expect(alone).toMatchObject({ status: 2, stdout: "" });
    expect(alone.stderr).toContain("plans/b.json is not UTF-8 text");
  });

  test("of a registry takes the newest version of a schema, the one that is asked for, or that of the file", async () => {
    const schema = (version: string, properties: object): string =>
      JSON.stringify({
        self: { vendor: "com.acme", name: "order_placed", format: "jsonschema", version },
        type: "object",
        properties,
        additionalProperties: false,
      });
    const folder = "registry/com.acme/order_placed/jsonschema";
    const place = new Workplace({
      [`${folder}/1-0-0`]: schema("1-0-0", { id: { type: "string" } }),
      [`${folder}/1-0-1`]: schema("1-0-1", { id: { type: "string" }, total: { type: "number" } }),
      [`${folder}/2-0-0`]: schema("2-0-0", { order: { type: "string" } }),
    });
    const taken = async (...args: readonly string[]): Promise<string | undefined> => {
      expect((await place.run(["import", "iglu", ...args, "--out", "out", "--force"])).status).toBe(0);
      return /order_placed\/jsonschema\/([\d-]+)/.exec(place.read("out/events.yaml"))?.[1];
    };
    expect(await taken("registry")).toBe("2-0-0");
    expect(await taken("registry", "--schema-version", "1-0-0")).toBe("1-0-0");
    expect(await taken("registry", "--schema-version", "com.acme/order_placed/jsonschema/1-*-*")).toBe("1-0-1");
    expect(await taken(`${folder}/1-0-0`)).toBe("1-0-0");
    const { status, stderr } = await place.run(["import", "iglu", "registry", "--schema-version", "3-0-0"]);
    expect(status).toBe(2);
    expect(stderr).toContain("there is no version 3-0-0 of `com.acme/order_placed`");
    expect(stderr).toContain("`com.acme/order_placed` has `1-0-0`, `1-0-1` and `2-0-0`.");
    expect(place.has("tracking-plan")).toBe(false);
  });

  test.each([
    [["import", "sgment", "a.json"], "there is no format `sgment` to import", "Did you mean `segment`?"],
    [["import", "segment", "no.json"], "no.json cannot be read: it is not there", "Say the file or folder to import."],
    [
      ["import", "segment", "a.json"],
      "a.json holds nothing that `segment` understands: a.json:1:3: this is no JSON: Expected property name",
      "It reads a Segment tracking plan",
    ],
    [
      ["import", "segment", "empty"],
      "empty holds no file that `segment` could be in",
      "It reads a Segment tracking plan",
    ],
    [
      ["import", "segment", "a.json", "--schema-version", "1-0-0"],
      "`segment` has no versions of schemas",
      "`--schema-version` goes with `iglu`; leave it out.",
    ],
    [
      ["import", "amplitude", "ampli.json"],
      "ampli.json holds nothing that `amplitude` understands: ampli.json: this is JSON, and Amplitude's plan is read from CSV",
      "It reads Amplitude's tracking plan, as its CSV exports give it",
    ],
    [
      ["import", "csv", "plan.json"],
      "plan.json holds nothing that `csv` understands",
      "This seems to be `segment`: `tracking-plan import segment plan.json`.",
    ],
    [
      ["import", "segment", "sheet.csv"],
      "sheet.csv holds nothing that `segment` understands",
      "This seems to be `csv`: `tracking-plan import csv sheet.csv`.",
    ],
  ])("%j exits with 2 and writes nothing", async (args, message, hint) => {
    const place = new Workplace({
      "plan.json": '{ "rules": [{ "key": "a", "jsonSchema": {} }] }',
      "sheet.csv": "event,property\na,b\n",
      "a.json": "{ no",
      "ampli.json": '{"OrgId": "1"}',
      "empty/readme.md": "",
    });
    const { status, stdout, stderr } = await place.run(args);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
    expect(place.has("tracking-plan")).toBe(false);
  });
});
