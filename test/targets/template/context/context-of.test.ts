import { describe, expect, test } from "vitest";
import type { PropertyFacts, ShapeFacts } from "../../../../src/targets/template/context/template-context.ts";
import { planOf } from "../../../support/plan.ts";
import { contextFor, kotlinNames, parcels } from "../rendering.ts";

/** What is not said of a shape is not so. */
const said = (facts: object): object =>
  Object.fromEntries(
    Object.entries(facts).filter(
      ([, value]) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0),
    ),
  );

const named = <T extends { readonly name: string }>(all: readonly T[], name: string): T => {
  const found = all.find((each) => each.name === name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
};

/** A shape in short: its kind, what is in it, the name of its type, a question mark where it may be null. */
function short(shape: ShapeFacts): string {
  const inner = [...(shape.items ? [shape.items] : []), ...shape.branches].map(short).join(" | ");
  return `${shape.kind}${inner && `<${inner}>`}${shape.ref === null ? "" : ` ${shape.ref}`}${shape.nullable ? "?" : ""}`;
}

describe("shapes", () => {
  test("each is of one kind", async () => {
    const { events } = contextFor(await parcels());
    expect(
      Object.fromEntries(named(events, "parcel_sent").properties.map((property) => [property.name, short(property)])),
    ).toEqual({
      parcel_id: "string",
      to: "object Address",
      via: "array<object Address>",
      service: "enum Service",
      reference: "string Reference",
      weight: "number",
      value: "number?",
      currency: "string",
      kind: "string",
      handling: "enum ParcelSentHandling?",
      stops: "array<object ParcelSentStops>",
      labels: "map<string>",
      extra: "map<any?>",
      proof: "union<string | object ParcelSentProofOption2>?",
      anything: "any?",
      nothing: "null?",
      size: "integer?",
      mixed: "union<string | boolean>",
      event_version: "integer",
      address_version: "integer",
    });
  });

  /** What the language can say beside that, and how it is read. */
  const SHAPES: Readonly<Record<string, readonly [property: object, short: string]>> = {
    "one of one": [{ anyOf: [{ type: "string" }] }, "string"],
    "one or null": [{ anyOf: [{ type: "string" }, { type: "null" }] }, "string?"],
    "nothing but null": [{ anyOf: [{ type: "null" }, { const: null }] }, "null?"],
    "a whole number or any": [{ type: ["integer", "number", "null"] }, "number?"],
    "an array or a text": [{ type: ["array", "string"] }, "union<array<any?> | string>"],
    "a list of lists": [{ items: { items: { enum: ["a"] } } }, "array<array<enum EX>>"],
    "a map of objects": [{ type: "object", additionalProperties: { properties: { a: "string" } } }, "map<object EX>"],
    "an enum beside a type": [{ type: "string", enum: ["a", "b"] }, "enum EX"],
    "raw schema beside a type": [{ type: "string", schema: { contentEncoding: "base64" } }, "string"],
    "raw schema alone": [{ schema: { type: "string" } }, "any?"],
    "a constant object": [{ const: { a: 1 } }, "map<any?>"],
    "a constant list": [{ const: [1] }, "array<any?>"],
    "a constant fraction": [{ const: 1.5 }, "number"],
    "nothing in an object": [{ properties: {} }, "object EX"],
    "a timestamp": [{ type: "timestamp" }, "integer"],
  };

  test.each(Object.entries(SHAPES))("%s", async (_, [property, expected]) => {
    const conventions = { timestamps: "unix_seconds" };
    const plan = await planOf({
      plan: { name: "a", version: "1.0.0" },
      conventions,
      events: { e: { properties: { x: property } } },
    });
    const [read] = contextFor(plan).events[0]?.properties ?? [];
    expect(read && short(read)).toBe(expected);
  });

  test("a named type says what it is, and what is made of its inside", async () => {
    const address = named(contextFor(await parcels()).types, "address");
    expect(address).toMatchObject({
      type: "Address",
      identifier: "address",
      ref: "Address",
      isNamed: true,
      isObject: true,
      version: "3",
      versionField: "address_version",
    });
    expect(
      address.nested.map((type) => [type.name, type.title, type.description, type.type, type.isNamed, short(type)]),
    ).toEqual([["position", "Position", "In degrees.", "AddressPosition", false, "object AddressPosition"]]);
  });

  test("a reference brings its type along", async () => {
    const { events, types } = contextFor(await parcels());
    const to = named(named(events, "parcel_sent").properties, "to");
    expect(to.properties).toBe(named(types, "address").properties);
    expect(said(named(named(events, "parcel_sent").properties, "reference").bounds)).toEqual({ maxLength: 20 });
  });

  test("bounds and formats, those of semantic types too", async () => {
    const { types, traits } = contextFor(await parcels());
    const [position] = named(types, "address").nested;
    expect(position?.properties.map(({ bounds }) => said(bounds))).toEqual([
      { minimum: -90, maximum: 90 },
      { minimum: -180, maximum: 180 },
    ]);
    expect(said(named(named(types, "address").properties, "country").bounds)).toEqual({ pattern: "^[A-Z]{2}$" });
    expect(named(traits.properties, "email")).toMatchObject({ semantic: "email", format: "email", pii: "personal" });
  });

  test("the values of an enum have names, each its own", async () => {
    const { types, events } = contextFor(await kotlinNames());
    const names = named(types, "tracked").values.map(({ value, identifier, type, constant }) => [
      value,
      identifier,
      type,
      constant,
    ]);
    expect(names.slice(6, 13)).toEqual([
      ["\\", "u5c", "U5c", "U5C"],
      ["a b", "aB", "AB", "A_B"],
      ["a_b", "aB_2", "AB_2", "A_B_2"],
      ["A-B", "aB_3", "AB_3", "A_B_3"],
      ["🛒", "u1f6d2", "U1f6d2", "U1F6D2"],
      ["1", "_1", "_1", "_1"],
      ["<1", "_1_2", "_1_2", "_1_2"],
    ]);
    expect(named(types, "tracked_value").values.map(({ constant }) => constant)).toEqual([
      "_1",
      "_1_5",
      "MINUS_1",
      "TRUE",
      "_1_2",
    ]);
    expect(["tracked", "tracked_value", "empty_enum", "numbers"].map((name) => named(types, name).valueKind)).toEqual([
      "string",
      "mixed",
      "mixed",
      "number",
    ]);
    expect(named(events, "42 started").properties.map(({ identifier }) => identifier)).toEqual([
      "_42",
      "aB",
      "aB_2",
      "aB_3",
      "aB2",
      "aB_4",
    ]);
  });

  test("types made of what stands inside have names that no other has", async () => {
    const { events } = contextFor(await kotlinNames());
    expect(["a", "a_b"].map((name) => named(events, name).nested.map(({ type }) => type))).toEqual([
      ["ABC"],
      ["ABC_2"],
    ]);
  });
});

describe("properties", () => {
  const filling = ({ name, required, optional, filled, constant, value }: PropertyFacts): readonly unknown[] => [
    name,
    required,
    optional,
    filled,
    constant,
    value,
  ];

  test("what the client writes by itself", async () => {
    const { events } = contextFor(await parcels());
    const { properties, parameters } = named(events, "parcel_sent");
    expect(
      ["parcel_id", "via", "currency", "kind", "event_version", "address_version"].map((name) =>
        filling(named(properties, name)),
      ),
    ).toEqual([
      ["parcel_id", true, false, false, false, null],
      ["via", false, true, false, false, null],
      ["currency", false, true, true, false, "EUR"],
      ["kind", false, true, true, true, "parcel"],
      ["event_version", true, true, true, true, 2],
      ["address_version", true, true, true, true, 3],
    ]);
    expect(named(properties, "address_version").beside).toEqual([named(properties, "to"), named(properties, "via")]);
    expect(parameters).toEqual(properties.filter(({ constant }) => !constant));
  });

  test("what a source sends is constant for it", async () => {
    const plan = await parcels();
    expect(contextFor(plan).context.properties.map(filling)).toEqual([
      ["origin", true, false, false, false, null],
      ["is_replay", true, true, true, false, false],
      ["screen", false, true, false, false, null],
    ]);
    expect(contextFor(plan, "app").context.properties.map(filling)).toEqual([
      ["origin", true, true, true, true, "app"],
      ["screen", false, true, false, false, null],
    ]);
  });

  test("units", async () => {
    const { properties } = named(contextFor(await parcels()).events, "parcel_sent");
    expect(
      ["weight", "value", "size"].map((name) => named(properties, name)).map(({ unit, unitFrom }) => [unit, unitFrom]),
    ).toEqual([
      ["kg", null],
      [null, "currency"],
      [null, null],
    ]);
  });
});

describe("sources", () => {
  const contents = async (source?: string): Promise<object> => {
    const { source: only, events, pages, types, traits, context, groups } = contextFor(await parcels(), source);
    const lists = { events, pages, types, traits: traits.properties, context: context.properties, groups };
    return {
      source: only?.name,
      ...Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, list.map(({ name }) => name)])),
    };
  };

  test("everything, where the entry names none", async () => {
    expect(await contents()).toEqual({
      source: undefined,
      events: ["parcel_sent", "parcel_lost", "app_opened"],
      pages: ["tracking_page"],
      types: ["address", "service", "reference", "depot_only"],
      traits: ["email", "parcels_sent"],
      context: ["origin", "is_replay", "screen"],
      groups: ["company"],
    });
  });

  test("what one may send, and the types of that", async () => {
    expect(await contents("app")).toEqual({
      source: "app",
      events: ["parcel_sent", "app_opened"],
      pages: ["tracking_page"],
      types: ["address", "service", "reference", "depot_only"],
      traits: ["email"],
      context: ["origin", "screen"],
      groups: ["company"],
    });
  });

  test("each event has those of the context that its sources send", async () => {
    const { events, context } = contextFor(await parcels());
    expect(events.map(({ contextProperties }) => contextProperties.map(({ name }) => name))).toEqual([
      ["origin", "is_replay", "screen"],
      ["origin", "is_replay"],
      ["origin", "screen"],
    ]);
    expect(named(events, "app_opened").contextProperties[0]).toBe(context.properties[0]);
  });
});

