import { describe, expect, test } from "vitest";
import { imported, planOfImport } from "./support/imported.ts";

/** The YAML of an import after the head of the plan, with the losses below it. */
async function told(format: string, files: Readonly<Record<string, unknown>>): Promise<string> {
  const result = await imported(format, files);
  await planOfImport(result);
  const texts = result.files.filter(({ path }) => path !== "plan.yaml").map(({ path, text }) => `# ${path}\n${text}`);
  const losses = result.losses.map(({ path, message }) => `! ${path} ${message}\n`);
  return `\n${[...texts, ...losses].join("")}`;
}

const CATALOG = {
  "properties.yaml": `
version: rudder/v1
kind: properties
spec:
  properties:
    - { id: sku, name: sku, type: string, description: The SKU., config: { min_length: 1 } }
    - { id: size, name: size, type: "string, null" }
    - { id: method, name: method, type: string, config: { enum: [card, cash] } }
    - { id: tags, name: tags, type: array, item_types: [string] }
    - { id: address, name: address, type: "#custom-type:address" }
    - { id: city, name: city, type: string }
    - { id: box, name: box, type: object }
`,
  "types.yaml": `
version: rudder/v1
kind: custom-types
spec:
  types:
    - { id: address, name: Address, type: object, properties: [{ property: "#property:city", required: true }] }
`,
  "events.yaml": `
version: rudder/v1
kind: events
spec:
  events:
    - { id: bought, name: Product Bought, event_type: track, description: A sale. }
    - { id: who, event_type: identify }
`,
  "plan.yaml": `
version: rudder/v1
kind: tracking-plan
spec:
  id: shop
  display_name: Shop
  rules:
    - id: r1
      type: event_rule
      event: "#event:bought"
      properties:
        - { property: "#property:sku", required: true }
        - { property: "#property:size" }
        - { property: "#property:method" }
        - { property: "#property:tags" }
        - { property: "#property:address" }
        - { property: "#property:box", properties: [{ property: "#property:city" }] }
        - { property: "#property:gone" }
    - { id: r2, type: event_rule, event: "#event:who", additionalProperties: true, properties: [{ property: "#property:city" }] }
`,
};

const LEGACY = {
  "all.yaml": `
version: rudder/v0.1
kind: properties
metadata: { name: common }
spec: { properties: [{ id: method, name: method, type: string, propConfig: { maxLength: 9 } }, { id: host, name: host, type: string }] }
---
version: rudder/v0.1
kind: categories
spec: { categories: [{ id: api, name: API }] }
---
version: rudder/v0.1
kind: events
spec: { events: [{ id: called, name: Called, event_type: track, category: "#/categories/common/api" }] }
---
version: rudder/v0.1
kind: tp
spec:
  id: api
  rules:
    - type: event_rule
      event: { $ref: "#/events/common/called", allow_unplanned: true }
      properties: [{ $ref: "#/properties/common/method", required: true }]
      variants:
        - discriminator: "#/properties/common/method"
          cases: [{ match: [POST], properties: [{ $ref: "#/properties/common/host", required: true }] }]
`,
};

