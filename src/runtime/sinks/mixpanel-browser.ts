import type { Properties } from "../envelope.ts";
import type { Sink } from "../sink.ts";
import { stamped } from "./stamp.ts";

/** `mixpanel-browser`. Its anonymous id is its own. */
export interface MixpanelBrowser {
  track(event: string, properties: Properties): unknown;
  identify(userId: string): unknown;
  set_group(kind: string, groupId: string): unknown;
  get_group(kind: string, groupId: string): { set(traits: Properties): unknown };
  reset(): unknown;
  readonly people: { set(traits: Properties): unknown };
}

/** Mixpanel in the browser: time in milliseconds. */
export function mixpanelBrowser(sdk: MixpanelBrowser): Sink {
  return {
    name: "mixpanel",
    send(envelope) {
      const { type, userId, groupId = "", messageId, timestamp } = envelope;
      if (type === "identify") {
        if (userId) sdk.identify(userId);
        sdk.people.set(envelope.traits);
      } else if (type === "group") {
        sdk.set_group(envelope.group, groupId);
        sdk.get_group(envelope.group, groupId).set(envelope.traits);
      } else sdk.track(envelope.event, { ...stamped(envelope), $insert_id: messageId, time: timestamp.getTime() });
    },
    reset: () => sdk.reset(),
  };
}
