import { stated, type Vendor } from "./vendor.ts";

/** By default, into Kinesis and Kafka. Pub/Sub takes 10 MB, SQS and the buffer in it 192 kB. */
const COLLECTOR = stated("snowplow/documentation, stream-collector/configure (maxBytes)", "2026-11-28");
const TRACKER = stated("@snowplow/browser-tracker 4.10.1", "2026-11-22");

/** Snowplow. Names are those of Iglu schemas, which its sink writes. */
export const snowplow: Vendor = {
  title: "Snowplow",
  eventSize: {
    most: 1_000_000,
    unit: "bytes",
    over: "is answered with 200, and ends as a failed event",
    evidence: COLLECTOR,
  },
  dedupeId: { format: "uuid", evidence: TRACKER },
  time: { unit: "milliseconds", evidence: TRACKER },
};