describe("an import says in the language", () => {
  test("a data catalog of RudderStack, v1", async () => {
    expect(await told("rudderstack", CATALOG)).toBe(`
# types.yaml
types:
  Address:
    properties:
      city: required
# properties.yaml
properties:
  city: string
# traits.yaml
traits:
  city: optional
# events.yaml
events:
  Product Bought:
    description: A sale.
    properties:
      sku: { type: string, required: true, minLength: 1, description: The SKU. }
      size: { type: string, nullable: true }
      method: { enum: [card, cash] }
      tags: string[]
      address: Address
      box:
        properties:
          city: optional
! plan.yaml#/spec/rules/0/properties/6 the property \`#property:gone\` is not in the catalog, and is left out
! plan.yaml#/spec/rules/1 the rule lets traits through that it does not name; a plan does not
`);
  });

  test("a data catalog of RudderStack, v0.1, with variants", async () => {
    expect(await told("rudderstack", LEGACY)).toBe(`
# events.yaml
events:
  # which properties go with which value is left out, and all of them are optional: where \`method\` is \`POST\`: \`host\`
  # (required)
  Called:
    properties:
      method: { type: string, required: true, maxLength: 9 }
      host: string
    additionalProperties: true
! all.yaml#/spec/rules/0/variants which properties go with which value is left out, and all of them are optional: where \`method\` is \`POST\`: \`host\` (required)
`);
  });

  test("a data catalog's type with variants, as conditions; and what no rule uses is told", async () => {
    const documents = [
      {
        kind: "properties",
        spec: {
          properties: [
            ...["kind", "card", "iban", "note", "unused"].map((name) => ({ id: name, name, type: "string" })),
            { id: "payment", name: "payment", type: "#custom-type:payment" },
          ],
        },
      },
      {
        kind: "custom-types",
        spec: {
          types: [
            {
              id: "payment",
              name: "Payment",
              type: "object",
              properties: [{ property: "#property:kind", required: true }],
              variants: [
                {
                  type: "discriminator",
                  discriminator: "#property:kind",
                  cases: [
                    { match: ["card"], properties: [{ property: "#property:card", required: true }] },
                    { match: ["bank"], properties: [{ property: "#property:iban", required: false }] },
                  ],
                  default: { properties: [{ property: "#property:note" }] },
                },
              ],
            },
          ],
        },
      },
      {
        kind: "events",
        spec: {
          events: [
            { id: "paid", name: "Paid" },
            { id: "idle", name: "Idle" },
          ],
        },
      },
      {
        kind: "tracking-plan",
        spec: { rules: [{ event: "#event:paid", properties: [{ property: "#property:payment", required: true }] }] },
      },
    ];
    const yaml = documents.map((document) => JSON.stringify({ version: "rudder/v1", ...document })).join("\n---\n");
    expect(await told("rudderstack", { "all.yaml": yaml })).toBe(`
# types.yaml
types:
  Payment:
    properties:
      kind: { type: string, required: true }
      card: string
      iban: string
      note: string
    schema:
      allOf:
        - if:
            properties:
              kind: { enum: [card] }
            required: [kind]
          then:
            required: [card]
            properties:
              iban: false
              note: false
        - if:
            properties:
              kind: { enum: [bank] }
            required: [kind]
          then:
            properties:
              card: false
              note: false
        - if:
            properties:
              kind: { not: { enum: [card, bank] } }
          then:
            properties:
              card: false
              iban: false
# events.yaml
events:
  Paid:
    properties:
      payment: { type: Payment, required: true }
! all.yaml#/spec/events/1 events that no rule of a tracking plan uses are left out: \`Idle\`
! all.yaml#/spec/properties/4 properties that no rule of a tracking plan uses are left out: \`unused\`
`);
  });

  test("rules of Segment that are deprecated, broken, or say more than a call has", async () => {
    const rules = [
      { type: "TRACK", key: "Old", deprecatedAt: "2024-03-01T10:00:00.000Z", jsonSchema: {} },
      { type: "TRACK", key: "Live", deprecatedAt: "0001-01-01T00:00:00.000Z", jsonSchema: "{ no" },
      {
        type: "TRACK",
        key: "Both",
        jsonSchema: {
          properties: {
            properties: { properties: { kind: { oneOf: [{ const: "a", title: "First" }, { const: 2 }] } } },
            traits: { properties: { b: {} } },
          },
        },
      },
    ];
    expect(await told("segment", { "plan.json": { rules } })).toBe(`
# events.yaml
events:
  Old:
    deprecated: { reason: Deprecated in Segment since 2024-03-01. }
    additionalProperties: true
  Live:
    additionalProperties: true
  Both:
    properties:
      # only values that are all text can be described here: a: First
      kind: { enum: [a, 2] }
    additionalProperties: true
! plan.json#/rules/1/jsonSchema the schema is text that is no JSON, and is left out: any properties may come
! plan.json#/rules/2/properties/traits what the rule says of the \`traits\` of this call is left out: a call has \`properties\` in a plan
! plan.json#/rules/2/properties/properties/properties/kind/oneOf only values that are all text can be described here: a: First
`);
  });

  test("a tracking plan of RudderStack's API", async () => {
    const schema = {
      type: "object",
      properties: {
        properties: { type: "object", properties: { a: { type: "string" } }, additionalProperties: false },
      },
    };
    const plan = { name: "Shop", rules: [{ name: "Seen", eventType: "track", description: "D", rules: schema }] };
    expect(await told("rudderstack", { "plan.json": plan })).toBe(`
# events.yaml
events:
  Seen:
    description: D
    properties:
      a: string
`);
  });

  test("an export of Avo, with tags, categories and mapped names", async () => {
    const properties = {
      type: "object",
      properties: {
        Source: {
          id: "x",
          type: "string",
          enum: ["menu", "link"],
          nameMapping: [{ name: "from", destinationId: "d1" }],
        },
      },
      required: ["Source"],
      additionalProperties: false,
    };
    const event = {
      id: "e",
      name: "Debugger Started",
      description: "The debugger started.",
      tags: ["ui"],
      categories: ["c1"],
      triggers: [],
      sources: [{ id: "s1", name: "Web" }],
      rules: { type: "object", properties: { properties, nameMapping: { type: "object" } } },
    };
    const plan = {
      name: "Exported Tracking Plan: main",
      events: [event],
      categories: [{ id: "c1", name: "Debugging" }],
    };
    expect(await told("avo", { "avo.json": plan })).toBe(`
# events.yaml
events:
  Debugger Started:
    description: The debugger started.
    tags: [ui]
    properties:
      Source: { enum: [menu, link], required: true }
! avo.json#/events/0 \`sources\` is not read: one of the events has it
! avo.json#/events/0 \`nameMapping\` is not read: one of the events has it
`);
  });

  test("Amplitude's taxonomy, event by event", async () => {
    const rows = [
      "Object Type,Object Name,Object Display Name,Object Owner,Object Description,Object Category,Object Tags,Object Schema Status,Property Type,Property Name,Property Description,Property Value Type,Property Required,Property Is Array,Property Enum Values,Property Regex Pattern",
      'Event,Order Placed,Order placed,data,"An order, placed.",Orders,"commerce, core",Live,,,,,,,,',
      ",,,,,,,,Event Property,order_id,The id.,string,TRUE,FALSE,,^o_",
      ',,,,,,,,Event Property,sizes,,string,FALSE,TRUE,"s, m, l",',
      ",,,,,,,,Event Property,thing,,any,FALSE,FALSE,,",
      "Event,old,,,,,,Deleted,Event Property,x,,string,,,,",
      "Event,odd thing,,,,,,Unexpected,Event Property,x,,number,,,,",
      "User Property,plan,,,The plan.,,,Live,,,,string,,,,",
    ];
    expect(await told("amplitude", { "taxonomy.csv": rows.join("\r\n") })).toBe(`
# traits.yaml
traits:
  plan: { type: string, description: The plan. }
# events/orders.yaml
events:
  Order Placed:
    title: Order placed
    description: An order, placed.
    owner: data
    tags: [commerce, core]
    properties:
      order_id: { type: string, required: true, pattern: "^o_", description: The id. }
      sizes: { type: array, items: { enum: [s, m, l] } }
      thing: { schema: {} }
# events/other.yaml
events:
  # \`odd thing\` was seen and never planned: keep it, or find who sends it
  odd thing:
    properties:
      x: number
! taxonomy.csv:6 \`old\` is deleted in Amplitude, and is left out
! taxonomy.csv:7 \`odd thing\` was seen and never planned: keep it, or find who sends it
`);
  });

  test("Amplitude's taxonomy under the headings that its documents had in 2024", async () => {
    const rows = [
      "Action,Object Type,Object Name,Event Display Name,Object Description,Event Category,Tags,Property Type,Event Property Name,Property Value Type,Property Required,Enum Values,Property Regex",
      ',Event,Order Placed,Order placed,An order.,Orders,"commerce, core",,,,,,',
      ',,,,,,,Event Property,size,enum,True,"s, m",',
      ",,,,,,,Event Property,order_id,string,,,^o_",
    ];
    expect(await told("amplitude", { "taxonomy.csv": rows.join("\n") })).toBe(`
# events.yaml
events:
  Order Placed:
    title: Order placed
    description: An order.
    tags: [commerce, core]
    properties:
      size: { enum: [s, m], required: true }
      order_id: { type: string, pattern: "^o_" }
`);
  });

  test("Amplitude's tracking plan under the headings of its exports, with limits and property groups", async () => {
    const columns = [
      ...["Action", "Object Type", "Object Name", "Event Display Name", "Object Description", "Event Schema Status"],
      ...["Event Activity", "Event Hidden From Timeline", "Event Source", "Event 30 Day Volume", "Property Type"],
      ...["Property Group Names", "Event Property Name", "Property Description", "Property Value Type"],
      ...["Property Schema Status", "Property Required", "Property Is Array", "String Property Value Min Length"],
      ...["String Property Value Max Length", "Number Is Integer", "Number Property Value Min"],
      ...["Number Property Value Max", "Array Unique Items", "Array Min Items", "Array Max Items", "Enum Values"],
      ...["Const Value", "Property Regex"],
    ];
    const rows: readonly Record<string, string>[] = [
      { "Object Type": "Property Group", "Object Name": "Cart", "Object Description": "What a cart is." },
      { Property: "cart_id", Type: "string", Required: "TRUE", "String Property Value Min Length": "3" },
      { Property: "total", Type: "number", "Number Property Value Min": "0", "Number Property Value Max": "9.5" },
      {
        ...{ Action: "IGNORE", "Object Type": "Event", "Object Name": "Cart Filled", "Event Display Name": "Filled" },
        ...{ "Event Schema Status": "LIVE", "Event Activity": "ACTIVE", "Event Source": "Web" },
        ...{ "Event Hidden From Timeline": "FALSE", "Event 30 Day Volume": "12" },
      },
      { "Property Type": "Event Property Group", "Property Group Names": "Cart" },
      { Property: "count", Type: "number", "Number Is Integer": "TRUE", "Property Schema Status": "UNEXPECTED" },
      { Property: "channel", Type: "const", "Const Value": "web" },
      {
        ...{ Property: "sizes", Type: "string", "Property Is Array": "TRUE", "Array Unique Items": "TRUE" },
        ...{ "Array Min Items": "1", "Array Max Items": "4", "Property Regex": "^s" },
      },
      { Property: "flag", Type: "boolean", "String Property Value Max Length": "3", "Array Min Items": "x" },
      { "Object Type": "Event", "Object Name": "Cart Emptied", "Event Activity": "INACTIVE" },
      { "Property Type": "Event Property Group", "Property Group Names": "Cart, Nowhere" },
      { Property: "total", Type: "number" },
      { Property: "size", Type: "enum", "Enum Values": "s, m", "Property Description": "How large." },
      { Property: "old", Type: "string", Action: "Remove" },
    ];
    const cell = (row: Record<string, string>, column: string): string => {
      const short = {
        "Event Property Name": "Property",
        "Property Value Type": "Type",
        "Property Required": "Required",
      };
      return row[column] ?? row[Object.entries(short).find(([name]) => name === column)?.[1] ?? ""] ?? "";
    };
    const text = [columns, ...rows.map((row) => columns.map((column) => `"${cell(row, column)}"`))].join("\n");
    expect(await told("amplitude", { "events.csv": text })).toBe(`
# properties.yaml
properties:
  cart_id: { type: string, minLength: 3 }

propertyGroups:
  Cart: { cart_id: required, total: { type: number, minimum: 0, maximum: 9.5 } }
# events.yaml
events:
  Cart Filled:
    title: Filled
    propertyGroups: [Cart]
    properties:
      count: integer
      channel: { const: web }
      sizes: { type: array, minItems: 1, maxItems: 4, uniqueItems: true, items: { type: string, pattern: "^s" } }
      flag: boolean
  # \`Cart Emptied\` is inactive in Amplitude: keep it, or say since when it is \`deprecated\`
  Cart Emptied:
    properties:
      total: number
      size: { enum: [s, m], description: How large. }
      cart_id: required
! events.csv:2 what is said of the property group \`Cart\` is left out: a group has no words of its own
! events.csv:10 what the column \`string property value max length\` says does not go with the property's type, and is left out
! events.csv:10 \`x\` in the column \`array min items\` is no number, and is left out
! events.csv:11 \`Cart Emptied\` is inactive in Amplitude: keep it, or say since when it is \`deprecated\`
! events.csv:15 the property \`old\` is to be removed in Amplitude, and is left out
! events.csv:12 there is no property group \`Nowhere\`, and it is left out
! events.csv properties that were seen and never planned are in the plan now: \`count\` of \`Cart Filled\`
! events.csv:5 the column \`Event Source\` is not read: one row says something there
! events.csv:5 the column \`Event 30 Day Volume\` is not read: one row says something there
`);
  });

  test("Amplitude's user properties, whose file is another one", async () => {
    const text = [
      "Action,Property Type,Property Name,Property Description,Property Value Type,Property Schema Status,Property Visibility,Property Is Array,Property Value Type,Enum Values,Number Property Value Min",
      ',User Property,plan,The plan.,enum,LIVE,VISIBLE,FALSE,enum,"free, pro",',
      ",User Property,orders,,number,LIVE,HIDDEN,FALSE,number,,0",
      "IGNORE,User Property,gone,,string,BLOCKED,VISIBLE,FALSE,string,,",
    ].join("\n");
    expect(await told("amplitude", { "user-properties.csv": text })).toBe(`
# traits.yaml
traits:
  plan: { enum: [free, pro], description: The plan. }
  orders: { type: number, minimum: 0 }
! user-properties.csv:4 the property \`gone\` is blocked in Amplitude, and is left out
! user-properties.csv:3 the column \`Property Visibility\` is not read: one row says something there
`);
  });

  test("Glean's events, with their extra keys", async () => {
    const yaml = `
$schema: moz://mozilla.org/schemas/glean/metrics/2-0-0
cart:
  filled:
    type: event
    description: |
      Somebody filled
      the cart.
    notification_emails: [data@shop.example]
    bugs: ["https://bugs.shop.example/1", "12"]
    data_reviews: ["https://bugs.shop.example/2"]
    expires: 2030-01-01
    disabled: false
    extra_keys:
      count: { description: How many., type: quantity }
      is_first: { description: Whether it is the first., type: boolean }
  size: { type: counter }
`;
    expect(await told("glean", { "metrics.yaml": yaml })).toBe(`
# events.yaml
events:
  cart.filled:
    description: Somebody filled the cart.
    owner: data@shop.example
    links: ["https://bugs.shop.example/1"]
    properties:
      count: { type: integer, description: How many. }
      is_first: { type: boolean, description: Whether it is the first. }
! metrics.yaml#/cart/size a metric of type \`counter\` is no event, and is left out
! metrics.yaml#/cart/filled \`data_reviews\` is not read: one of the events has it
! metrics.yaml#/cart/filled \`expires\` is not read: one of the events has it
`);
  });

  test("OpenTrackPlan, with targets, versions and dictionaries", async () => {
    const event = `
opentp: 2026-01
event:
  key: onboarding::step_done::done
  lifecycle: { status: active }
  taxonomy: { action: A step is done. }
  payload:
    web:
      current: stable
      stable: "1.1"
      "1.0": { schema: { application_id: { value: web }, step: { type: number, required: true } } }
      "1.1": { $ref: "1.0", schema: { method: { dict: auth/methods } } }
    ios:
      schema: { application_id: { value: ios }, step: { type: number, required: true }, email: { type: string, pii: { kind: email } } }
`;
    const dict = "opentp: 2026-01\ndict: [google, apple]\n";
    expect(await told("opentp", { "events/a.yaml": event, "dictionaries/auth/methods.yaml": dict })).toBe(`
# events.yaml
events:
  step_done:
    description: A step is done.
    properties:
      application_id: { enum: [web, ios], required: true }
      step: { type: number, required: true }
      method: { enum: [google, apple] }
      email: { type: string, pii: personal }
`);
  });

  test("OpenTrackPlan's formats, bounds, objects and what targets do not agree about", async () => {
    const event = `
opentp: 2026-01
event:
  key: a::done
  lifecycle: { status: deprecated, deprecatedReason: Nobody reads it., replacedBy: b::done }
  taxonomy: { area: a, action: It is done. }
  aliases: [{ key: a::finished }]
  payload:
    web:
      schema:
        at: { type: string, format: date-time, example: "2026-01-01T00:00:00Z" }
        ratio: { type: number, exclusiveMinimum: 0, multipleOf: 0.5 }
        code: { type: string, pattern: "[" }
        tags: { type: array, uniqueItems: true, items: { type: string, maxLength: 3 } }
        who: { type: object, properties: { id: { type: string, required: true } } }
        kind: { enum: [x, y] }
    ios: { schema: { kind: { enum: [x, z] } } }
`;
    expect(await told("opentp", { "events/a.yaml": event })).toBe(`
# events.yaml
events:
  done:
    description: It is done.
    deprecated: { reason: Nobody reads it. }
    properties:
      at: { type: timestamp, examples: ["2026-01-01T00:00:00Z"] }
      ratio: { type: number, exclusiveMinimum: 0, multipleOf: 0.5 }
      # the pattern \`[\` is no regular expression of JavaScript, and is left out
      code: { type: string }
      tags: { type: array, uniqueItems: true, items: { type: string, maxLength: 3 } }
      who:
        properties:
          id: { type: string, required: true }
      kind: { enum: [x, "y", z] }
! events/a.yaml#/event/payload/web/schema/code the pattern \`[\` is no regular expression of JavaScript, and is left out
! events/a.yaml#/event/payload/ios/schema/kind the targets do not agree about the values of this property: those of both may come
! events/a.yaml#/event \`aliases\` is not read: one of the events has it
! events/a.yaml#/event/taxonomy \`area\` is not read: one of the taxonomies has it
! events/a.yaml#/event/lifecycle \`replacedBy\` is not read: one of the lifecycles has it
`);
  });

  test("an event schema, with money and enums", async () => {
    const yaml = `
version: "0.3"
events:
  order_placed:
    intent: Somebody bought.
    properties:
      total: { type: money, required: true }
      kind: { type: enum, values: [new, again], description: Which. }
metrics: { daily: { type: count, event: order_placed, grain: day } }
`;
    expect(await told("event-schema", { "event-schema.yaml": yaml })).toBe(`
# types.yaml
types:
  money_amount:
    properties:
      amount: { type: number, required: true }
      currency: { type: currency, required: true }
# events.yaml
events:
  order_placed:
    description: Somebody bought.
    properties:
      total: { type: money_amount, required: true }
      kind: { enum: [new, again], description: Which. }
! event-schema.yaml#/metrics \`metrics\` are no events, and are left out
`);
  });

  test.each([
    ["commas", ",", "\n", ""],
    ["semicolons, CRLF and a BOM", ";", "\r\n", "\ufeff"],
    ["tabs", "\t", "\n", ""],
  ])("a spreadsheet with %s", async (_, comma, line, bom) => {
    const rows = [
      ["Event Name", "Property Name", "Data Type", "Required", "Description", "Allowed values", "Example"],
      ["Order Placed", "", "", "", "Somebody bought.", "", ""],
      ["", "order_id", "Text", "yes", "The id.", "", "o_1"],
      ["", "total", "decimal", "Y", "", "", "49.5"],
      ["", "kind", "enum", "", "", "new | again", ""],
      ["", "tags", "array of strings", "no", "", "", ""],
      ["Order Sent", "order_id", "string", "true", "The id.", "", ""],
      ["", "odd", "blob", "", "", "", ""],
    ];
    const text = bom + rows.map((row) => row.join(comma)).join(line);
    expect(await told("csv", { "plan.csv": text })).toBe(`
# events.yaml
events:
  Order Placed:
    description: Somebody bought.
    properties:
      order_id: { type: string, required: true, description: The id., examples: [o_1] }
      total: { type: number, required: true, examples: [49.5] }
      kind: { enum: [new, again] }
      tags: string[]
  Order Sent:
    properties:
      order_id: { type: string, required: true, description: The id. }
      # the type \`blob\` is not known here: nothing is known of the property
      odd: { schema: {} }
! plan.csv:8 the type \`blob\` is not known here: nothing is known of the property
`);
  });
});

