import { describe, expect, test } from "vitest";
import type { Fix } from "../../src/lint/fix.ts";
import { mended, rename } from "./mending.ts";

describe("a rename of an event", () => {
  test("changes the key and every mention, remembers the old name, and leaves all else as it is", async () => {
    const before = `# The shop's events.
events:
  productAdded: &added   # from the cart
    # Said by the client.
    title: Product added

    properties: { cart_id: { type: string, required: true } }
  orderDone:
    properties: { cart_id: { type: string }, total: number }
    deprecated: { replacedBy: productAdded }
traits:
  email_consent: { type: boolean, changeEvent: productAdded }
vocabulary:
  distinct: [[productAdded, orderDone]]
identity:
  identifiers: { email: email }
  merge: { events: { productAdded: email } }
segments:
  s: { match: { all: [{ event: productAdded }, { not: { event: orderDone, since: 'productAdded' } }] } }
journeys:
  j:
    trigger: { event: "productAdded" }
    exitOn: [productAdded]
consumers:
  c: { uses: [productAdded.cart_id, productAdded, orderDone.total] }
scenarios:
  z:
    steps: [{ at: 0m, anonymousId: a, track: productAdded, properties: { cart_id: c } }]
    expect: [{ at: 1h, anonymousId: a, events: { productAdded: 1 } }]
lint: { ignore: [{ rule: a/b, at: events.productAdded.properties.cart_id }] }
`;
    const after = before
      .replaceAll("productAdded", "product_added")
      .replace("# from the cart\n", "# from the cart\n    renamedFrom: [productAdded]\n");
    expect(await mended(before, rename("event", "/events/productAdded", "product_added"))).toBe(after);
  });

  test.each<[string, string, string]>([
    ["nothing below it", "events:\n  A:\n  b: {}\n", "events:\n  a: { renamedFrom: [A] }\n  b: {}\n"],
    ["an empty mapping", "events: { A: {} }\n", "events: { a: { renamedFrom: [A] } }\n"],
    ["brackets", "events: { A: { title: x } }\n", "events: { a: { title: x, renamedFrom: [A] } }\n"],
    [
      "brackets with a comma at the end",
      "events: { A: { title: x, }, }\n",
      "events: { a: { title: x, renamedFrom: [A], }, }\n",
    ],
    ["double quotes", 'events:\n  "A": { title: x }\n', 'events:\n  "a": { title: x, renamedFrom: [A] }\n'],
    ["single quotes", "events:\n  'A': { title: x }\n", "events:\n  'a': { title: x, renamedFrom: [A] }\n"],
    ["an earlier name", "events: { A: { renamedFrom: [b] } }\n", "events: { a: { renamedFrom: [b, A] } }\n"],
    ["no earlier name", "events: { A: { renamedFrom: [] } }\n", "events: { a: { renamedFrom: [A] } }\n"],
    [
      "earlier names on lines",
      "events:\n  A:\n    renamedFrom:\n      - b # first\n    title: x\n",
      "events:\n  a:\n    renamedFrom:\n      - b # first\n      - A\n    title: x\n",
    ],
    ["CR LF", "events:\r\n  A:\r\n    title: x\r\n", "events:\r\n  a:\r\n    renamedFrom: [A]\r\n    title: x\r\n"],
    ["a byte order mark", "\ufeffevents: { A: {} }\n", "\ufeffevents: { a: { renamedFrom: [A] } }\n"],
    ["no line break at the end", "events: { A: {} }", "events: { a: { renamedFrom: [A] } }"],
    [
      "a block of text",
      "events:\n  A:\n    description: |\n      A is A\n\n",
      "events:\n  a:\n    renamedFrom: [A]\n    description: |\n      A is A\n\n",
    ],
  ])("with %s", async (_, before, after) => {
    expect(await mended(before, rename("event", "/events/A", "a"))).toBe(after);
  });

  test("in JSON gives JSON", async () => {
    const before = {
      "plan.json": '{ "plan": { "name": "x", "version": "1.0.0" }, "events": { "A": { "title": "x" }, "B": {} } }',
    };
    expect(await mended(before, rename("event", "/events/A", "a"), rename("event", "/events/B", "it's b"))).toEqual({
      "plan.json":
        '{ "plan": { "name": "x", "version": "1.0.0" }, "events": { "a": { "title": "x", "renamedFrom": ["A"] }, "it\'s b": { "renamedFrom": ["B"] } } }',
    });
  });

  test("in several files", async () => {
    const before = {
      "a.yaml": "plan: { name: x, version: 1.0.0 }\nevents: { A: {} }\n",
      "b.yaml": "segments: { s: { match: { event: A } } }\n",
    };
    expect(await mended(before, rename("event", "/events/A", 'Order: "done"'))).toEqual({
      "a.yaml": 'plan: { name: x, version: 1.0.0 }\nevents: { "Order: \\"done\\"": { renamedFrom: [A] } }\n',
      "b.yaml": 'segments: { s: { match: { event: "Order: \\"done\\"" } } }\n',
    });
  });

  test.each<[string, string, string]>([
    [
      "there is one of that name",
      "events: { A: {}, a: {} }\n",
      "there is an event `a` already: which of the two stays is yours to say",
    ],
    ["it was called so before", "events: { A: { renamedFrom: [a] } }\n", "it was called `a` before"],
    [
      "an alias shares it",
      "events: { A: &x { title: t }, B: *x }\n",
      "it is said by way of an anchor, an alias or a merge, which others share",
    ],
    [
      "a merge brings a mention",
      "events: { A: {}, B: &b { deprecated: { replacedBy: A } }, C: { <<: *b } }\n",
      "it is said by way of an anchor, an alias or a merge, which others share",
    ],
  ])("is refused where %s", async (_, before, why) => {
    expect(await mended(before, rename("event", "/events/A", "a"))).toBe(`refused: ${why}`);
  });
});

