import type { Envelope, Properties } from "../envelope.ts";
import type { Sink } from "../sink.ts";

/** Google's `gtag`. */
export interface Gtag {
  (command: "event", name: string, parameters: Properties): void;
  (command: "set", what: "user_properties", properties: Properties): void;
  (command: "set", fields: Properties): void;
}

/**
 * Google Analytics 4 in the browser. It takes neither a time nor an id, and its anonymous id is its own. Parameters are
 * few, so plan and environment share one.
 */
export function gtagSink(gtag: Gtag): Sink {
  return {
    name: "ga4",
    send(envelope) {
      const { type, userId, groupId = "" } = envelope;
      if (type === "identify") {
        if (userId) gtag("set", { user_id: userId });
        gtag("set", "user_properties", envelope.traits);
      } else if (type === "group") gtag("set", "user_properties", { [`${envelope.group}_id`]: groupId });
      else {
        const parameters = { ...envelope.properties, tracking_plan: versionOf(envelope) };
        if (type === "track") gtag("event", envelope.event, parameters);
        else if (type === "page") gtag("event", "page_view", { ...parameters, page_name: envelope.event });
        else gtag("event", "screen_view", { ...parameters, screen_name: envelope.event });
      }
    },
    reset: () => gtag("set", { user_id: null }),
  };
}

const versionOf = ({ plan, environment }: Envelope): string => `${plan.name} ${plan.version} ${environment}`;
