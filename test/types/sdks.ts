/// <reference types="gtag.js" />
// Hands every real SDK to its sink, as an app does. Compiled by test/types/sdks.test.ts and never run.
import * as amplitudeBrowser from "@amplitude/analytics-browser";
import * as amplitudeNode from "@amplitude/analytics-node";
import { AnalyticsBrowser as CustomerioAnalytics } from "@customerio/cdp-analytics-browser";
import { Analytics as CustomerioNode } from "@customerio/cdp-analytics-node";
import { RudderAnalytics } from "@rudderstack/analytics-js";
import RudderNode from "@rudderstack/rudder-sdk-node";
import { AnalyticsBrowser as SegmentAnalytics } from "@segment/analytics-next";
import { Analytics as SegmentNode } from "@segment/analytics-node";
import * as snowplow from "@snowplow/browser-tracker";
import { TrackClient } from "customerio-node";
import mixpanelNode from "mixpanel";
import mixpanelBrowser from "mixpanel-browser";
import { posthog } from "posthog-js";
import { PostHog } from "posthog-node";
import type { Sink } from "../../src/runtime/sink.ts";
import { amplitude } from "../../src/runtime/sinks/amplitude.ts";
import { analyticsJs } from "../../src/runtime/sinks/analytics-js.ts";
import { analyticsNode } from "../../src/runtime/sinks/analytics-node.ts";
import { customerioBrowser } from "../../src/runtime/sinks/customerio-browser.ts";
import { customerioTrack } from "../../src/runtime/sinks/customerio-track.ts";
import { gtagSink } from "../../src/runtime/sinks/gtag.ts";
import { mixpanelBrowser as mixpanelBrowserSink } from "../../src/runtime/sinks/mixpanel-browser.ts";
import { mixpanelNode as mixpanelNodeSink } from "../../src/runtime/sinks/mixpanel-node.ts";
import { posthogBrowser } from "../../src/runtime/sinks/posthog-browser.ts";
import { posthogNode } from "../../src/runtime/sinks/posthog-node.ts";
import { rudderstackBrowser } from "../../src/runtime/sinks/rudderstack-browser.ts";
import { snowplowBrowser } from "../../src/runtime/sinks/snowplow-browser.ts";

/** `true` for `any` alone, which every sink would take: an import that does not resolve is one. */
type IsAny<T> = 0 extends 1 & T ? true : false;
const isNot = <T>(_sdk: T, _isAny: IsAny<T> extends false ? "known" : never): void => {};

const customerioWeb = CustomerioAnalytics.load({ writeKey: "k" });
const segmentWeb = SegmentAnalytics.load({ writeKey: "k" });
const rudderWeb = new RudderAnalytics();
const customerioServer = new CustomerioNode({ writeKey: "k" });
const segmentServer = new SegmentNode({ writeKey: "k" });
const rudderServer = new RudderNode("k", {});
const trackClient = new TrackClient("site", "key");
const posthogServer = new PostHog("k");
const mixpanelServer = mixpanelNode.init("token");

export const sinks: readonly Sink[] = [
  customerioBrowser(customerioWeb),
  analyticsJs(segmentWeb),
  rudderstackBrowser(rudderWeb),
  analyticsNode(customerioServer),
  analyticsNode(segmentServer),
  analyticsNode(rudderServer),
  customerioTrack(trackClient),
  posthogBrowser(posthog),
  posthogNode(posthogServer),
  amplitude(amplitudeBrowser),
  amplitude(amplitudeBrowser.createInstance()),
  amplitude(amplitudeNode),
  mixpanelBrowserSink(mixpanelBrowser),
  mixpanelNodeSink(mixpanelServer),
  gtagSink(gtag),
  snowplowBrowser(snowplow, { vendor: "com.acme" }),
];

isNot(customerioWeb, "known");
isNot(segmentWeb, "known");
isNot(rudderWeb, "known");
isNot(customerioServer, "known");
isNot(segmentServer, "known");
isNot(rudderServer, "known");
isNot(trackClient, "known");
isNot(posthog, "known");
isNot(posthogServer, "known");
isNot(amplitudeBrowser.track, "known");
isNot(amplitudeNode.track, "known");
isNot(mixpanelBrowser, "known");
isNot(mixpanelServer, "known");
isNot(gtag, "known");
isNot(snowplow.trackSelfDescribingEvent, "known");

// The check itself: what is `any` does not pass for something known.
declare const anything: any;
// @ts-expect-error: it is `any`.
isNot(anything, "known");

// Each port refuses another's SDK.
export const wrong: readonly (() => Sink)[] = [
  // @ts-expect-error: PostHog has no `page`, and identifies otherwise.
  () => analyticsJs(posthog),
  // @ts-expect-error: Segment's SDK for Node takes one message, not the parts.
  () => analyticsJs(segmentServer),
  // @ts-expect-error: RudderStack has no plugins that could keep an id.
  () => customerioBrowser(rudderWeb),
  // @ts-expect-error: Mixpanel has no `register` of plugins, nor `page`.
  () => rudderstackBrowser(mixpanelBrowser),
  // @ts-expect-error: a browser's SDK takes the parts, not one message.
  () => analyticsNode(segmentWeb),
  // @ts-expect-error: the Pipelines API takes a message.
  () => customerioTrack(customerioServer),
  // @ts-expect-error: in Node, PostHog has nobody to remember.
  () => posthogBrowser(posthogServer),
  // @ts-expect-error: in the browser, PostHog takes no distinct id.
  () => posthogNode(posthog),
  // @ts-expect-error: Segment's `track` gives no `promise`.
  () => amplitude(segmentServer),
  // @ts-expect-error: in Node, Mixpanel's `people.set` asks who.
  () => mixpanelBrowserSink(mixpanelServer),
  // @ts-expect-error: in the browser, Mixpanel has no `groups`.
  () => mixpanelNodeSink(mixpanelBrowser),
  // @ts-expect-error: what is no function is no `gtag`.
  () => gtagSink(posthog),
  // @ts-expect-error: Segment describes no event by a schema.
  () => snowplowBrowser(segmentWeb, { vendor: "com.acme" }),
];
