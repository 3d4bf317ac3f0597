import { atValue } from "../../../diagnostics/diagnostic.ts";
import type { Property } from "../../../model/property.ts";
import { wordsOf } from "../../../vocabulary/words.ts";
import { kinds } from "../../carried.ts";
import { keyParts } from "../../dedupe-keys.ts";
import type { Facts } from "../../facts.ts";
import { timeUnit } from "../../moment.ts";
import { rule } from "../../rule.ts";

/** First words of ids that are made anew for every attempt. */
const MADE_ANEW = new Set(
  "event message msg request req trace span correlation attempt retry delivery insert call hit random nonce batch".split(
    " ",
  ),
);
const RANDOM = new Set("uuid guid nonce random ulid".split(" "));
/** Words of moments that belong to the thing itself and stay the same on every retry. */
const OF_THE_THING = new Set(
  "period start starts end ends due scheduled from until valid expires renews renewal billing booking date departure arrival".split(
    " ",
  ),
);

export default rule({
  id: "dedupe/key-unstable",
  summary: "A dedupe key that is another one on every retry.",
  why: "A repeat is known by having the same key. A time of sending or an id that is made for each attempt never repeats: every retry of the webhook is a new purchase.",
  severity: "error",
  preset: "recommended",
  reads: { own: ["structure"] },
  options: {
    except: {
      type: "strings",
      default: [],
      description: "Properties that stay the same on a retry, whatever their names say.",
    },
  },
  examples: {
    good: [
      {
        plan: `
events:
  invoice_paid:
    properties:
      subscription_id: { type: string, required: true }
      period_start: { type: timestamp, required: true }
    dedupe: [subscription_id, period_start]
`,
      },
    ],
    bad: [
      {
        plan: `
events:
  order_completed:
    properties:
      order_id: { type: string, required: true }
      sent_at: { type: timestamp, required: true }
    dedupe: [order_id, sent_at]
  order_refunded:
    properties: { request_id: { type: uuid, required: true } }
    dedupe: [request_id]
`,
        finds: [
          {
            at: "/events/order_completed/dedupe/1",
            message:
              "`order_completed` is told from its repeats by `sent_at`, a time that is another one on every retry",
            hint: "Take it out of the key. Use what the backend gave the thing itself, such as an order's or a refund's id; what may rightly come again after a while gets a `window`.",
          },
          {
            at: "/events/order_refunded/dedupe/0",
            message:
              "`order_refunded` is told from its repeats by `request_id`, by its name an id that is made for each attempt",
          },
        ],
      },
    ],
  },
  check: {
    call(call, { facts, options, report }) {
      for (const { path, at, way } of keyParts(call, facts)) {
        const property = way.at(-1);
        const why = property && !options.except.includes(path) ? instabilityOf(property, facts) : undefined;
        if (why === undefined) continue;
        report({
          message: `\`${call.name}\` is told from its repeats by \`${path}\`, ${why}`,
          hint: "Take it out of the key. Use what the backend gave the thing itself, such as an order's or a refund's id; what may rightly come again after a while gets a `window`.",
          at: atValue(at),
          about: path,
        });
      }
    },
  },
});

function instabilityOf(property: Property, facts: Facts): string | undefined {
  const words = wordsOf(property.name).map((word) => word.toLowerCase());
  const kind = facts.of(kinds).of(property.shape);
  if (kind && timeUnit(property, kind) !== undefined)
    return words.some((word) => OF_THE_THING.has(word)) ? undefined : "a time that is another one on every retry";
  const isId = words.length === 2 && words[1] === "id" && MADE_ANEW.has(words[0] ?? "");
  return isId || (words.length === 1 && RANDOM.has(words[0] ?? ""))
    ? "by its name an id that is made for each attempt"
    : undefined;
}