test("what an event says of itself", async () => {
  const { events, pages, plan, sources } = contextFor(await parcels());
  const { properties, parameters, nested, contextProperties, examples, ...sent } = named(events, "parcel_sent");
  expect(sent).toEqual({
    name: "parcel_sent",
    title: "Parcel sent",
    description: "A parcel was handed over.",
    identifier: "parcelSent",
    type: "ParcelSent",
    call: "track",
    firesWhen: "After the label was scanned.",
    role: null,
    key: false,
    owner: "depots",
    status: "live",
    since: null,
    version: 2,
    deprecated: false,
    deprecation: { since: null, replacedBy: null, removeAfter: null, sendUntil: null, reason: null },
    renamedFrom: [],
    category: null,
    path: null,
    sources: ["app", "depot"],
    destinations: ["lake"],
    consent: ["analytics"],
    tags: ["core"],
    identity: "any",
    dedupe: { key: ["parcel_id"], window: "30m", seconds: 1800 },
    oncePer: [],
    isOpen: false,
  });
  expect(examples).toHaveLength(1);
  expect(named(events, "parcel_lost")).toMatchObject({
    title: "Parcel lost",
    description: null,
    status: "deprecated",
    deprecated: true,
    deprecation: { since: "1.1.0", replacedBy: "parcel_sent", reason: "Nothing is ever lost." },
  });
  expect(pages[0]).toMatchObject({ call: "screen", category: "Tracking", path: "/track/:id", type: "TrackingPage" });
  expect(plan).toEqual({ name: "parcels", version: "1.2.0", description: "What a parcel service sends." });
  expect(sources[0]).toEqual({
    name: "app",
    title: "App",
    description: null,
    identifier: "app",
    type: "App",
    kind: "client",
    platform: "android",
  });
});
