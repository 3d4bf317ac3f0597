import { CALL_LIMITS } from "./call-limits.ts";
import { stated, type Vendor } from "./vendor.ts";

const LIMITS = stated("amplitude.com/docs/faq/limits", "2026-11-22");
const SDK = stated("@amplitude/analytics-core, valid-properties.js", "2026-11-22");
const API = stated("amplitude.com/docs/apis/analytics/http-v2", "2026-11-22");
/** "All string values" have the same limit there; the page of limits says that longer ones are truncated. */
const STRINGS = stated("amplitude/amplitude-docs @6e7e48e, api/en/http-v2.md and limits.md", "2026-03-13");

/** Amplitude. The numbers of types are per project. */
export const amplitude: Vendor = {
  title: "Amplitude",
  eventName: { most: 1024, unit: "characters", over: "is cut off", evidence: STRINGS },
  events: { most: 2000, unit: "names", over: "cannot be queried", evidence: LIMITS },
  eventSize: CALL_LIMITS.amplitude,
  eventProperties: { most: 1000, unit: "properties", over: "make the SDK refuse the event", evidence: SDK },
  propertyNames: { most: 2000, unit: "names", over: "cannot be queried", evidence: LIMITS },
  traits: { most: 1000, unit: "properties", over: "cannot be queried", evidence: LIMITS },
  textValue: { most: 1024, unit: "characters", over: "is cut off", evidence: STRINGS },
  shapes: {
    objects: true,
    notInLists: ["boolean", "array"],
    nestedInLists: true,
    effect: "refuses lists of true and false and lists of lists, in its SDK",
    evidence: SDK,
  },
  dedupeId: { format: "text", evidence: API },
  time: { unit: "milliseconds", evidence: API },
};
