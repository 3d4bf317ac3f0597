import { atValue } from "../../../diagnostics/diagnostic.ts";
import type { Journey } from "../../../model/consumer.ts";
import type { Duration } from "../../../model/event.ts";
import { child } from "../../../model/pointer.ts";
import type { Facts } from "../../facts.ts";
import { happenedIn } from "../../happened.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "consumers/faster-than-delivery",
  summary: "A message that goes out sooner than what starts or stops its journey may arrive.",
  why: "A source that delivers every 30 minutes cannot stop a message after 20: the order is placed and on its way, and the reminder goes out all the same. The wait must be longer than the `maxDelay` of every source that counts.",
  severity: "warning",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
sources:
  web: { kind: client, delivery: { maxDelay: 1m } }
  server: { kind: server, delivery: { maxDelay: 30m } }
events:
  product_added: { sources: [web] }
  order_completed: { sources: [server] }
journeys:
  cart_recovery: { trigger: { event: product_added }, exitOn: [order_completed], messages: [{ after: 1h, channel: email }] }
`,
      },
    ],
    bad: [
      {
        plan: `
sources:
  web: { kind: client, delivery: { maxDelay: 1m } }
  server: { kind: server, delivery: { maxDelay: 30m } }
events:
  product_added: { sources: [web] }
  order_completed: { sources: [server] }
journeys:
  cart_recovery: { trigger: { event: product_added }, exitOn: [order_completed], messages: [{ after: 20m, channel: email }] }
`,
        finds: [
          {
            at: "/journeys/cart_recovery/messages/0/after",
            of: "value",
            message:
              "this message of the journey `cart_recovery` goes out after 20m, and `order_completed`, which stops it, may arrive 30m late (`server`)",
            hint: "Wait longer than 30m, or deliver `server` faster.",
          },
        ],
      },
    ],
  },
  check: {
    journey(journey, { facts, report }) {
      const slowest = slowestOf(journey, facts);
      if (slowest === undefined) return;
      const { event, source, delay, does } = slowest;
      for (const { after, pointer } of journey.messages) {
        // What goes out at once waits for nothing: it means "as soon as we know".
        if (after === undefined || after.seconds === 0 || after.seconds >= delay.seconds) continue;
        report({
          message: `this message of the journey \`${journey.name}\` goes out after ${after.text}, and \`${event}\`, which ${does} it, may arrive ${delay.text} late (\`${source}\`)`,
          hint: `Wait longer than ${delay.text}, or deliver \`${source}\` faster.`,
          at: atValue(child(pointer, "after")),
        });
      }
    },
  },
});

interface Delivery {
  readonly event: string;
  readonly source: string;
  readonly delay: Duration;
  readonly does: "starts" | "stops";
}

/** Of all that starts or stops a journey, what may arrive the latest. */
function slowestOf({ trigger, exitOn }: Journey, facts: Facts): Delivery | undefined {
  const stops = exitOn.flatMap(({ condition }) => deliveries(condition, "stops", facts));
  const all = [...stops, ...deliveries(trigger, "starts", facts)];
  return all.reduce<Delivery | undefined>(
    (slowest, each) => (each.delay.seconds > (slowest?.delay.seconds ?? 0) ? each : slowest),
    undefined,
  );
}

function deliveries(
  condition: Parameters<typeof happenedIn>[0],
  does: Delivery["does"],
  facts: Facts,
): readonly Delivery[] {
  return happenedIn(condition, facts).flatMap(({ call: { name, sources, sourceOfTruth } }) =>
    (sourceOfTruth === undefined ? sources : [sourceOfTruth]).flatMap((source) => {
      const delay = facts.of(delays).get(source);
      return delay === undefined ? [] : [{ event: name, source, delay, does }];
    }),
  );
}

const delays = ({ plan }: Facts): ReadonlyMap<string, Duration> =>
  new Map(plan.sources.flatMap(({ name, maxDelay }) => (maxDelay ? [[name, maxDelay]] : [])));
