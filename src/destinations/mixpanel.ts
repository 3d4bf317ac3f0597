import { CALL_LIMITS } from "./call-limits.ts";
import { type Reserved, stated, type Vendor } from "./vendor.ts";

const STRUCTURE = stated("mixpanel/docs @ba22906, data-structure/events-and-properties.mdx", "2026-11-22");
const RESERVED = stated(
  "mixpanel/docs @ba22906, data-structure/property-reference/reserved-properties.mdx",
  "2026-11-22",
);
const API = stated("mixpanel/docs @ba22906, openapi/ingestion.openapi.yaml", "2026-11-22");

const OWN: Reserved = {
  names: [],
  prefixes: ["$", "mp_"],
  effect: "reads its own meaning into it",
  evidence: RESERVED,
};

/** Mixpanel. */
export const mixpanel: Vendor = {
  title: "Mixpanel",
  eventName: { most: 255, unit: "characters", over: "is cut off", evidence: STRUCTURE },
  eventProperties: { most: 255, unit: "properties", over: "are dropped", evidence: STRUCTURE },
  propertyName: { most: 255, unit: "characters", over: "is cut off", evidence: STRUCTURE },
  textValue: { most: 255, unit: "bytes", over: "is cut off", evidence: STRUCTURE },
  eventSize: CALL_LIMITS.mixpanel,
  events: { most: 5000, unit: "names", over: "are not indexed", evidence: STRUCTURE },
  reservedEvents: [{ ...OWN, prefixes: ["$"] }],
  reservedProperties: [
    { names: ["$ignore"], effect: "drops every event that has it", evidence: RESERVED },
    {
      names: ["token", "ip", "bucket", "distinct_id", "time", "alias"],
      effect: "reads its own meaning into it",
      evidence: RESERVED,
    },
    OWN,
  ],
  shapes: {
    objects: true,
    nestedInLists: false,
    depth: 3,
    effect: "takes three levels of objects, and flat objects alone in a list",
    evidence: STRUCTURE,
  },
  dedupeId: { format: "text", maxLength: 36, evidence: API },
  time: { unit: "milliseconds", evidence: API },
};