describe("a rename of a property", () => {
  test("of the dictionary follows it wherever it is inherited, used and shown", async () => {
    const before = `types:
  line: { properties: { productId: required, price: { type: number, unit: { from: curr } }, curr: { type: currency } } }
properties:
  productId: { type: string, description: "One id." }
  sku: { ref: productId }
propertyGroups: { g: { productId: required } }
events:
  viewed:
    properties: { productId: required, lines: { type: "line[]" } }
    oncePer: [productId]
    dedupe: { key: [productId, lines.productId], window: 30m }
    destinations: { ga: { properties: { productId: item_id } } }
    examples: [{ productId: p, lines: [{ productId: q, price: 1, curr: EUR }] }]
  grouped: { propertyGroups: [g], properties: { productId: { description: more } } }
destinations: { ga: { type: ga4 } }
segments:
  s: { match: { event: viewed, where: { productId: p, lines: { any: { productId: q } } }, count: { gte: 2, distinct: productId } } }
journeys:
  j:
    trigger: { event: viewed }
    exitOn: [{ event: grouped, match: [productId] }]
    messages: [{ after: 1h, uses: [productId, lines.productId], fallback: { lines.productId: [{ static: x }] } }]
    reentry: { per: productId }
consumers: { c: { uses: [viewed.lines.productId, grouped.productId] } }
scenarios:
  z: { steps: [{ at: 0m, anonymousId: a, track: viewed, properties: { productId: p, lines: [{ productId: q, price: 1, curr: EUR }] } }] }
`;
    const after = before
      .replaceAll("productId", "product_id")
      .replace('description: "One id." }', 'description: "One id.", renamedFrom: [productId] }');
    expect(await mended(before, rename("property", "/properties/productId", "product_id"))).toBe(after);
  });

  test.each<[string, string, Fix, string]>([
    [
      "of one event leaves others alone",
      "events:\n  a: { properties: { xId: string }, dedupe: [xId] }\n  b: { properties: { xId: number } }\n",
      rename("property", "/events/a/properties/xId", "x_id"),
      "events:\n  a: { properties: { x_id: { type: string, renamedFrom: [xId] } }, dedupe: [x_id] }\n  b: { properties: { xId: number } }\n",
    ],
    [
      "is followed where elements, branches, the values of a map and types refer to it",
      "properties:\n  xId: { type: string }\ntypes: { t: { ref: xId } }\nevents:\n  a: { properties: { l: { items: { ref: xId } }, m: { type: object, additionalProperties: { ref: xId } }, n: { anyOf: [{ ref: xId }, number] } } }\n",
      rename("property", "/properties/xId", "x_id"),
      "properties:\n  x_id: { type: string, renamedFrom: [xId] }\ntypes: { t: { ref: x_id } }\nevents:\n  a: { properties: { l: { items: { ref: x_id } }, m: { type: object, additionalProperties: { ref: x_id } }, n: { anyOf: [{ ref: x_id }, number] } } }\n",
    ],
    [
      "a short form of a list",
      'events: { a: { properties: { "xId": "string[]" } } }\n',
      rename("property", "/events/a/properties/xId", "x_id"),
      'events: { a: { properties: { "x_id": { type: "string[]", renamedFrom: [xId] } } } }\n',
    ],
    [
      "a plain short form of a list",
      "events:\n  a:\n    properties:\n      xId: string[]\n",
      rename("property", "/events/a/properties/xId", "x_id"),
      'events:\n  a:\n    properties:\n      x_id: { type: "string[]", renamedFrom: [xId] }\n',
    ],
    [
      "inside an object",
      "events: { a: { properties: { o: { properties: { xId: string } } }, examples: [{ o: { xId: v } }] } }\nconsumers: { c: { uses: [a.o.xId] } }\n",
      rename("property", "/events/a/properties/o/properties/xId", "x_id"),
      "events: { a: { properties: { o: { properties: { x_id: { type: string, renamedFrom: [xId] } } } }, examples: [{ o: { x_id: v } }] } }\nconsumers: { c: { uses: [a.o.x_id] } }\n",
    ],
    [
      "the unit beside it",
      "events: { a: { properties: { price: { type: money, unit: { from: curr } }, curr: currency } } }\n",
      rename("property", "/events/a/properties/curr", "currency_code"),
      "events: { a: { properties: { price: { type: money, unit: { from: currency_code } }, currency_code: { type: currency, renamedFrom: [curr] } } } }\n",
    ],
    [
      "a trait",
      "traits: { firstName: string }\nsegments: { s: { match: { trait: firstName, exists: true } } }\nevents: { a: {} }\njourneys: { j: { trigger: { event: a }, messages: [{ after: 1h, uses: [trait.firstName] }] } }\n",
      rename("trait", "/traits/firstName", "first_name"),
      "traits: { first_name: { type: string, renamedFrom: [firstName] } }\nsegments: { s: { match: { trait: first_name, exists: true } } }\nevents: { a: {} }\njourneys: { j: { trigger: { event: a }, messages: [{ after: 1h, uses: [trait.first_name] }] } }\n",
    ],
    [
      "of the context, and what sources send",
      "context: { theChannel: { type: string, required: true } }\nsources: { web: { sends: { theChannel: web } } }\nevents: { a: { dedupe: [theChannel] } }\n",
      rename("context property", "/context/theChannel", "channel"),
      "context: { channel: { type: string, required: true, renamedFrom: [theChannel] } }\nsources: { web: { sends: { channel: web } } }\nevents: { a: { dedupe: [channel] } }\n",
    ],
    [
      "to a shared one of the same type",
      "properties: { x_id: string }\nevents: { a: { properties: { xId: { type: string, description: d } } } }\n",
      rename("property", "/events/a/properties/xId", "x_id"),
      "properties: { x_id: string }\nevents: { a: { properties: { x_id: { type: string, description: d, renamedFrom: [xId] } } } }\n",
    ],
  ])("%s", async (_, before, fix, after) => {
    expect(await mended(before, fix)).toBe(after);
  });

  test.each<[string, string, Fix, string]>([
    [
      "the name stands beside it",
      "events: { a: { properties: { xId: string, x_id: string } } }\n",
      rename("property", "/events/a/properties/xId", "x_id"),
      "`x_id` stands beside it already",
    ],
    [
      "the shared property of that name is something else",
      "properties: { x_id: number }\nevents: { a: { properties: { xId: string } } }\n",
      rename("property", "/events/a/properties/xId", "x_id"),
      "the shared property `x_id` is not of the same type",
    ],
    [
      "another property would begin to inherit from the dictionary",
      "properties: { xId: string }\nevents: { a: { properties: { xId: required } }, b: { properties: { x_id: number } } }\n",
      rename("property", "/properties/xId", "x_id"),
      "another property is called `x_id`, and is not of the same type",
    ],
    [
      "every event has one of that name",
      "context: { x_id: string }\nevents: { a: { properties: { xId: string } } }\n",
      rename("property", "/events/a/properties/xId", "x_id"),
      "`x_id` is a property of every event already",
    ],
    [
      "one written name means another property too",
      "properties: { price: { type: money, unit: { from: curr } } }\nevents:\n  a: { properties: { price: required, curr: currency } }\n  b: { properties: { price: required, curr: string } }\n",
      rename("property", "/events/a/properties/curr", "currency"),
      "`curr` at /properties/price/unit/from means others too, which keep the name",
    ],
    [
      "an identifier has the name too",
      "identity: { identifiers: { theMail: { type: email } } }\ntraits: { theMail: email }\n",
      rename("trait", "/traits/theMail", "email"),
      "`theMail` is an identifier too, which would keep the name",
    ],
  ])("is refused where %s", async (_, before, fix, why) => {
    expect(await mended(before, fix)).toBe(`refused: ${why}`);
  });
});

