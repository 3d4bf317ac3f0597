import type { DestinationType } from "../model/plan.ts";
import { type Limit, stated } from "./vendor.ts";

/** How large one call may be, in bytes of JSON in UTF-8. What is said in KB is taken for thousands, which leaves room for what SDKs add. */
const bytes = (most: number, over: string, source: string, date: string): Limit => ({
  most,
  unit: "bytes",
  over,
  evidence: stated(source, date),
});

const LIMITS = {
  customerio: bytes(
    32_000,
    "is answered with 200 by the Pipelines API, and dropped",
    "docs.customer.io/integrations/api/cdp/",
    "2026-08-13",
  ),
  segment: bytes(
    32_000,
    "is dropped",
    "segmentio/segment-docs @747b35d, connections/sources/…/http-api/index.md",
    "2025-11-07",
  ),
  rudderstack: bytes(32_000, "is refused", "rudderstack.com/docs/sources/event-streams/sdks/faq", "2026-11-22"),
  posthog: bytes(1_000_000, "is dropped", "posthog.com/docs/data/ingestion-warnings", "2026-11-22"),
  amplitude: bytes(
    1_000_000,
    "is refused, with all that is sent in one request with it",
    "amplitude.com/docs/apis/analytics/http-v2",
    "2026-11-22",
  ),
  mixpanel: bytes(
    1_000_000,
    "is refused, or dropped where the SDK does not ask",
    "docs.mixpanel.com/troubleshooting/errors/413-payload-too-large",
    "2026-11-28",
  ),
  // By default, into Kinesis and Kafka. Pub/Sub takes 10 MB, SQS and the buffer in it 192 kB.
  snowplow: bytes(
    1_000_000,
    "is answered with 200, and ends as a failed event",
    "snowplow/documentation, stream-collector/configure (maxBytes)",
    "2026-11-28",
  ),
} as const satisfies Partial<Record<DestinationType, Limit>>;

/**
 * By the type of the destination: lint tells what is larger, and the client's sink refuses to send it. Where nothing is
 * published for a single call, nothing stands here. The own checks of the SDKs of Customer.io and Segment count wrongly and
 * let larger ones pass; that of RudderStack for Node prints the whole call to the console, and sends it.
 */
export const CALL_LIMITS: typeof LIMITS & Readonly<Partial<Record<DestinationType, Limit>>> = LIMITS;

/** Customer.io's Track API takes more than its Pipelines API: the data of an event. */
export const TRACK_API_LIMIT = bytes(
  100_000,
  "is answered with 400",
  "docs.customer.io/integrations/api/track/",
  "2026-08-13",
);
