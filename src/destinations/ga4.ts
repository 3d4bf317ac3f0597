import { type Reserved, stated, type Vendor } from "./vendor.ts";

const COLLECTION = stated("support.google.com/analytics/answer/9267744", "2026-11-22");
const NAMING = stated("support.google.com/analytics/answer/13316687", "2026-11-22");
const PROTOCOL = stated(
  "developers.google.com/analytics/devguides/collection/protocol/ga4/sending-events",
  "2026-11-22",
);
const RUDDER = stated("rudderlabs/rudder-transformer, ga4/utils.js", "2026-11-22");
/** Of the same user, by the `transaction_id`; an empty one makes all purchases one. */
const TRANSACTIONS = stated("support.google.com/analytics/answer/12313109", "2026-11-28");
const POLICY = stated("support.google.com/analytics/answer/6366371", "2026-11-28");

const PREFIXES = ["_", "firebase_", "ga_", "google_", "gtag."];
const DROPPED = "drops it in silence";

const words = (text: string): readonly string[] => text.split(" ");

const EVENTS: readonly Reserved[] = [
  {
    names: words(
      "ad_impression app_remove app_store_refund app_store_subscription_cancel app_store_subscription_renew click error file_download first_open first_visit form_start form_submit in_app_purchase page_view scroll session_start user_engagement view_complete video_progress video_start view_search_results",
    ),
    effect: DROPPED,
    evidence: NAMING,
  },
  {
    names: words(
      "ad_activeview ad_click ad_exposure ad_query adunit_exposure app_clear_data app_install app_update os_update screen_view",
    ),
    prefixes: ["notification_"],
    effect: DROPPED,
    evidence: PROTOCOL,
  },
  { names: [], prefixes: ["query_id"], effect: DROPPED, evidence: NAMING },
  { names: [], prefixes: PREFIXES, effect: DROPPED, evidence: RUDDER },
];

/** Google Analytics 4, from the web. */
export const ga4: Vendor = {
  title: "Google Analytics 4",
  eventName: {
    most: 40,
    unit: "characters",
    over: "is dropped",
    evidence: COLLECTION,
    pattern: {
      expression: /^[A-Za-z][A-Za-z0-9_]*$/,
      words: "begins with a letter and has only letters, digits and `_`",
    },
  },
  eventProperties: { most: 25, unit: "parameters", over: "are ignored", evidence: COLLECTION },
  propertyName: { most: 40, unit: "characters", over: "is ignored", evidence: COLLECTION },
  textValue: {
    most: 100,
    unit: "characters",
    over: "is cut off",
    evidence: COLLECTION,
    except: ["page_title", "page_referrer", "page_location"],
  },
  traits: { most: 25, unit: "properties", over: "are ignored", evidence: COLLECTION },
  traitName: { most: 24, unit: "characters", over: "is ignored", evidence: COLLECTION },
  traitValue: { most: 36, unit: "characters", over: "is cut off", evidence: COLLECTION },
  reservedEvents: EVENTS,
  reservedProperties: [
    {
      names: words(
        "cid customer_id customerid dclid gclid session_id sessionid sfmc_id sid srsltid uid user_id userid",
      ),
      prefixes: PREFIXES,
      effect: "keeps the name for itself, and drops what comes under it",
      evidence: NAMING,
    },
  ],
  reservedTraits: [
    {
      names: words("first_open_time first_visit_time last_deep_link_referrer user_id first_open_after_install"),
      prefixes: PREFIXES,
      effect: "keeps the name for itself, and drops what comes under it",
      evidence: NAMING,
    },
  ],
  shapes: {
    objects: false,
    listOnlyIn: "items",
    nestedInLists: false,
    effect: "knows texts and numbers, and a list of flat objects under `items` alone",
    evidence: PROTOCOL,
  },
  personalData: { most: "pseudonymous", evidence: POLICY },
  dedupeId: {
    format: "text",
    evidence: TRANSACTIONS,
  },
  time: { unit: "microseconds", evidence: PROTOCOL },
};
