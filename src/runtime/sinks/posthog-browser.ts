import type { Properties } from "../envelope.ts";
import type { Sink } from "../sink.ts";
import { isUuid } from "../uuid.ts";
import { stamped } from "./stamp.ts";

/** `posthog-js`. Its anonymous id is its own. */
export interface PosthogBrowser {
  capture(event: string, properties: Properties, options: { timestamp: Date; uuid?: string }): unknown;
  identify(userId: string, traits: Properties): unknown;
  setPersonProperties(traits: Properties): unknown;
  group(kind: string, groupId: string, traits: Properties): unknown;
  reset(): unknown;
}

/** PostHog in the browser. It drops an event whose id is no UUID, so another id is not passed on. */
export function posthogBrowser(sdk: PosthogBrowser): Sink {
  return {
    name: "posthog",
    send(envelope) {
      const { type, messageId, timestamp, userId, groupId = "" } = envelope;
      if (type === "identify") {
        if (userId) sdk.identify(userId, envelope.traits);
        else sdk.setPersonProperties(envelope.traits);
      } else if (type === "group") sdk.group(envelope.group, groupId, envelope.traits);
      else {
        const properties = stamped(envelope);
        const options = isUuid(messageId) ? { timestamp, uuid: messageId } : { timestamp };
        if (type === "track") sdk.capture(envelope.event, properties, options);
        else if (type === "page") sdk.capture("$pageview", { ...properties, $page_name: envelope.event }, options);
        else sdk.capture("$screen", { ...properties, $screen_name: envelope.event }, options);
      }
    },
    reset: () => sdk.reset(),
  };
}
