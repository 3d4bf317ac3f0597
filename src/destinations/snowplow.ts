import { stated, type Vendor } from "./vendor.ts";

const COLLECTOR = stated("snowplow/documentation, stream-collector/configure (maxPayloadSize)", "2026-11-22");
const TRACKER = stated("@snowplow/browser-tracker 4.10.1", "2026-11-22");

/** Snowplow. Names are those of Iglu schemas, which its sink writes. */
export const snowplow: Vendor = {
  title: "Snowplow",
  eventSize: { most: 1_048_576, unit: "bytes", over: "is answered with 200, and dropped", evidence: COLLECTOR },
  dedupeId: { format: "uuid", evidence: TRACKER },
  time: { unit: "milliseconds", evidence: TRACKER },
};
