import { atKey, atValue } from "../../../diagnostics/diagnostic.ts";
import type { Journey, Message, PathUse } from "../../../model/consumer.ts";
import { child, type Pointer } from "../../../model/pointer.ts";
import { followPath } from "../../../model/uses/path.ts";
import { assuredPaths } from "../../assured.ts";
import type { Facts } from "../../facts.ts";
import { whyAbsent } from "../../presence.ts";
import { type Found, rule } from "../../rule.ts";

export default rule({
  id: "consumers/fallback-missing",
  summary: "A message that shows what may be absent, without a word on what it shows instead.",
  why: '"Hello ," and a broken picture: the message goes out all the same, with a hole where the value was. What a message shows is required on its event, or has a ladder of fallbacks that ends in something which is always there.',
  severity: "warning",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
traits: { first_name: string }
events:
  product_added: { properties: { product_name: { type: string, required: true } } }
journeys:
  cart_recovery:
    trigger: { event: product_added }
    messages:
      - { after: 1h, uses: [product_name, trait.first_name], fallback: { trait.first_name: [{ static: there }] } }
`,
      },
      {
        title: "only who has the trait gets the message",
        plan: `
traits: { first_name: string }
events: { signed_up: {} }
journeys:
  welcome:
    trigger: { event: signed_up }
    messages: [{ after: 1h, if: { trait: first_name, exists: true }, uses: [trait.first_name] }]
`,
      },
    ],
    bad: [
      {
        plan: `
traits: { first_name: string }
events:
  product_added: { properties: { product_name: string } }
journeys:
  cart_recovery:
    trigger: { event: product_added }
    messages: [{ after: 1h, uses: [product_name, trait.first_name] }]
`,
        finds: [
          {
            at: "/journeys/cart_recovery/messages/0/uses/0",
            of: "value",
            message:
              "the journey `cart_recovery` shows `product_name`, which `product_added` may leave out, and has no fallback for it",
            hint: "Add `fallback: { product_name: [{ static: … }] }`, or make it required.",
          },
          {
            at: "/journeys/cart_recovery/messages/0/uses/1",
            message:
              "the journey `cart_recovery` shows `trait.first_name`, which not everybody has, and has no fallback for it",
            hint: "Add `fallback: { trait.first_name: [{ static: … }] }`.",
          },
        ],
      },
      {
        title: "a ladder that may end in nothing",
        plan: `
traits: { last_viewed_product: string, last_viewed_category: string }
events: { product_viewed: {} }
journeys:
  browse_abandonment:
    trigger: { event: product_viewed }
    messages:
      - after: 4h
        uses: [trait.last_viewed_product]
        fallback: { trait.last_viewed_product: [trait.last_viewed_category] }
`,
        finds: [
          {
            at: "/journeys/browse_abandonment/messages/0/fallback/trait.last_viewed_product/0",
            message:
              "the fallback of `trait.last_viewed_product` in the journey `browse_abandonment` ends in `trait.last_viewed_category`, which not everybody has",
            hint: "End the ladder in what is always there: `{ static: best_sellers }`.",
          },
        ],
      },
    ],
  },
  check: {
    journey(journey, { facts, report }) {
      const told = new Set<string>();
      for (const message of journey.messages) {
        const absent = absentIn(journey, message, facts);
        for (const use of message.uses) {
          const reason = message.fallback.has(use.path) ? undefined : absent(use.path);
          // The next message that shows it lacks the same, and is mended with it.
          if (reason !== undefined && !told.has(use.path)) report(unshown(journey, use, reason));
          if (reason !== undefined) told.add(use.path);
        }
        for (const found of openLadders(journey, message, absent)) report(found);
      }
    },
  },
});

/** Why a path may be absent when a message is sent: completes "`coupon`, which …"; undefined where it is always there. */
type Absent = (path: string) => string | undefined;

const TRAIT = "trait.";
const NOT_EVERYBODY = "not everybody has";

function absentIn(journey: Journey, message: Message, facts: Facts): Absent {
  const assured = assuredPaths(journey, message, facts);
  const { trigger } = journey;
  const call =
    trigger?.kind === "event" || trigger?.kind === "page" ? facts.index.call(trigger.kind, trigger.name) : undefined;
  return (path) => {
    if (assured.has(path)) return undefined;
    if (path.startsWith(TRAIT)) {
      const found = followPath(facts.plan.traits, path.slice(TRAIT.length), facts.index.types);
      return found.kind === "property" && found.way.some(({ required }) => !required) ? NOT_EVERYBODY : undefined;
    }
    if (call === undefined) return undefined;
    const found = followPath(facts.index.payload(call), path, facts.index.types);
    if (found.kind !== "property" || whyAbsent(call, found.way) === undefined) return undefined;
    return `\`${call.name}\` may leave out`;
  };
}

function unshown({ name }: Journey, { path, pointer }: PathUse, reason: string): Found {
  const required = reason === NOT_EVERYBODY ? "" : ", or make it required";
  return {
    message: `the journey \`${name}\` shows \`${path}\`, which ${reason}, and has no fallback for it`,
    hint: `Add \`fallback: { ${path}: [{ static: … }] }\`${required}.`,
    at: atValue(pointer),
  };
}

/** The ladders whose last rung may be absent too. */
function openLadders({ name }: Journey, { fallback, pointer }: Message, absent: Absent): readonly Found[] {
  return [...fallback].flatMap(([path, rungs]): readonly Found[] => {
    const at: Pointer = child(pointer, "fallback", path);
    const last = rungs.at(-1);
    if (last === undefined)
      return [
        {
          message: `the fallback of \`${path}\` in the journey \`${name}\` says nothing`,
          hint: "Say what to show instead: `[{ static: … }]`.",
          at: atKey(at),
        },
      ];
    const reason = "use" in last ? absent(last.use.path) : undefined;
    if (!("use" in last) || reason === undefined) return [];
    return [
      {
        message: `the fallback of \`${path}\` in the journey \`${name}\` ends in \`${last.use.path}\`, which ${reason}`,
        hint: "End the ladder in what is always there: `{ static: best_sellers }`.",
        at: atValue(last.use.pointer),
      },
    ];
  });
}
