import { CALL_LIMITS } from "./call-limits.ts";
import { stated, type Vendor } from "./vendor.ts";

const TRACKER = stated("@snowplow/browser-tracker 4.10.1", "2026-11-22");

/** Snowplow. Names are those of Iglu schemas, which its sink writes. */
export const snowplow: Vendor = {
  title: "Snowplow",
  eventSize: CALL_LIMITS.snowplow,
  dedupeId: { format: "uuid", evidence: TRACKER },
  time: { unit: "milliseconds", evidence: TRACKER },
};