describe("a rename of an enum value", () => {
  test("follows comparisons, examples, defaults and what sources send", async () => {
    const before = `types: { category: { values: { "Skin Care": For the face., hair: { description: For the head. } } } }
context: { kind: { type: category } }
sources: { web: { sends: { kind: Skin Care } } }
events:
  a:
    properties: { categories: { type: "category[]" }, one: { type: category, default: Skin Care } }
    examples: [{ categories: [Skin Care, hair], one: Skin Care }]
segments:
  s: { match: { event: a, where: { one: Skin Care } } }
  t: { match: { event: a, where: { one: { in: [hair, Skin Care] } } } }
`;
    const after = before
      .replaceAll("Skin Care", "skin_care")
      .replace("For the face.", "{ description: For the face., renamedFrom: [Skin Care] }");
    expect(await mended(before, rename("enum value", "/types/category/values/Skin Care", "skin_care"))).toBe(after);
  });

  test("is refused where nothing can say the old spelling", async () => {
    expect(await mended("types: { c: { enum: [A, b] } }\n", rename("enum value", "/types/c/enum/0", "a"))).toBe(
      "refused: a plain `enum` has no place for the old spelling: describe its values in `values:` first",
    );
  });
});

describe("values that are set and taken out", () => {
  const set = (at: string, value: Extract<Fix, { kind: "set" }>["value"]): Fix => ({ kind: "set", at, value });
  const remove = (at: string): Fix => ({ kind: "remove", at });

  test.each<[string, string, Fix, string]>([
    [
      "a value",
      "events:\n  a: { title: 'x' } # c\n",
      set("/events/a/title", "it's"),
      "events:\n  a: { title: 'it''s' } # c\n",
    ],
    [
      "a new key",
      "events:\n  a:\n    title: x\n",
      set("/events/a/key", true),
      "events:\n  a:\n    key: true\n    title: x\n",
    ],
    [
      "a list",
      "events:\n  a:\n    title: x\n",
      set("/events/a/tags", ["b c", "true"]),
      'events:\n  a:\n    tags: [b c, "true"]\n    title: x\n',
    ],
    [
      "a key, taken out",
      "events:\n  a:\n    title: x # t\n    # about tags\n    tags: [b]\n",
      remove("/events/a/title"),
      "events:\n  a:\n    # about tags\n    tags: [b]\n",
    ],
    [
      "the last key, taken out",
      "events:\n  a:\n    title: x\n    tags:\n      - b\n  b: {}\n",
      remove("/events/a/tags"),
      "events:\n  a:\n    title: x\n  b: {}\n",
    ],
    [
      "the only key, taken out",
      "events:\n  a:\n    title: x\n  b: {}\n",
      remove("/events/a/title"),
      "events:\n  a:\n    {}\n  b: {}\n",
    ],
    [
      "a key in brackets, taken out",
      "events: { a: { title: x, tags: [b] } }\n",
      remove("/events/a/title"),
      "events: { a: { tags: [b] } }\n",
    ],
    [
      "the last in brackets, taken out",
      "events: { a: { title: x, tags: [b, c] } }\n",
      remove("/events/a/tags/1"),
      "events: { a: { title: x, tags: [b] } }\n",
    ],
    [
      "an element, taken out",
      "events:\n  a:\n    tags:\n      - b\n      - c # d\n",
      remove("/events/a/tags/0"),
      "events:\n  a:\n    tags:\n      - c # d\n",
    ],
    [
      "an element that is a mapping, taken out",
      "lint:\n  ignore:\n    - rule: a/b\n      reason: x\n    - rule: c/d\n",
      remove("/lint/ignore/0"),
      "lint:\n  ignore:\n    - rule: c/d\n",
    ],
    [
      "the first key of an element, taken out",
      "lint:\n  ignore:\n    - reason: x\n      rule: a/b\n    - rule: c/d\n",
      remove("/lint/ignore/0/reason"),
      "lint:\n  ignore:\n    - rule: a/b\n    - rule: c/d\n",
    ],
    [
      "two things together",
      "events: { a: { properties: { b: { enum: [x], type: string } } } }\ntypes: { t: { enum: [x] } }\n",
      { kind: "together", fixes: [set("/events/a/properties/b/type", "t"), remove("/events/a/properties/b/enum")] },
      "events: { a: { properties: { b: { type: t } } } }\ntypes: { t: { enum: [x] } }\n",
    ],
  ])("%s", async (_, before, fix, after) => {
    expect(await mended(before, fix)).toBe(after);
  });
});

