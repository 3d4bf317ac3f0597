import fc from "fast-check";
import type { Said } from "./split-shop.ts";

/** Values of the keys of an event; many of them are wrong beside others, and some are always. */
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  title: ["Something happened", "a | b [c](d)", ""],
  description: ["It happened.", "Two\n\nparagraphs.", "`code` | and [more](x)"],
  firesWhen: ["Once.", "Whenever it does."],
  role: ["cart", "purchase", "view", "offer"],
  key: [true, false],
  status: ["planned", "live"],
  owner: ["growth", "data", "nobody"],
  tags: [["commerce"], ["other", "commerce"], []],
  links: [{ Board: "https://boards.acme.example/x" }],
  since: ["2.3.0"],
  version: [1, 3],
  codeName: ["somethingElse"],
  sources: [["web"], ["server"], ["web", "ios"], ["nowhere"]],
  propertyGroups: [["cart"], ["product"], []],
  additionalProperties: [true, false],
  dedupe: [["order_id"], { key: ["cart_id"], window: "1h" }, ["none_such"]],
  oncePer: [["cart_id"], ["order_id"]],
  identity: ["known", "any", "anonymous"],
  destinations: [{ include: ["customerio"] }, { exclude: ["ga4"] }, { ga4: { name: "other" } }],
  consent: [["marketing"], []],
  renamedFrom: [["old_name"], [{ name: "old_name", sendBothUntil: "2030-01-01" }]],
  deprecated: [true, { replacedBy: "order_completed", sendUntil: "2030-01-01", reason: "Gone." }],
};

/** What a property may be said to be. */
const PROPERTIES: readonly unknown[] = [
  "required",
  "optional",
  "string",
  { type: "string", required: true, description: "Another meaning." },
  { type: "integer", minimum: 1 },
  { type: "string", pii: "personal" },
  { type: "datetime" },
  { enum: ["one", "two"], deprecated: true },
  { enum: ["a", { value: "b", deprecated: { reason: "Old." } }], since: "2.1.0" },
  { type: "string", renamedFrom: [{ name: "older", sendBothUntil: "2030-01-01" }] },
  { type: "line_item[]", required: true },
  { type: "object", properties: { inner: { type: "category", required: true }, note: "string" } },
  { anyOf: [{ type: "string" }, { type: "integer" }] },
  { schema: { type: ["string", "null"] } },
  { const: 1 },
];

const NAMES = [
  "cart_id",
  "order_id",
  "items",
  "currency",
  "category",
  "brand_new",
  "brandNew",
  "constructor",
  "revenue",
];

/** An edit of one event: a key of it, or a property. */
export interface EventEdit {
  readonly what: string;
  readonly of: (said: Said) => Said;
}

const keyEdit = fc
  .constantFrom(...Object.keys(VALUES))
  .chain((key) => fc.constantFrom(undefined, ...(VALUES[key] ?? [])).map((value) => ({ key, value })))
  .map(
    ({ key, value }): EventEdit => ({
      what: `${key}: ${JSON.stringify(value)}`,
      of: (said) => without({ ...said, [key]: value }),
    }),
  );

const propertyEdit = fc
  .record({ name: fc.constantFrom(...NAMES), nth: fc.nat(4), value: fc.constantFrom(undefined, ...PROPERTIES) })
  .map(
    ({ name, nth, value }): EventEdit => ({
      what: `property ${name} or ${nth}: ${JSON.stringify(value)}`,
      of: (said) => {
        const properties = { ...Object(said["properties"]) };
        // One that is there already, if there are so many.
        const known = Object.keys(properties)[nth] ?? name;
        return { ...said, properties: without({ ...properties, [known]: value }) };
      },
    }),
  );

const without = (said: Said): Said =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));

/** Edits as people make them, and worse. */
export const eventEdit: fc.Arbitrary<EventEdit> = fc.oneof(keyEdit, propertyEdit);
