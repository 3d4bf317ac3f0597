// The SDKs of destinations in a browser, each told to talk to the page's own server under its name.
import * as amplitudeSdk from "@amplitude/analytics-browser";
import { RudderAnalytics } from "@rudderstack/analytics-js/bundled";
import * as snowplowSdk from "@snowplow/browser-tracker";
import mixpanelSdk from "mixpanel-browser";
import posthogSdk from "posthog-js";
import * as tracking from "./client/index.js";
import { amplitude, memory, mixpanel, posthog, rudderstack, snowplow } from "./client/sinks.js";

const at = (name: string): string => `${location.origin}/${name}`;

const rudder = new RudderAnalytics();
const source = {
  id: "s",
  name: "s",
  writeKey: "wk",
  enabled: true,
  updatedAt: "",
  destinations: [],
  workspaceId: "w",
  dataplanes: {},
};
const statsCollection = { errors: { enabled: false }, metrics: { enabled: false } };
const configuration = { updatedAt: "", source: { ...source, config: { statsCollection }, connections: [] } };
rudder.load("wk", at("rudderstack"), {
  getSourceConfig: () => configuration,
  loadIntegration: false,
  sendAdblockPage: false,
});
posthogSdk.init("phc_prod_1", {
  api_host: at("posthog"),
  autocapture: false,
  capture_pageview: false,
  capture_pageleave: false,
  disable_session_recording: true,
  disable_surveys: true,
  disable_external_dependency_loading: true,
  advanced_disable_flags: true,
  disable_compression: true,
  request_batching: false,
  // A browser without a head looks like a robot.
  opt_out_useragent_filter: true,
});
// Until it is there it gives whoever is known by then to all that waits.
await amplitudeSdk.init("key", {
  serverUrl: at("amplitude"),
  autocapture: false,
  flushQueueSize: 1,
  flushIntervalMillis: 10,
  remoteConfig: { fetchRemoteConfig: false },
}).promise;
mixpanelSdk.init("token", { api_host: at("mixpanel"), batch_requests: false, track_pageview: false });
snowplowSdk.newTracker("sp", location.origin, { appId: "shop" });

const sent = memory();
const failures: string[] = [];
tracking.init({
  environment: "production",
  sinks: [
    rudderstack(rudder),
    posthog(posthogSdk),
    amplitude(amplitudeSdk),
    mixpanel(mixpanelSdk),
    snowplow(snowplowSdk, { vendor: "com.acme" }),
    sent,
  ],
  context: () => ({ page_path: location.pathname }),
  onError: (error, from) => failures.push(`${from}: ${error}`),
  onViolation: ({ message }) => failures.push(message),
});
tracking.consent({ analytics: "granted", marketing: "granted" });

const cart: tracking.ProductAdded = {
  cart_id: "c1",
  cart_value: 49,
  currency: "EUR",
  items_count: 1,
  product_id: "p_serum",
  primary_category: "skincare",
  items: [{ product_id: "p_serum", quantity: 1, price: 49, currency: "EUR" }],
};

Object.assign(globalThis, {
  sent,
  failures,
  visit() {
    tracking.productPage({ product_id: "p_serum", category: "skincare" });
    tracking.productAdded(cart);
    tracking.productAdded(cart);
    tracking.emailCaptured({ email: "a@b.example", capture_source: "popup" });
    tracking.loggedIn({ customer_id: "cust_1", auth_method: "magic_link" });
    tracking.offerShown({ offer_id: "o1", offer_type: "percentage" });
    tracking.reset();
    tracking.homePage();
  },
});
document.title = "ready";
