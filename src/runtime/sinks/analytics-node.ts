import type { Envelope, Properties } from "../envelope.ts";
import type { Sink } from "../sink.ts";
import { ulid } from "../ulid.ts";
import { contextOf } from "./stamp.ts";

/** On a server one of the two must be known. */
type Someone = { userId: string; anonymousId?: string } | { anonymousId: string };

/** What every message says; always all of it, but RudderStack's types do not know of the id, and want no other told. */
type Message = Someone & { messageId?: string; timestamp?: Date; context?: Properties };

/** Is told when the message was sent, or why it was not. */
type Done = (error?: unknown) => void;

/** What the SDKs of Segment, Customer.io and RudderStack have in common in Node. */
export interface AnalyticsNode {
  track(message: Message & { event: string; properties?: Properties }, done: Done): unknown;
  page(message: Message & { name?: string; category?: string; properties?: Properties }, done: Done): unknown;
  screen(message: Message & { name?: string; category?: string; properties?: Properties }, done: Done): unknown;
  identify(message: Message & { traits?: Properties }, done: Done): unknown;
  group(message: Message & { groupId: string; traits?: Properties }, done: Done): unknown;
  /** Customer.io's has none: there, what is held is sent after its own interval, or by its `closeAndFlush`. */
  flush?(): unknown;
}

/** The SDKs of Segment, Customer.io and RudderStack in Node. What they hold is pending until they say that it is sent. */
export function analyticsNode(sdk: AnalyticsNode): Sink {
  return {
    name: "analytics-node",
    send: (envelope) =>
      new Promise<void>((resolve, reject) => {
        sendBy(sdk, envelope, (error) => (error ? reject(error) : resolve()));
      }),
    flush: () => sdk.flush?.(),
  };
}

function sendBy(sdk: AnalyticsNode, envelope: Envelope, done: Done): void {
  const { type, event: name = "", groupId = "", traits = {}, properties = {} } = envelope;
  const message = messageOf(envelope);
  if (type === "track") sdk.track({ ...message, event: name, properties }, done);
  else if (type === "identify") sdk.identify({ ...message, traits }, done);
  else if (type === "group") sdk.group({ ...message, groupId, traits }, done);
  else {
    // The SDKs write the page's category over a property of that name.
    const category = envelope.category !== undefined && !("category" in properties) && { category: envelope.category };
    sdk[type]({ ...message, name, ...category, properties }, done);
  }
}

function messageOf(envelope: Envelope): Message {
  const { messageId, timestamp } = envelope;
  return { ...someoneIn(envelope), messageId: ulid(messageId), timestamp, context: contextOf(envelope) };
}

function someoneIn({ userId, anonymousId }: Envelope): Someone {
  if (!userId) return { anonymousId: anonymousId ?? "" };
  return anonymousId ? { userId, anonymousId } : { userId };
}