/** Eight levels of nine aliases each. */
const BOMB = ["[x, x]", ...Array.from({ length: 8 }, (_, at) => `[${Array(9).fill(`*a${at}`).join(", ")}]`)]
  .map((list, at) => `a${at}: &a${at} ${list}`)
  .join("\n");

describe("a table", () => {
  test("of rows over several lines and empty ones says where a row begins", async () => {
    const text = 'event,property,type\r\n\r\nA,b,"str\r\ning"\r\n,c,blob\r\n"open,d,string\r\n';
    const { losses } = await imported("csv", { "plan.csv": text });
    expect(losses.map(({ path, message }) => `${path} ${message}`)).toEqual([
      "plan.csv:6 a quote that begins here never ends",
      "plan.csv:5 the type `blob` is not known here: nothing is known of the property",
    ]);
  });

  test("of areas whose names make one file has one file for them, and small ones stand together", async () => {
    const rows = ["event,category", "A,Check Out", "B,check-out", "C,Cart", "D,Cart", "E,Solo", "F,Alone", "G,"];
    const { files } = await imported("csv", { "plan.csv": rows.join("\n") });
    const events = files.filter(({ path }) => path.startsWith("events/"));
    expect(events.map(({ path, text }) => [path, text.match(/^ {2}\w+(?=:)/gm)])).toEqual([
      ["events/cart.yaml", ["  C", "  D"]],
      ["events/check_out.yaml", ["  A", "  B"]],
      ["events/other.yaml", ["  E", "  F", "  G"]],
    ]);
  });

  test("gives properties that come together a group, in one word where none of theirs is shared", async () => {
    const rows = ["Cart Filled", "Order Placed", "Quiz Done"].flatMap((event) =>
      ["Add-On Count", "e-mail", "site"].map((property) => `${event},${property},string`),
    );
    expect(await told("csv", { "sheet.csv": ["event,property,type", ...rows].join("\n") })).toContain(`
propertyGroups:
  with_add_on_count: { Add-On Count: optional, e-mail: optional, site: optional }
`);
  });

  test("of many events without areas is divided by the objects of their names", async () => {
    const verbs = ["viewed", "added", "removed", "shared"];
    const names = ["orders_listed", "order_placed", "order_paid", "order_sent", "logged_in"];
    const more = ["product", "cart", "wish list", "review", "coupon", "box", "store"].flatMap((noun) =>
      verbs.map((verb) => `${noun} ${verb}`),
    );
    const { files } = await imported("csv", { "plan.csv": ["event", ...names, ...more].join("\n") });
    expect(files.map(({ path }) => path).filter((path) => path.startsWith("events/"))).toEqual([
      ...["events/box.yaml", "events/cart.yaml", "events/coupon.yaml", "events/order.yaml"],
      ...["events/other.yaml", "events/product.yaml", "events/review.yaml", "events/store.yaml", "events/wish.yaml"],
    ]);
  });
});

