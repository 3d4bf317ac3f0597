import type { DestinationType } from "../model/plan.ts";

/** How large one call may be: a fact from outside, with where and when it was read. */
export interface CallLimit {
  /** Bytes of JSON in UTF-8. What is said in KB is taken for thousands, which leaves room for what SDKs add. */
  readonly maxBytes: number;
  /** What becomes of a larger one. */
  readonly beyond: string;
  readonly source: string;
  readonly readOn: string;
}

/** By the type of the destination. Where nothing is published for a single call, nothing stands here. */
export const CALL_LIMITS: Readonly<Partial<Record<DestinationType, CallLimit>>> = {
  customerio: {
    maxBytes: 32_000,
    beyond: "The Pipelines API answers 200 and drops it; the SDKs' own check counts wrongly and lets it pass.",
    source: "https://docs.customer.io/integrations/api/cdp/",
    readOn: "2026-08-13",
  },
  segment: {
    maxBytes: 32_000,
    beyond: "It is dropped; the SDKs' own check counts wrongly and lets it pass.",
    source: "https://segment.com/docs/connections/sources/catalog/libraries/server/http-api/",
    readOn: "2025-11-07",
  },
  rudderstack: {
    maxBytes: 32_000,
    beyond: "The SDK for Node prints the whole call to the console, and sends it.",
    source: "https://www.rudderstack.com/docs/sources/event-streams/sdks/faq/",
    readOn: "2026-11-22",
  },
  posthog: {
    maxBytes: 1_000_000,
    beyond: "It is dropped.",
    source: "https://posthog.com/docs/data/ingestion-warnings",
    readOn: "2026-11-22",
  },
  amplitude: {
    maxBytes: 1_000_000,
    beyond: "The whole request is refused.",
    source: "https://amplitude.com/docs/apis/analytics/http-v2",
    readOn: "2026-11-22",
  },
  mixpanel: {
    maxBytes: 1_000_000,
    beyond: "It is refused, or dropped where the SDK does not ask.",
    source: "https://docs.mixpanel.com/troubleshooting/errors/413-payload-too-large",
    readOn: "2026-11-28",
  },
  snowplow: {
    maxBytes: 1_000_000,
    beyond: "The collector answers 200 and writes a failed event.",
    source: "https://github.com/snowplow/documentation, stream-collector/configure",
    readOn: "2026-11-28",
  },
};

/** Customer.io's Track API takes more than its Pipelines API: the data of an event. */
export const TRACK_API_LIMIT: CallLimit = {
  maxBytes: 100_000,
  beyond: "It answers 400.",
  source: "https://docs.customer.io/integrations/api/track/",
  readOn: "2026-08-13",
};
