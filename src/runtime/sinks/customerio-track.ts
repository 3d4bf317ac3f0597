import type { Envelope, Properties } from "../envelope.ts";
import type { Sink } from "../sink.ts";
import { ulid } from "../ulid.ts";
import { unixSeconds } from "../unix-seconds.ts";
import { stamped } from "./stamp.ts";

/** `TrackClient` of `customerio-node`, for Customer.io's Track API. */
export interface CustomerioTrack {
  identify(customerId: string, attributes: Properties): Promise<unknown>;
  track(customerId: string, event: Properties): Promise<unknown>;
  trackAnonymous(anonymousId: string, event: Properties): Promise<unknown>;
}

export interface CustomerioTrackOptions {
  /** Dotted paths of timestamps: Customer.io compares dates as seconds since 1970. A list's elements have the list's path. */
  readonly timestamps?: readonly string[];
  /** Group of the plan → the id of its object type at Customer.io. */
  readonly objectTypes?: Readonly<Record<string, string>>;
}

/**
 * Customer.io's Track API (docs.customer.io/integrations/api/track, read 2026-08-13): time in whole seconds, ids as ULIDs, strangers by
 * their anonymous id, which an identify call ties to the person. Each call is a request of its own, without retry.
 */
export function customerioTrack(client: CustomerioTrack, options: CustomerioTrackOptions = {}): Sink {
  const dated = new Set(options.timestamps);
  return {
    name: "customerio-node",
    send(envelope) {
      const { userId, anonymousId } = envelope;
      if (envelope.properties) {
        const event = eventOf(envelope, inSeconds(stamped(envelope), dated));
        return userId ? client.track(userId, event) : client.trackAnonymous(anonymousId ?? "", event);
      }
      if (!userId) throw new Error("The Track API can tell what is known of a person by the user id alone.");
      const traits = envelope.type === "group" ? membership(envelope, options) : inSeconds(envelope.traits, dated);
      return client.identify(userId, { ...traits, ...(anonymousId && { anonymous_id: anonymousId }) });
    },
  };
}

function eventOf({ type, event, messageId, timestamp }: Envelope, data: Properties): Properties {
  const kind = type === "track" ? {} : { type };
  return { ...kind, name: event, id: ulid(messageId), timestamp: unixSeconds(timestamp), data };
}

/** Which account the person belongs to. What is known of an account, the Track API's first version does not take. */
function membership({ group = "", groupId = "" }: Envelope, { objectTypes }: CustomerioTrackOptions): Properties {
  const type = new Map(Object.entries(objectTypes ?? {})).get(group);
  if (type === undefined) throw new Error(`No object type of Customer.io is given for the group ${group}.`);
  const identifiers = { object_type_id: type, object_id: groupId };
  return { cio_relationships: { action: "add_relationships", relationships: [{ identifiers }] } };
}

function inSeconds(data: Properties, dated: ReadonlySet<string>, above = ""): Properties {
  const members = Object.entries(data).map(([name, value]) => [name, rewritten(value, dated, above + name)]);
  return Object.fromEntries(members);
}

function rewritten(value: unknown, dated: ReadonlySet<string>, path: string): unknown {
  if (Array.isArray(value)) return value.map((each) => rewritten(each, dated, path));
  if (typeof value === "object" && value) return inSeconds({ ...value }, dated, `${path}.`);
  const time = dated.has(path) && typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? value : unixSeconds(new Date(time));
}
