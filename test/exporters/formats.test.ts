import { expect, test } from "vitest";
import { planOf } from "../support/plan.ts";
import { broughtBack, exported } from "./support/exported.ts";

const PLAN = `
plan: { name: acme, version: 2.0.0 }
identity: { userId: user_id, identifiers: { user_id: { type: string, stable: true } } }
traits:
  plan: { type: string, enum: [free, pro], pii: personal }
groups:
  account: { id: account_id, traits: { seats: integer } }
types:
  price: { type: number, exclusiveMinimum: 0 }
events:
  "Order Placed":
    title: Placed
    description: 'An order "was" placed, at last.'
    owner: growth
    tags: [area:checkout, core]
    version: 2
    dedupe: [order_id]
    properties:
      order_id: { type: string, required: true, pattern: "^o", description: The order. }
      total: { type: price, required: true }
      channel: { const: web }
      coupons: string[]
  "=1+1": { links: { schema: "iglu:com.acme/sum/jsonschema/1-2-3" } }
pages:
  "Home Page": { properties: { path: string } }
segments:
  buyers: { match: { event: Order Placed } }
`;

const plan = await planOf(PLAN);
const parsed = async (format: string) => JSON.parse((await exported(format, plan)).files[0]?.text ?? "");
const paths = async (format: string) => (await exported(format, plan)).files.map(({ path }) => path);

const D07 = "http://json-schema.org/draft-07/schema#";
const ORDER = {
  type: "object",
  properties: {
    order_id: { description: "The order.", type: "string", pattern: "^o" },
    total: { $ref: "#/definitions/price" },
    channel: { const: "web" },
    coupons: { type: "array", items: { type: "string" } },
  },
  required: ["order_id", "total"],
  additionalProperties: false,
};
const DEFINITIONS = { price: { type: "number", exclusiveMinimum: 0 } };

test("segment: a rule for each call, with the schema of the whole call", async () => {
  const { rules } = await parsed("segment");
  expect(rules.map(({ type, key, version }: Record<string, unknown>) => [type, key, version])).toEqual([
    ["TRACK", "Order Placed", 2],
    ["TRACK", "=1+1", 1],
    ["PAGE", "Home Page", 1],
    ["IDENTIFY", "", 1],
    ["GROUP", "account", 1],
  ]);
  expect(rules[0].jsonSchema).toEqual({
    $schema: D07,
    title: "Placed",
    description: 'An order "was" placed, at last.',
    labels: { area: "checkout", core: "" },
    type: "object",
    properties: { properties: ORDER },
    required: ["properties"],
    definitions: DEFINITIONS,
  });
  expect(rules[3].jsonSchema.properties.traits.properties).toEqual({ plan: { type: "string", enum: ["free", "pro"] } });
});

test("rudderstack: an event for each call, by its type", async () => {
  const { name, rules } = await parsed("rudderstack");
  expect(name).toBe("acme");
  expect(rules.events.map((event: Record<string, unknown>) => [event["eventType"], event["name"]])).toEqual([
    ["track", "Order Placed"],
    ["track", "=1+1"],
    ["page", "Home Page"],
    ["identify", ""],
    ["group", "account"],
  ]);
  expect(rules.events[0]).toMatchObject({
    description: 'An order "was" placed, at last.',
    rules: { $schema: D07, properties: { properties: ORDER }, definitions: DEFINITIONS },
  });
});

test("iglu: schemas by vendor, name and version, in draft 04", async () => {
  expect(await paths("iglu")).toEqual([
    "schemas/acme/order_placed/jsonschema/2-0-0",
    "schemas/com.acme/sum/jsonschema/1-2-3",
    "schemas/acme/home_page/jsonschema/1-0-0",
  ]);
  expect(await parsed("iglu")).toMatchObject({
    $schema: "http://iglucentral.com/schemas/com.snowplowanalytics.self-desc/schema/jsonschema/1-0-0#",
    description: 'An order "was" placed, at last.',
    self: { vendor: "acme", name: "order_placed", format: "jsonschema", version: "2-0-0" },
    properties: { channel: { enum: ["web"] } },
    definitions: { price: { type: "number", minimum: 0, exclusiveMinimum: true } },
  });
  const [first] = (await exported("iglu", plan, { vendor: "com.other" })).files;
  expect(first?.path).toBe("schemas/com.other/order_placed/jsonschema/2-0-0");
});

test("iglu: a link leads to no folder above, and two names that become one stay two", async () => {
  const other = await planOf({
    plan: { name: "p", version: "1.0.0" },
    events: { "a b": { links: { schema: "iglu:../evil/jsonschema/1-0-0" } }, a_b: {}, 日本: {} },
  });
  expect((await exported("iglu", other)).files.map(({ path }) => path)).toEqual([
    "schemas/p/a_b/jsonschema/1-0-0",
    "schemas/p/a_b_2/jsonschema/1-0-0",
    "schemas/p/event/jsonschema/1-0-0",
  ]);
});

