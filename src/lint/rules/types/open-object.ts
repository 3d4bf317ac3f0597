import type { Shape } from "../../../model/shape.ts";
import { affectedWords, usersByProperty } from "../../affected.ts";
import { rule } from "../../rule.ts";
import { saysTypeHere, typePlace } from "../../said-place.ts";

export default rule({
  id: "types/open-object",
  summary: "An object without properties in an event that is closed.",
  why: "The event refuses what the plan does not name, and this object lets everything in: misspelt and mistyped values travel inside it, unseen by compiler, client and audit, until a message shows them.",
  severity: "warning",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        title: "the object says what is in it, or that it is open",
        plan: `
events:
  address_entered:
    properties:
      address: { properties: { city: { type: string, required: true } } }
      answers: { type: object, additionalProperties: string }
      raw: { type: object, additionalProperties: true }
`,
      },
      {
        title: "the event is open itself",
        plan: `
events:
  webhook_received:
    additionalProperties: true
    properties: { body: object }
`,
      },
    ],
    bad: [
      {
        plan: `
events:
  address_entered:
    properties:
      address: object
      parcels: object[]
`,
        finds: [
          {
            at: "/events/address_entered/properties/address/type",
            message: "`address` is an object of which the plan names no property: anything may stand in it",
            hint: "Name its `properties`. If it is meant to be open, say so: `additionalProperties: true`, or the type of its values.",
          },
          {
            at: "/events/address_entered/properties/parcels/type",
            message: "`parcels` holds objects of which the plan names no property: anything may stand in them",
          },
        ],
      },
    ],
  },
  check: {
    property({ property, owner }, { facts, plan, report }) {
      const { name, shape } = property;
      if (!saysTypeHere(property)) return;
      const isElement = shape.items !== undefined && isOpen(shape.items);
      if (!isElement && !isOpen(shape)) return;
      const calls = owner.kind === "event" ? plan.events : owner.kind === "page" ? plan.pages : [];
      if (
        "name" in owner &&
        calls.length > 0 &&
        facts.index.call(owner.kind === "page" ? "page" : "event", owner.name)?.additionalProperties
      )
        return;
      const affected = affectedWords(facts.of(usersByProperty).get(name) ?? []);
      const [what, inIt] = isElement ? ["holds objects", "them"] : ["is an object", "it"];
      report({
        message: `\`${name}\` ${what} of which the plan names no property: anything may stand in ${inIt}${affected && `.${affected}`}`,
        hint: "Name its `properties`. If it is meant to be open, say so: `additionalProperties: true`, or the type of its values.",
        at: typePlace(property),
      });
    },
  },
});

const isOpen = ({ types, properties, additionalProperties, schema, enum: values, const: constant }: Shape): boolean =>
  types?.length === 1 &&
  types[0] === "object" &&
  (properties ?? additionalProperties ?? schema ?? values) === undefined &&
  constant === undefined;
