import { type At, atKey, atValue } from "../../../diagnostics/diagnostic.ts";
import type { Described } from "../../../model/event.ts";
import { child, type Pointer } from "../../../model/pointer.ts";
import { emptiness, emptyWords } from "../../documented.ts";
import type { Facts } from "../../facts.ts";
import { type Context, rule } from "../../rule.ts";

const KINDS = ["events", "properties", "traits", "types", "groups", "segments", "journeys", "consumers"] as const;

export default rule({
  id: "docs/description",
  summary: "An event, property, trait, segment or journey that nobody has explained.",
  why: "Whoever builds a segment has only the plan to go by. Where it does not say what `status` or `order_updated` means, they guess, and the next team guesses otherwise. A name said again in other words explains nothing.",
  severity: "warning",
  preset: "strict",
  reads: { own: ["texts", "structure"] },
  options: {
    of: {
      type: "strings",
      default: [...KINDS],
      values: [...KINDS],
      description: "What must be described. `events` are pages too, `properties` those of context too.",
    },
  },
  examples: {
    good: [
      {
        plan: `
events:
  order_completed:
    description: The order stands and is paid, or will be by invoice.
    properties: { order_id: { type: string, description: The number that the backend gives it. } }
`,
      },
    ],
    bad: [
      {
        plan: `
events:
  order_completed:
    description: Order completed.
    properties: { order_id: string, status: { type: string, description: TODO } }
`,
        finds: [
          {
            at: "/events/order_completed/description",
            of: "value",
            message: "the description of `order_completed` only says its name again",
            hint: "Say what it means to somebody who has only this text: what happened, and what not.",
          },
          { at: "/events/order_completed/properties/order_id", of: "key", message: "`order_id` has no description" },
          {
            at: "/events/order_completed/properties/status/description",
            message: "the description of `status` is a placeholder",
          },
        ],
      },
    ],
  },
  check: {
    call: (call, context) => (call.status === "deprecated" ? undefined : thing(call, "events", context)),
    property({ property, introduces, path, owner }, context) {
      const { description, title, name, shape, pointer, deprecated } = property;
      const kind = owner.kind === "traits" || owner.kind === "group" ? "traits" : "properties";
      // A constant is written by the client and read by nobody.
      if (!introduces || deprecated || shape.const !== undefined || !context.options.of.includes(kind)) return;
      // A named type that is explained explains what holds it.
      if (description === undefined && isExplained(shape.ref ?? shape.items?.ref, context.facts)) return;
      tell(description, [name, title], path.join("."), pointer, context);
    },
    type: (type, context) => (type.deprecated ? undefined : thing(type, "types", context)),
    group: (group, context) => thing(group, "groups", context),
    segment: (segment, context) => thing(segment, "segments", context),
    journey: (journey, context) => thing(journey, "journeys", context),
    consumer: (consumer, context) => thing(consumer, "consumers", context),
  },
});

type Given = Pick<Context<{ readonly of: readonly string[] }>, "options" | "report">;

function thing(
  { description, name, title, pointer }: Pick<Described, "name" | "pointer" | "title" | "description">,
  kind: (typeof KINDS)[number],
  context: Given,
): void {
  if (context.options.of.includes(kind)) tell(description, [name, title], name, pointer, context);
}

function tell(
  description: string | undefined,
  names: readonly (string | undefined)[],
  called: string,
  pointer: Pointer,
  { report }: Given,
): void {
  const reason = emptiness(description, ...names);
  if (reason === undefined) return;
  const at: At = reason === "missing" ? atKey(pointer) : atValue(child(pointer, "description"));
  report({
    message: emptyWords("description", called, reason),
    hint: "Say what it means to somebody who has only this text: what happened, and what not.",
    at,
  });
}

const isExplained = (type: string | undefined, { index }: Facts): boolean =>
  type !== undefined && index.types.get(type)?.description !== undefined;
