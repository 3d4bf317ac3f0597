import { type At, atKey, atValue } from "../../../diagnostics/diagnostic.ts";
import type { Call } from "../../../model/event.ts";
import { child } from "../../../model/pointer.ts";
import type { Property } from "../../../model/property.ts";
import { keyParts } from "../../dedupe-keys.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "dedupe/key-not-required",
  summary: "A dedupe key that may be absent.",
  why: "All events without the key have the same one. The first is kept and the others are thrown away as repeats: real orders are lost, and nobody sees it.",
  severity: "error",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
events:
  order_completed:
    properties: { order_id: { type: string, required: true } }
    dedupe: [order_id]
  tier_changed:
    identity: known
    properties: { tier: { type: string, required: true } }
    dedupe: { key: [userId, tier], window: 1d }
`,
      },
    ],
    bad: [
      {
        plan: `
properties:
  cart_id: string
events:
  order_completed:
    properties: { order_id: { type: string } }
    dedupe: [order_id]
  cart_updated:
    properties:
      cart_id: { required: true, nullable: true }
      cart: { required: true, properties: { revision: integer } }
    dedupe: { key: [cart_id, cart.revision], window: 1m }
  tier_changed:
    properties: { tier: { type: string, required: true } }
    dedupe: [userId, tier]
`,
        finds: [
          {
            at: "/events/order_completed/properties/order_id",
            message: "`order_completed` is told from its repeats by `order_id`, which may be absent",
            hint: "Write `required: true`, or take another property for the key.",
          },
          {
            at: "/events/cart_updated/properties/cart_id",
            message: "`cart_updated` is told from its repeats by `cart_id`, which may be null",
            hint: "Take `nullable` out, or take another property for the key.",
          },
          {
            at: "/events/cart_updated/properties/cart/properties/revision",
            message: "`cart_updated` is told from its repeats by `cart.revision`, which may be absent",
          },
          {
            at: "/events/tier_changed/dedupe/0",
            message: "`tier_changed` is told from its repeats by `userId`, which a stranger does not have",
            hint: "Write `identity: known`, or take a property for the key.",
          },
        ],
      },
    ],
  },
  check: {
    call(call, { facts, report }) {
      for (const { path, at, way } of keyParts(call, facts)) {
        const loose = way.find(({ required, fill, shape }) => (!required && !fill) || shape.nullable);
        if (loose === undefined) continue;
        const isNull = loose.required || loose.fill;
        report({
          message: `\`${call.name}\` is told from its repeats by \`${path}\`, which may be ${isNull ? "null" : "absent"}`,
          hint: `${isNull ? "Take `nullable` out" : "Write `required: true`"}, or take another property for the key.`,
          at: placeOf(loose, call, atValue(at)),
          related: [{ at: atValue(at), message: "The key names it here." }],
          about: path,
        });
      }
      reportStrangers(call, (at) =>
        report({
          message: `\`${call.name}\` is told from its repeats by \`userId\`, which a stranger does not have`,
          hint: "Write `identity: known`, or take a property for the key.",
          at,
        }),
      );
    },
  },
});

function reportStrangers({ dedupe, identity, pointer }: Call, report: (at: At) => void): void {
  const index = dedupe?.key.indexOf("userId") ?? -1;
  if (dedupe === undefined || index < 0 || identity === "known") return;
  const list = child(pointer, ...(dedupe.long ? ["dedupe", "key"] : ["dedupe"]));
  report(atValue(child(list, index)));
}

/** The property where the event itself says something of it; what many events share is not mended for one of them. */
const placeOf = ({ pointer }: Property, call: Call, key: At): At =>
  pointer.startsWith(`${call.pointer}/`) ? atKey(pointer) : key;
