import type { Envelope, Properties } from "../envelope.ts";
import type { Sink } from "../sink.ts";
import { stamped } from "./stamp.ts";

type Done = (error: Error | undefined) => void;

/** What `init` of `mixpanel` gives. */
export interface MixpanelNode {
  track(event: string, properties: Properties, done: Done): unknown;
  readonly people: { set(distinctId: string, traits: Properties, done: Done): unknown };
  readonly groups: { set(kind: string, groupId: string, traits: Properties, done: Done): unknown };
}

/**
 * Mixpanel in Node: time in milliseconds. Each call is a request of its own. Events of more than five days ago, Mixpanel
 * takes by its `import` alone, which needs the project's secret.
 */
export function mixpanelNode(sdk: MixpanelNode): Sink {
  return {
    name: "mixpanel",
    send: (envelope) =>
      new Promise<void>((resolve, reject) => {
        sendBy(sdk, envelope, (error) => (error ? reject(error) : resolve()));
      }),
  };
}

function sendBy(sdk: MixpanelNode, envelope: Envelope, done: Done): void {
  const { type, messageId, timestamp, groupId = "" } = envelope;
  if (type === "group") sdk.groups.set(envelope.group, groupId, envelope.traits, done);
  else if (type === "identify") sdk.people.set(distinctIdOf(envelope), envelope.traits, done);
  else {
    const ids = { ...idsOf(envelope), $insert_id: messageId, time: timestamp.getTime() };
    sdk.track(envelope.event, { ...stamped(envelope), ...ids }, done);
  }
}

/** The person's id, or as Mixpanel writes it that of a device. */
function distinctIdOf({ userId, anonymousId }: Envelope): string {
  return userId ?? `$device:${anonymousId}`;
}

function idsOf(envelope: Envelope): Properties {
  const { userId, anonymousId } = envelope;
  return {
    distinct_id: distinctIdOf(envelope),
    ...(userId && { $user_id: userId }),
    ...(anonymousId && { $device_id: anonymousId }),
  };
}