test("repairs that give no plan are not made", async () => {
  expect(await mended("events: { a: { title: x } }\n", { kind: "set", at: "/events/a/title", value: 3 })).toBe(
    "failed: 1",
  );
});

describe("a rename that says a version too", () => {
  const versioned: Fix = {
    kind: "together",
    fixes: [rename("event", "/events/a_v2", "a"), { kind: "set", at: "/events/a_v2/version", value: 2 }],
  };

  test.each([
    ["nothing", "events:\n  a_v2:\n", "events:\n  a: { renamedFrom: [a_v2], version: 2 }\n"],
    ["an empty mapping", "events:\n  a_v2: {}\n", "events:\n  a: { renamedFrom: [a_v2], version: 2 }\n"],
    [
      "a flow mapping",
      "events: { a_v2: { title: A } }\n",
      "events: { a: { title: A, renamedFrom: [a_v2], version: 2 } }\n",
    ],
    [
      "a block, with a comment",
      "events:\n  a_v2: # the new one\n    title: A\n",
      "events:\n  a: # the new one\n    renamedFrom: [a_v2]\n    version: 2\n    title: A\n",
    ],
  ])("in %s", async (_, before, after) => {
    expect(await mended(before, versioned)).toBe(after);
  });

  test("in JSON", async () => {
    const files = {
      "plan.yaml": "plan: { name: example, version: 1.0.0 }\n",
      "e.json": '{ "events": { "a_v2": {} } }',
    };
    expect(await mended(files, versioned)).toEqual({
      ...files,
      "e.json": '{ "events": { "a": { "renamedFrom": ["a_v2"], "version": 2 } } }',
    });
  });
});
