import { hearsay, stated, type Vendor } from "./vendor.ts";

const LIMITS = stated("amplitude.com/docs/faq/limits", "2026-11-22");
const SDK = stated("@amplitude/analytics-core, valid-properties.js", "2026-11-22");
const API = stated("amplitude.com/docs/apis/analytics/http-v2", "2026-11-22");
const SECONDARY = hearsay("help.amplitude.com/hc/ja/articles/115002923888", "2026-11-22");

/** Amplitude. The numbers of types are per project. */
export const amplitude: Vendor = {
  title: "Amplitude",
  eventName: { most: 1024, unit: "characters", over: "is cut off", evidence: SECONDARY },
  events: { most: 2000, unit: "names", over: "cannot be queried", evidence: LIMITS },
  eventProperties: { most: 1000, unit: "properties", over: "make the SDK refuse the event", evidence: SDK },
  propertyNames: { most: 2000, unit: "names", over: "cannot be queried", evidence: LIMITS },
  traits: { most: 1000, unit: "properties", over: "cannot be queried", evidence: LIMITS },
  textValue: { most: 1024, unit: "characters", over: "is cut off", evidence: SECONDARY },
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
