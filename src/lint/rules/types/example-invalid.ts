import { type At, atKey, atValue } from "../../../diagnostics/diagnostic.ts";
import type { Call } from "../../../model/event.ts";
import type { Json, JsonObject } from "../../../model/json.ts";
import { child, type Pointer } from "../../../model/pointer.ts";
import type { Property } from "../../../model/property.ts";
import { type Fault, faultOf } from "../../../schema/fault.ts";
import { filledCall, filledValue } from "../../../schema/filled.ts";
import type { Owner } from "../../declared.ts";
import type { Facts } from "../../facts.ts";
import { faultWords } from "../../fault-words.ts";
import { impossibleShapes } from "../../impossible-shapes.ts";
import { rule } from "../../rule.ts";
import { keywordPlace, saysHere } from "../../said-place.ts";

export default rule({
  id: "types/example-invalid",
  summary: "An example that the plan's own schema refuses.",
  why: "Engineers copy examples, tests and scenarios send them, templates are written from them. Either the example is wrong, or the plan is, and then real events are refused.",
  severity: "error",
  preset: "recommended",
  reads: { own: ["examples", "structure"] },
  examples: {
    good: [
      {
        title: "constants, fills and context are none of the app's business",
        plan: `
context: { channel: { enum: [web, ios], required: true } }
properties:
  email: { type: email, normalize: [trim, lowercase] }
events:
  email_captured:
    properties:
      email: required
      form_version: { const: 2, required: true }
      is_test: { type: boolean, required: true, default: false, fill: true }
    examples: [{ email: " Ada@mail.example " }]
`,
      },
    ],
    bad: [
      {
        plan: `
properties:
  sku: { type: string, minLength: 3, examples: [SKU-1, S1] }
events:
  order_completed:
    properties:
      order_id: { type: string, required: true }
      revenue: { type: money, required: true, unit: EUR }
      coupon: string
    examples:
      - { order_id: o1, revenue: "49.00" }
      - { order_id: o1 }
      - { order_id: o1, revenue: 49, coupn: HELLO }
`,
        finds: [
          {
            at: "/events/order_completed/examples/0/revenue",
            message:
              "the example of `order_completed` is refused by its own schema: `revenue` must be of the type `number`",
            hint: "Mend the example, or the schema if the example is what is really sent.",
          },
          {
            at: "/events/order_completed/examples/1",
            message: "the example of `order_completed` is refused by its own schema: `revenue` is missing",
          },
          {
            at: "/events/order_completed/examples/2/coupn",
            message:
              "the example of `order_completed` is refused by its own schema: `coupn` is no property of it; did you mean `coupon`?",
          },
          {
            at: "/properties/sku/examples/1",
            message: "the example of `sku` is refused by its own schema: it must have at least 3 characters",
          },
        ],
      },
      {
        title: "where no value is right for a property of the same name in another event",
        plan: `
events:
  cart_viewed: { properties: { value: { type: integer, minimum: 5, maximum: 3 } } }
  product_viewed: { properties: { value: number }, examples: [{ value: "49" }] }
`,
        finds: [
          {
            at: "/events/product_viewed/examples/0/value",
            message:
              "the example of `product_viewed` is refused by its own schema: `value` must be of the type `number`",
          },
        ],
      },
    ],
  },
  check: {
    property({ property, owner }, { facts, report }) {
      if (property.examples.length === 0 || !saysHere(property, "examples")) return;
      const list = keywordPlace(property, "examples");
      if (!("pointer" in list)) return;
      for (const { index, fault, value } of wrongValues(property, callOf(owner), facts)) {
        report(found(property.name, faultWords(fault, value, []), placeOf(child(list.pointer, index), fault)));
      }
    },
    call(call, { facts, report }) {
      if (call.examples.length === 0) return;
      const schema = ownSchema(call, facts);
      const names = call.properties.map(({ name }) => name);
      for (const [index, example] of call.examples.entries()) {
        const value = filledCall(example, call, facts.schemas);
        const fault = faultOf(schema, value);
        if (fault === undefined || isSpelledLater(fault, call.properties)) continue;
        if (isImpossible(fault, call.pointer, facts)) continue;
        const at = placeOf(child(call.pointer, "examples", index), fault);
        report(found(call.name, faultWords(fault, value, names), at));
      }
    },
  },
});

const found = (name: string, words: string, at: At) => ({
  message: `the example of \`${name}\` is refused by its own schema: ${words}`,
  hint: "Mend the example, or the schema if the example is what is really sent.",
  at,
});

/** What is no property is at its key, what is wrong at its value, what is missing at the object. */
const placeOf = (example: Pointer, { keyword, keys }: Fault): At =>
  (keyword === "false" ? atKey : atValue)(child(example, ...keys));

/** The schema of what an app passes: context may be there, and need not. */
function ownSchema(call: Call, { schemas, plan }: Facts): JsonObject {
  const schema = schemas.call(call);
  const context = new Set(plan.context.map(({ name }) => name));
  const { required } = schema;
  return Array.isArray(required)
    ? { ...schema, required: required.filter((name: Json) => !context.has(String(name))) }
    : schema;
}

/** The client puts these texts into snake case before it checks them, which only it can do exactly. */
const isSpelledLater = ({ keys }: Fault, properties: readonly Property[]): boolean =>
  properties.some(({ name, normalize }) => name === keys[0] && normalize.includes("snake_case"));

/** What no value is right for, by what the event itself says or what all share, is types/impossible. */
const isImpossible = ({ keys }: Fault, call: Pointer | undefined, facts: Facts): boolean =>
  facts
    .of(impossibleShapes)
    .some(
      (each) =>
        each.property !== undefined && keys.includes(each.property) && (each.call === undefined || each.call === call),
    );

/** The pointer of the event or page that declares something. */
function callOf(owner: Owner): Pointer | undefined {
  if (owner.kind === "event") return child("/events", owner.name);
  return owner.kind === "page" ? child("/pages", owner.name) : undefined;
}

interface WrongValue {
  readonly index: number;
  readonly fault: Fault;
  readonly value: Json;
}

function wrongValues(property: Property, call: Pointer | undefined, facts: Facts): readonly WrongValue[] {
  const { schemas } = facts;
  if (property.normalize.includes("snake_case")) return [];
  const schema = schemas.property(property);
  return property.examples.flatMap((example, index) => {
    const value = filledValue(example, property.shape, schemas);
    const fault = faultOf(schema, value);
    if (fault === undefined) return [];
    const keys = [property.name, ...fault.keys];
    return isImpossible({ ...fault, keys }, call, facts) ? [] : [{ index, fault, value }];
  });
}
