import type { Envelope, Properties } from "../envelope.ts";
import { joined } from "../joined.ts";
import type { Sink } from "../sink.ts";
import { ulid } from "../ulid.ts";
import { contextOf } from "./stamp.ts";

/** What the SDKs of Segment, Customer.io and RudderStack have in common in the browser. */
export interface AnalyticsJs {
  track(event: string, properties?: Properties, options?: Properties): unknown;
  page(name: string, properties?: Properties, options?: Properties): unknown;
  page(category: string, name: string, properties?: Properties, options?: Properties): unknown;
  identify(userId: string, traits?: Properties, options?: Properties): unknown;
  identify(traits: Properties, options?: Properties): unknown;
  group(groupId: string, traits?: Properties, options?: Properties): unknown;
  reset(): unknown;
}

/** The SDK of Segment in the browser: `analytics` of `@segment/analytics-next`, or what its snippet makes. */
export function analyticsJs(sdk: AnalyticsJs): Sink {
  return positional(sdk, (envelope) => {
    const { messageId, timestamp, userId, anonymousId } = envelope;
    // An SDK that is told of `undefined` may take it for somebody.
    return joined({ messageId: ulid(messageId), timestamp, context: contextOf(envelope), userId, anonymousId });
  });
}

/** A sink for an SDK that takes the parts of a call one after the other. `optionsOf` gives the last of them. */
export function positional(sdk: AnalyticsJs, optionsOf: (envelope: Envelope) => Properties): Sink {
  return {
    name: "analytics.js",
    send(envelope) {
      const options = optionsOf(envelope);
      const { type, userId, groupId = "" } = envelope;
      if (type === "track") sdk.track(envelope.event, envelope.properties, options);
      else if (type === "group") sdk.group(groupId, envelope.traits, options);
      else if (type === "identify") {
        if (userId) sdk.identify(userId, envelope.traits, options);
        else sdk.identify(envelope.traits, options);
      } else if (envelope.category === undefined || "category" in envelope.properties)
        // The SDKs write the page's category over a property of that name.
        sdk.page(envelope.event, envelope.properties, options);
      else sdk.page(envelope.category, envelope.event, envelope.properties, options);
    },
    reset: () => sdk.reset(),
  };
}
