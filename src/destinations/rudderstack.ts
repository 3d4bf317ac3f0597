import { CALL_LIMITS } from "./call-limits.ts";
import { stated, type Vendor } from "./vendor.ts";

const FAQ = stated("rudderstack.com/docs/sources/event-streams/sdks/faq", "2026-11-22");
const SDK = stated("@rudderstack/analytics-js 3.34.1, RESERVED_ELEMENTS", "2026-11-22");

/** RudderStack. */
export const rudderstack: Vendor = {
  title: "RudderStack",
  eventSize: CALL_LIMITS.rudderstack,
  reservedProperties: [
    {
      names: [
        ...["id", "anonymous_id", "user_id", "sent_at", "timestamp", "received_at", "original_timestamp"],
        ...["event", "event_text", "channel", "group_id", "previous_id"],
      ],
      prefixes: ["context_"],
      effect: "has a column of that name itself in the warehouse, and its SDK warns of it",
      mild: true,
      evidence: SDK,
    },
  ],
  shapes: {
    objects: true,
    nestedInLists: true,
    depth: 200,
    effect: "takes no more than 200 levels",
    evidence: FAQ,
  },
  time: { unit: "iso8601", evidence: FAQ },
};
