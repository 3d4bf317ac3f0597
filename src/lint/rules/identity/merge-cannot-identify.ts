import { atKey } from "../../../diagnostics/diagnostic.ts";
import { child } from "../../../model/pointer.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "identity/merge-cannot-identify",
  summary: "A merge event that does not carry the identifier that it brings.",
  why: "The client takes the id from the event to join what was done before. Where the property is missing or may be absent, the moment passes and the person stays a stranger.",
  severity: "warning",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
identity:
  userId: customer_id
  identifiers: { customer_id: { type: string, stable: true }, email: email }
  merge: { events: { logged_in: customer_id, email_captured: email } }
events:
  logged_in: { properties: { customer_id: { type: string, required: true } } }
  email_captured: { properties: { email: { type: email, required: true } } }
`,
      },
    ],
    bad: [
      {
        plan: `
identity:
  userId: customer_id
  identifiers: { customer_id: { type: string, stable: true }, email: email }
  merge: { events: { logged_in: customer_id, email_captured: email } }
events:
  logged_in: { properties: { method: string } }
  email_captured: { properties: { email: { type: email } } }
`,
        finds: [
          {
            at: "/identity/merge/events/logged_in",
            message: "`logged_in` should bring `customer_id`, and does not carry it",
            hint: "Add it to the event: `customer_id: required`; or name the identifier that it carries.",
          },
          {
            at: "/events/email_captured/properties/email",
            message: "`email_captured` should bring `email`, which may be absent from it",
            hint: "Write `email: required`.",
          },
        ],
      },
    ],
  },
  check: {
    plan({ identity }, { facts, report }) {
      for (const [name, identifier] of identity.merge.events) {
        const call = facts.index.call("event", name) ?? facts.index.call("page", name);
        // What is not there at all is consumers/dangling.
        if (call === undefined || !identity.identifiers.some((each) => each.name === identifier)) continue;
        const property = facts.index.payload(call).find((each) => each.name === identifier);
        const merge = atKey(child("/identity/merge/events", name));
        if (property === undefined)
          report({
            message: `\`${name}\` should bring \`${identifier}\`, and does not carry it`,
            hint: `Add it to the event: \`${identifier}: required\`; or name the identifier that it carries.`,
            at: merge,
          });
        else if (!property.required || property.shape.nullable)
          report({
            message: `\`${name}\` should bring \`${identifier}\`, which may be ${property.required ? "null" : "absent"} ${property.required ? "in" : "from"} it`,
            hint: property.required ? "Take `nullable` out." : `Write \`${identifier}: required\`.`,
            at: atKey(property.pointer),
            related: [{ at: merge, message: "It is a merge event here." }],
          });
      }
    },
  },
});
