import { atKey, atValue } from "../../../diagnostics/diagnostic.ts";
import type { Journey } from "../../../model/consumer.ts";
import type { Call, Role } from "../../../model/event.ts";
import { child } from "../../../model/pointer.ts";
import type { Facts } from "../../facts.ts";
import { happenedIn } from "../../happened.ts";
import { listing } from "../../listing.ts";
import { guessWords, roles } from "../../role.ts";
import { type Found, rule } from "../../rule.ts";

export default rule({
  id: "consumers/suppression-missing",
  summary:
    "A journey that nothing stops, or not what must: a cart's at the purchase, a purchase's at refund and cancellation.",
  why: "Whoever has just bought is asked to come back to the cart, and whoever sent the goods back is asked for a review. Such mail costs a discount that nobody needed, and the trust of those who get it. A journey names in `exitOn` what ends it.",
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        title: "a cart's reminder stops at the order of that cart",
        plan: `
events:
  product_added: { role: cart, properties: { cart_id: { type: string, required: true } } }
  order_completed: { role: purchase, properties: { cart_id: { type: string, required: true } } }
journeys:
  cart_recovery:
    trigger: { event: product_added }
    exitOn: [{ event: order_completed, match: [cart_id] }]
    messages: [{ after: 1h, channel: email }]
`,
      },
      {
        title: "a receipt is sent at once; there is nothing left to stop",
        plan: `
events:
  order_completed: { role: purchase }
journeys:
  receipt: { trigger: { event: order_completed }, messages: [{ channel: email }] }
`,
      },
    ],
    bad: [
      {
        title: "nothing stops it",
        plan: `
events:
  product_added: { role: cart, properties: { cart_id: { type: string, required: true } } }
  order_completed: { role: purchase, properties: { cart_id: { type: string, required: true } } }
journeys:
  cart_recovery: { trigger: { event: product_added }, messages: [{ after: 1h, channel: email }] }
`,
        finds: [
          {
            at: "/journeys/cart_recovery",
            of: "key",
            message: "the journey `cart_recovery` has no `exitOn`: it writes on to those who did what it asks for",
            hint: "Write `exitOn: [{ event: order_completed, match: [cart_id] }]`.",
          },
        ],
      },
      {
        title: "a purchase's journey that a refund does not stop",
        plan: `
events:
  order_completed: { role: purchase, properties: { order_id: { type: string, required: true } } }
  order_refunded: { role: refund, properties: { order_id: { type: string, required: true } } }
  review_written: {}
journeys:
  review_request:
    trigger: { event: order_completed }
    exitOn: [review_written]
    messages: [{ after: 14d, channel: email }]
`,
        finds: [
          {
            at: "/journeys/review_request/exitOn",
            message:
              "the journey `review_request` starts from the purchase `order_completed` and does not stop at `order_refunded`",
            hint: "Add `{ event: order_refunded, match: [order_id] }` to `exitOn`.",
          },
        ],
      },
    ],
  },
  check: {
    journey(journey, { facts, report }) {
      if (sendsAtOnce(journey)) return;
      const found = journey.exitOn.length === 0 ? endless(journey, facts) : notStopped(journey, facts);
      if (found) report(found);
    },
  },
});

/** Whether all its messages leave in the moment in which it begins. */
const sendsAtOnce = ({ messages }: Journey): boolean =>
  messages.length > 0 && messages.every(({ after }) => (after?.seconds ?? 0) === 0);

function endless(journey: Journey, facts: Facts): Found {
  const stops = starts(journey, facts).flatMap(({ call, role }) =>
    stopsOf(role, facts).map((stop) => exit(stop, call)),
  );
  const unique = [...new Set(stops)].sort();
  return {
    message: `the journey \`${journey.name}\` has no \`exitOn\`: it writes on to those who did what it asks for`,
    hint:
      unique.length > 0
        ? `Write \`exitOn: [${unique.join(", ")}]\`.`
        : "Name in `exitOn` what ends it: the purchase, the cancellation, the withdrawn consent.",
    at: atKey(journey.pointer),
  };
}

function notStopped(journey: Journey, facts: Facts): Found | undefined {
  const stopped = new Set(
    journey.exitOn
      .flatMap(({ condition }) => happenedIn(condition, facts))
      .map(({ call }) => facts.of(roles).get(call)?.role),
  );
  for (const { call, role, guess } of starts(journey, facts)) {
    const missing = stopsOf(role, facts).filter((stop) => !stopped.has(facts.of(roles).get(stop)?.role));
    if (missing.length === 0) continue;
    const exits = missing.map((stop) => `\`${exit(stop, call)}\``).sort();
    return {
      message: `the journey \`${journey.name}\` starts from the ${NOUNS[role]} \`${call.name}\` and does not stop at ${listing(missing.map(({ name }) => name))}`,
      hint: `Add ${exits.join(missing.length > 2 ? ", " : " and ")} to \`exitOn\`.${guess}`,
      at: atValue(child(journey.pointer, "exitOn")),
    };
  }
  return undefined;
}

type Start = "cart" | "checkout" | "purchase";

const NOUNS: Readonly<Record<Start, string>> = {
  cart: "cart event",
  checkout: "checkout event",
  purchase: "purchase",
};

/** What ends a journey of each kind. */
const STOPS: Readonly<Record<Start, readonly Role[]>> = {
  cart: ["purchase"],
  checkout: ["purchase"],
  purchase: ["refund", "cancellation"],
};

const isStart = (role: Role): role is Start => role in STOPS;

/** The carts, checkouts and purchases that a journey starts from. */
function starts({ trigger }: Journey, facts: Facts) {
  return happenedIn(trigger, facts).flatMap(({ call, segment }) => {
    const known = facts.of(roles).get(call);
    // A segment of people who once bought is no journey after a purchase.
    if (known === undefined || segment !== undefined || !isStart(known.role)) return [];
    return [{ call, role: known.role, guess: guessWords(known) }];
  });
}

/** The events that end a journey of this kind; those that are on their way out need not. */
const stopsOf = (role: Start, facts: Facts): readonly Call[] =>
  facts
    .of(stops)
    .filter(([, each]) => STOPS[role].includes(each))
    .map(([call]) => call);

const stops = (facts: Facts): readonly (readonly [Call, Role])[] =>
  [...facts.of(roles)].flatMap(([call, { role }]) =>
    call.status === "live" && call.call === "track" ? [[call, role]] : [],
  );

/** An entry of `exitOn`, for the same cart or order where both events say which. */
function exit(stop: Call, trigger: Call): string {
  const shared = ["order_id", "cart_id"].find((id) =>
    [stop, trigger].every((call) => call.properties.some(({ name }) => name === id)),
  );
  return shared === undefined ? stop.name : `{ event: ${stop.name}, match: [${shared}] }`;
}
