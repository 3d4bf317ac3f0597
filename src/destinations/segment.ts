import { CALL_LIMITS } from "./call-limits.ts";
import { stated, type Vendor } from "./vendor.ts";

const HTTP_API = stated("segmentio/segment-docs @747b35d, connections/sources/…/http-api/index.md", "2025-11-07");
const SCHEMA = stated("segmentio/segment-docs, pull request 4752", "2025-11-07");
const DUPLICATES = stated("segmentio/segment-docs @747b35d, guides/duplicate-data.md", "2025-11-07");

/** Segment. The limits of a source's schema are its defaults. */
export const segment: Vendor = {
  title: "Segment",
  events: { most: 4000, unit: "names", over: "are missing in the source's schema", evidence: SCHEMA },
  eventProperties: { most: 300, unit: "properties", over: "are missing in the source's schema", evidence: SCHEMA },
  traits: { most: 300, unit: "properties", over: "are missing in the source's schema", evidence: SCHEMA },
  eventSize: CALL_LIMITS.segment,
  dedupeId: { format: "text", maxLength: 100, evidence: DUPLICATES },
  time: { unit: "iso8601", evidence: HTTP_API },
};