test("json-schema: a file for each event and page, which says the name that it cannot have", async () => {
  expect(await paths("json-schema")).toEqual(["events/order_placed.json", "events/1_1.json", "pages/home_page.json"]);
  expect(await parsed("json-schema")).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    "x-event-name": "Order Placed",
    title: "Placed",
    properties: { channel: { const: "web" } },
  });
});

test("amplitude-csv: events with their properties below, and what comes back is the same", async () => {
  const out = await exported("amplitude-csv", plan);
  expect(out.files).toEqual([
    {
      path: "amplitude.csv",
      text: `Object Type,Object Name,Object Display Name,Object Owner,Object Description,Object Category,Object Tags,Object Schema Status,Property Type,Property Name,Property Description,Property Value Type,Property Required,Property Is Array,Property Enum Values,Property Regex Pattern
Event,Order Placed,Placed,growth,"An order ""was"" placed, at last.",,"area:checkout, core",Live,,,,,,,,
,,,,,,,,Event Property,order_id,The order.,string,TRUE,FALSE,,^o
,,,,,,,,Event Property,total,,number,TRUE,FALSE,,
,,,,,,,,Event Property,channel,,enum,FALSE,FALSE,web,
,,,,,,,,Event Property,coupons,,string,FALSE,TRUE,,
Event,=1+1,,,,,,Live,,,,,,,,
User Property,plan,,,,,,Live,User Property,,,enum,,FALSE,"free, pro",
Group Property,seats,,,,,,Live,Group Property,,,number,,FALSE,,
`,
    },
  ]);
  const back = await broughtBack("amplitude", out);
  const [order, sum] = back.events;
  expect([order?.name, order?.title, order?.description, order?.owner, order?.tags, sum?.name]).toEqual([
    ...["Order Placed", "Placed", 'An order "was" placed, at last.', "growth"],
    ["area:checkout", "core"],
    "=1+1",
  ]);
  expect(order?.properties.map(({ name, required, shape }) => [name, required, shape.types])).toEqual([
    ["order_id", true, ["string"]],
    ["total", true, ["number"]],
    ["channel", false, undefined],
    ["coupons", false, ["array"]],
  ]);
  expect(out.losses.at(-1)?.message).toBe(
    "a row has one type, a few values and a pattern: more is said of `total`, `seats`, and left out",
  );
});

test("mixpanel-lexicon: entries for events and people, with types where they are used", async () => {
  const { entries } = await parsed("mixpanel-lexicon");
  expect(entries.map((entry: Record<string, unknown>) => [entry["entityType"], entry["name"]])).toEqual([
    ["event", "Order Placed"],
    ["event", "=1+1"],
    ["profile", "$user"],
  ]);
  expect(entries[0].schemaJson).toEqual({
    $schema: "http://json-schema.org/draft-07/schema",
    description: 'An order "was" placed, at last.',
    ...ORDER,
    properties: { ...ORDER.properties, total: { type: "number", exclusiveMinimum: 0 } },
    metadata: { "com.mixpanel": { displayName: "Placed", tags: ["area:checkout", "core"] } },
  });
});

test("what a format has no place for is told, each kind once", async () => {
  const { losses } = await exported("segment", plan);
  expect(losses).toEqual([
    { path: "/plan", message: "a Segment rule list has no place for what the plan says of itself: `name`, `version`" },
    { path: "/segments", message: "Segment has no place for segments: `buyers`" },
    {
      path: "/identity",
      message: "Segment has no place for identifiers, and how people are merged: `user_id`",
    },
    { path: "/events/*/dedupe", message: "Segment has no place for dedupe keys and `oncePer`: `Order Placed`" },
    { path: "/events/*/owner", message: "Segment has no place for owners: `Order Placed`" },
    { path: "/events/*/links", message: "Segment has no place for links: `=1+1`" },
    { path: "/events/*/properties/*/pii", message: "Segment has no place for what is personal data: `plan`" },
  ]);
  expect((await exported("amplitude-csv", plan)).losses).toContainEqual({
    path: "/pages",
    message: "Amplitude's taxonomy has no place for pages and screens: `Home Page`",
  });
});

test("what draft 07 has no word for is told with its place", async () => {
  const raw = { type: "object", properties: { a: {} }, unevaluatedProperties: false };
  const other = await planOf({
    plan: { name: "p", version: "1.0.0" },
    events: { done: { properties: { it: { schema: raw } } } },
  });
  expect((await exported("segment", other)).losses.at(-1)).toEqual({
    path: "/events/done/properties/it/schema/unevaluatedProperties",
    message: "the JSON Schema of this format has no `unevaluatedProperties`: what it says is not checked there",
  });
});