describe("what is not of the format is told, and nothing comes of it", () => {
  test.each([
    ["segment", "{}", "a this is no tracking plan of Segment, or an empty one: nothing stands in `rules` or `events`"],
    ["segment", '{"a": 1,\n "b": nul }', "a:2:10 this is no JSON: Unexpected token ' '"],
    ["segment", '{"rules": [', "a:1:12 this is no JSON: Unexpected end"],
    ["segment", '{"a": "x\ty', "a:1:9 this is no JSON: Bad control character in string literal"],
    ["segment", " ", "a this file is empty"],
    ["segment", `${"[".repeat(5000)}${"]".repeat(5000)}`, "a this is not read: it is nested more than 400 levels deep"],
    ["avo", "[]", "a this is no export of Avo: it has no `events`"],
    ["iglu", "{}", "a this is no self-describing schema: it has no `self`"],
    ["json-schema", "[]", "a this is no JSON Schema"],
    ["amplitude", "a,b\n1,2", "a this is no export of Amplitude's tracking plan: no column `Object Name`"],
    ["amplitude", ' {"OrgId": "1"}', "a this is JSON, and Amplitude's plan is read from CSV alone"],
    ["csv", "a,b\n1,2", "a this table has no column for the event: one must be called `event` or `event name`"],
    ["glean", "$schema: x", "a this is no file of Glean's metrics"],
    ["event-schema", "x: 1", "a this is no event schema: it has no `events`"],
    ["event-schema", "a: [", "a:1:5 this is no YAML: unexpected end of the stream within a flow collection"],
    ["event-schema", "a: &a [*a]", "a this is not read: it is nested more than 400 levels deep"],
    ["event-schema", BOMB, "a this is not read: its aliases stand for more than 1,000,000 values"],
    [
      "rudderstack",
      "kind: sql-model",
      "a a document of the kind `sql-model` is no part of a tracking plan, and is left out",
    ],
  ])("%s: %j", async (format, text, loss) => {
    const { files, losses } = await imported(format, { a: text });
    expect(files).toEqual([]);
    expect(losses.map(({ path, message }) => `${path} ${message}`.slice(0, loss.length))).toEqual([loss]);
  });
});
