import type { Sink } from "../sink.ts";
import { isUuid } from "../uuid.ts";

interface SelfDescribing {
  schema: string;
  data: Record<string, unknown>;
}

interface SnowplowPlugin {
  beforeTrack(payload: { add(key: string, value: string): void }): void;
}

/** `@snowplow/browser-tracker`, the module itself; its anonymous id is its own. */
export interface SnowplowBrowser {
  trackSelfDescribingEvent(event: {
    event: SelfDescribing;
    context: SelfDescribing[];
    timestamp: { type: "ttm"; value: number };
  }): void;
  setUserId(userId: string | null): void;
  addPlugin(configuration: { plugin: SnowplowPlugin }): void;
}

export interface SnowplowOptions {
  /** Who the schemas are from: `com.acme` in `iglu:com.acme/order_completed/jsonschema/1-0-0`. */
  readonly vendor: string;
  /** Event → the version of its schema; `1-0-0` unless said. */
  readonly versions?: Readonly<Record<string, string>>;
  /** Further entities that are sent with every event. */
  readonly entities?: () => SelfDescribing[];
}

/**
 * Snowplow in the browser: every event and page is a self-describing event, whose schema must be in an Iglu repository. What is known
 * of a person is no event of Snowplow's; of an identify call only the user's id is kept.
 */
export function snowplowBrowser(snowplow: SnowplowBrowser, { vendor, versions, entities }: SnowplowOptions): Sink {
  let id: string | undefined;
  const version = new Map(Object.entries(versions ?? {}));
  // The tracker gives each event an id of its own; a plugin is asked before it is sent.
  snowplow.addPlugin({
    plugin: {
      beforeTrack(payload) {
        if (id) payload.add("eid", id);
      },
    },
  });
  return {
    name: "snowplow",
    send(envelope) {
      if (envelope.type === "identify" && envelope.userId) snowplow.setUserId(envelope.userId);
      if (!envelope.properties) return;
      const { event, messageId, timestamp } = envelope;
      const schema = `iglu:${vendor}/${igluName(event)}/jsonschema/${version.get(event) ?? "1-0-0"}`;
      if (isUuid(messageId)) id = messageId;
      try {
        snowplow.trackSelfDescribingEvent({
          event: { schema, data: { ...envelope.properties } },
          context: entities?.() ?? [],
          timestamp: { type: "ttm", value: timestamp.getTime() },
        });
      } finally {
        id = undefined;
      }
    },
    reset: () => snowplow.setUserId(null),
  };
}

/** A name as Iglu allows it: letters, digits, `_` and `-`. */
function igluName(event: string): string {
  return event.replace(/[^\w-]+/g, "_");
}
