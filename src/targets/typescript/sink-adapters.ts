import { CALL_LIMITS, TRACK_API_LIMIT } from "../../destinations/call-limits.ts";
import type { Destination, DestinationType, Source } from "../../model/plan.ts";

/** A module of the runtime's sinks, and how a client hands an SDK to it. */
export interface SinkAdapter {
  /** The path below `runtime/sinks/`. */
  readonly module: string;
  /** The function that makes the sink. */
  readonly sink: string;
  /** What the function takes, as `name: type`; the type is of the same module unless it is the language's own. */
  readonly takes: readonly Parameter[];
  /** What to give it, for the documentation. */
  readonly what: string;
  /** Added to the destination's name, where it has another adapter too. */
  readonly suffix?: string;
  readonly maxBytes?: number | undefined;
  /** Whether dates among the properties must be told to it. */
  readonly wantsTimestamps?: boolean;
}

interface Parameter {
  readonly name: string;
  readonly type: string;
  /** Whether the type comes from the module. */
  readonly isImported: boolean;
  readonly optional?: boolean;
}

const sdk = (type: string): readonly Parameter[] => [{ name: "sdk", type, isImported: true }];

const url: readonly Parameter[] = [
  { name: "url", type: "string", isImported: false },
  { name: "options", type: "FetchOptions", isImported: true, optional: true },
];

const http: SinkAdapter = { module: "fetch", sink: "fetchSink", takes: url, what: "the address of an endpoint" };

const amplitude = (what: string): SinkAdapter => ({
  module: "amplitude",
  sink: "amplitude",
  takes: sdk("Amplitude"),
  what,
});

const node = (what: string): SinkAdapter => ({
  module: "analytics-node",
  sink: "analyticsNode",
  takes: sdk("AnalyticsNode"),
  what,
});

const CLIENT: Readonly<Partial<Record<DestinationType, readonly SinkAdapter[]>>> = {
  customerio: [
    {
      module: "customerio-browser",
      sink: "customerioBrowser",
      takes: sdk("CustomerioBrowser"),
      what: "what `AnalyticsBrowser.load` of `@customerio/cdp-analytics-browser` gives",
    },
  ],
  segment: [
    {
      module: "analytics-js",
      sink: "analyticsJs",
      takes: sdk("AnalyticsJs"),
      what: "what `AnalyticsBrowser.load` of `@segment/analytics-next` gives",
    },
  ],
  rudderstack: [
    {
      module: "rudderstack-browser",
      sink: "rudderstackBrowser",
      takes: sdk("RudderstackBrowser"),
      what: "a `RudderAnalytics` of `@rudderstack/analytics-js`",
    },
  ],
  posthog: [
    {
      module: "posthog-browser",
      sink: "posthogBrowser",
      takes: sdk("PosthogBrowser"),
      what: "`posthog` of `posthog-js`",
    },
  ],
  amplitude: [amplitude("`@amplitude/analytics-browser`: the module, or a client of `createInstance`")],
  mixpanel: [
    {
      module: "mixpanel-browser",
      sink: "mixpanelBrowser",
      takes: sdk("MixpanelBrowser"),
      what: "`mixpanel` of `mixpanel-browser`",
    },
  ],
  ga4: [{ module: "gtag", sink: "gtagSink", takes: sdk("Gtag"), what: "Google's `gtag`" }],
  snowplow: [
    {
      module: "snowplow-browser",
      sink: "snowplowBrowser",
      takes: [...sdk("SnowplowBrowser"), { name: "options", type: "SnowplowOptions", isImported: true }],
      what: "`@snowplow/browser-tracker`, the module",
    },
  ],
  http: [http],
};

const SERVER: Readonly<Partial<Record<DestinationType, readonly SinkAdapter[]>>> = {
  customerio: [
    node("an `Analytics` of `@customerio/cdp-analytics-node`"),
    {
      module: "customerio-track",
      sink: "customerioTrack",
      takes: [
        ...sdk("CustomerioTrack"),
        { name: "options", type: "CustomerioTrackOptions", isImported: true, optional: true },
      ],
      what: "a `TrackClient` of `customerio-node`, for the Track API",
      suffix: "Track",
      maxBytes: TRACK_API_LIMIT.most,
      wantsTimestamps: true,
    },
  ],
  segment: [node("an `Analytics` of `@segment/analytics-node`")],
  rudderstack: [node("an `Analytics` of `@rudderstack/rudder-sdk-node`")],
  posthog: [
    {
      module: "posthog-node",
      sink: "posthogNode",
      takes: sdk("PosthogNode"),
      what: "a `PostHog` of `posthog-node`",
    },
  ],
  amplitude: [amplitude("`@amplitude/analytics-node`: the module, or a client of `createInstance`")],
  mixpanel: [
    {
      module: "mixpanel-node",
      sink: "mixpanelNode",
      takes: sdk("MixpanelNode"),
      what: "what `init` of `mixpanel` gives",
    },
  ],
  http: [http],
};

/** What a source can hand to a destination; nothing where the app has to bring a sink of its own. */
export function adaptersOf({ type }: Destination, { kind }: Source): readonly SinkAdapter[] {
  const limit = CALL_LIMITS[type]?.most;
  const adapters = (kind === "client" ? CLIENT : SERVER)[type] ?? [];
  return adapters.map((adapter) => ({ maxBytes: limit, ...adapter }));
}
