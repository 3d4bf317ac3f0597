import { CALL_LIMITS } from "./call-limits.ts";
import { type Reserved, stated, type Vendor } from "./vendor.ts";

const INGESTION = stated("posthog.com/docs/data/ingestion-warnings", "2026-11-22");
/** `sanitizeEventName` keeps the first 200. */
const SERVER = stated("PostHog/posthog, plugin-server/src/utils/db/utils.ts", "2026-11-28");
const PIPELINE = stated("posthog.com/docs/how-posthog-works/ingestion-pipeline", "2026-11-22");
const OWN: Reserved = {
  names: [],
  prefixes: ["$"],
  effect: "takes what begins with `$` for its own, and acts on what it knows",
  evidence: PIPELINE,
};

/** PostHog. */
export const posthog: Vendor = {
  title: "PostHog",
  eventName: {
    most: 200,
    unit: "characters",
    over: "is cut off",
    evidence: SERVER,
  },
  eventSize: CALL_LIMITS.posthog,
  reservedEvents: [OWN],
  reservedProperties: [OWN],
  reservedTraits: [OWN],
  dedupeId: { format: "uuid", evidence: INGESTION },
  time: { unit: "iso8601", evidence: PIPELINE },
};
