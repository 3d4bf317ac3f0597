import http from "node:http";
import * as amplitude from "@amplitude/analytics-node";
import { Analytics as CustomerioNode } from "@customerio/cdp-analytics-node";
import RudderNode from "@rudderstack/rudder-sdk-node";
import { Analytics as SegmentNode } from "@segment/analytics-node";
import { TrackClient } from "customerio-node";
import mixpanel from "mixpanel";
import { PostHog } from "posthog-node";
import type { Arrived, Loopback } from "./loopback.ts";

/** A real SDK that talks to this machine. */
export interface Sdk {
  /** The function of the generated client's sinks. */
  readonly sink: string;
  /** What that takes. */
  readonly make: (server: Loopback) => Promise<readonly unknown[]>;
  /** The calls in a request, less what the SDK adds of its own. */
  readonly read: (arrived: Arrived) => readonly Call[];
  /** What the server answers. */
  readonly answer?: string;
}

export type Call = Readonly<Record<string, unknown>>;

export const SDKS: Readonly<Record<string, Sdk>> = {
  "@customerio/cdp-analytics-node": {
    sink: "customerio",
    make: async ({ url }) => [
      new CustomerioNode({ writeKey: "wk", host: url, maxEventsInBatch: 1, flushInterval: 10 }),
    ],
    read: batch,
  },
  "@segment/analytics-node": {
    sink: "segment",
    make: async ({ url }) => [new SegmentNode({ writeKey: "wk", host: url, flushAt: 1, flushInterval: 10 })],
    read: batch,
  },
  "@rudderstack/rudder-sdk-node": {
    sink: "rudderstack",
    make: async ({ url }) => [new RudderNode("wk", { dataPlaneUrl: url, flushInterval: 10 })],
    read: batch,
  },
  "customerio-node": {
    sink: "customerioTrack",
    make: async ({ port }) => [
      // It takes neither port nor scheme from its address, but hands what it is given to `https.request`.
      new TrackClient("site", "key", {
        url: "http://127.0.0.1/api/v1",
        port,
        protocol: "http:",
        agent: new http.Agent(),
      }),
      { objectTypes: { account: "1" } },
    ],
    read: ({ method, path, body }) => [{ method, path, ...objectOf(body) }],
  },
  "posthog-node": {
    sink: "posthog",
    make: async ({ url }) => [new PostHog("phc", { host: url, flushInterval: 10, fetchRetryDelay: 10 })],
    read: ({ body }) => listOf(objectOf(body)["batch"]).map(withoutOwn),
  },
  "@amplitude/analytics-node": {
    sink: "amplitude",
    make: async ({ url }) => {
      const client = amplitude.createInstance();
      const serverUrl = `${url}/2/httpapi`;
      await client.init("key", { serverUrl, flushIntervalMillis: 10, logLevel: amplitude.Types.LogLevel.None }).promise;
      return [client];
    },
    read: ({ body }) => listOf(objectOf(body)["events"]).map(({ event_id, library, ...event }) => event),
    answer: '{"code":200}',
  },
  mixpanel: {
    sink: "mixpanel",
    make: async ({ port }) => [mixpanel.init("tok", { host: `127.0.0.1:${port}`, protocol: "http" })],
    read: ({ path, query }) => [{ path, ...withoutOwn(JSON.parse(atob(query.get("data") ?? ""))) }],
    answer: "1",
  },
};

/** The messages of a batch; `_metadata`, `context.library` and the times at which the SDK worked are its own. */
function batch({ body }: Arrived): readonly Call[] {
  return listOf(objectOf(body)["batch"]).map((message) => {
    const { _metadata, integrations, channel, originalTimestamp, sentAt, context, ...said } = message;
    const { library, traits, ...ours } = objectOf(context);
    return { ...said, context: ours };
  });
}

/** Less what names the SDK. */
function withoutOwn({ properties, ...rest }: Call): Call {
  const own = /^(\$lib|\$is_server|\$geoip|\$lib_version|mp_lib|token)/;
  if (properties === undefined) return rest;
  return {
    ...rest,
    properties: Object.fromEntries(Object.entries(objectOf(properties)).filter(([name]) => !own.test(name))),
  };
}

function objectOf(value: unknown): Call {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function listOf(value: unknown): readonly Call[] {
  return Array.isArray(value) ? value : [];
}
