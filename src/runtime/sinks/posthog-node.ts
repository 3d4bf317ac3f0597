import type { Envelope, Properties } from "../envelope.ts";
import type { Sink } from "../sink.ts";
import { isUuid } from "../uuid.ts";
import { stamped } from "./stamp.ts";

/** `PostHog` of `posthog-node`. */
export interface PosthogNode {
  capture(message: {
    distinctId: string;
    event: string;
    properties: Properties;
    timestamp: Date;
    uuid?: string;
  }): unknown;
  identify(message: { distinctId: string; properties: Properties }): unknown;
  groupIdentify(message: { groupType: string; groupKey: string; properties: Properties; distinctId?: string }): unknown;
  flush(): unknown;
}

/** PostHog in Node. It drops an event whose id is no UUID, so another id is not passed on. */
export function posthogNode(sdk: PosthogNode): Sink {
  return {
    name: "posthog-node",
    send(envelope) {
      const { type, timestamp, messageId, groupId: groupKey = "" } = envelope;
      const distinctId = distinctIdOf(envelope);
      if (type === "group") {
        sdk.groupIdentify({ groupType: envelope.group, groupKey, properties: envelope.traits, distinctId });
      } else if (type === "identify") sdk.identify({ distinctId, properties: personOf(envelope, envelope.traits) });
      else {
        const [event, named] = nameOf(envelope);
        const properties = { ...stamped(envelope), ...named };
        sdk.capture({ distinctId, event, properties, timestamp, ...(isUuid(messageId) && { uuid: messageId }) });
      }
    },
    flush: () => sdk.flush(),
  };
}

function distinctIdOf({ userId, anonymousId }: Envelope): string {
  const id = userId ?? anonymousId;
  if (!id) throw new Error("PostHog has to know whose event it is.");
  return id;
}

/** Joins what the anonymous visitor did to the person. */
function personOf({ userId, anonymousId }: Envelope, traits: Properties): Properties {
  return { $set: traits, ...(userId && anonymousId && { $anon_distinct_id: anonymousId }) };
}

function nameOf({ type, event = "" }: Envelope): readonly [name: string, named: Properties] {
  if (type === "page") return ["$pageview", { $page_name: event }];
  return type === "screen" ? ["$screen", { $screen_name: event }] : [event, {}];
}
