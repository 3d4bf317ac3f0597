import type { Envelope, Properties } from "../envelope.ts";
import type { Sink } from "../sink.ts";

interface AmplitudeEvent {
  event_type: string;
  event_properties?: Properties;
  user_properties?: Properties;
  groups?: Record<string, string>;
  group_properties?: Properties;
  user_id?: string;
  device_id?: string;
  insert_id: string;
  time: number;
  plan: { branch: string; source: string; version: string };
}

/** `@amplitude/analytics-browser`, `@amplitude/analytics-node` or a client that their `createInstance` gives. */
export interface Amplitude {
  track(event: AmplitudeEvent): { promise: Promise<{ code: number; message: string }> };
  flush(): { promise: Promise<unknown> };
  setUserId?(userId: string | undefined): unknown;
  setDeviceId?(deviceId: string): unknown;
  reset?(): unknown;
}

/** Amplitude, in the browser and in Node: time in milliseconds, the device's id is the anonymous id. */
export function amplitude(sdk: Amplitude): Sink {
  let device: string | undefined;
  return {
    name: "amplitude",
    async send(envelope) {
      const { type, userId, anonymousId } = envelope;
      // So that what the SDK captures by itself is the same person's.
      if (anonymousId && anonymousId !== device) sdk.setDeviceId?.(anonymousId);
      device = anonymousId;
      if (type === "identify" && userId) sdk.setUserId?.(userId);
      const { code, message } = await sdk.track(eventOf(envelope)).promise;
      // It does not reject, whatever became of the event.
      if (code !== 200) throw new Error(message);
    },
    flush: () => sdk.flush().promise,
    reset: () => sdk.reset?.(),
  };
}

function eventOf(envelope: Envelope): AmplitudeEvent {
  const { userId, anonymousId, messageId, timestamp, plan, source, environment } = envelope;
  return {
    ...saidIn(envelope),
    ...(userId && { user_id: userId }),
    ...(anonymousId && { device_id: anonymousId }),
    insert_id: messageId,
    time: timestamp.getTime(),
    // Amplitude's own place for a tracking plan; what it calls a branch is our environment.
    plan: { branch: environment, source, version: `${plan.name} ${plan.version}` },
  };
}

/** `$identify` and `$groupidentify` are what the SDK's own `identify` and `groupIdentify` send. */
function saidIn({ type, event = "", properties, traits = {}, group = "", groupId = "" }: Envelope) {
  if (type === "identify") return { event_type: "$identify", user_properties: { $set: traits } };
  if (type !== "group") return { event_type: event, event_properties: { ...properties } };
  return { event_type: "$groupidentify", group_properties: { $set: traits }, groups: { [group]: groupId } };
}
