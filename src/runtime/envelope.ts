import type { Person } from "./person.ts";
import type { Routes } from "./route.ts";

/** Names and their values, as JSON can hold them. */
export type Properties = { readonly [name: string]: unknown };

/** What every envelope says, whatever the call. */
export interface Common extends Person {
  /** When it happened. Each sink writes the unit of its destination. */
  readonly timestamp: Date;
  /** The same for every sink and every retry. A UUID, unless the app gave its own. */
  readonly messageId: string;
  /** What the app gave as `options.context`, for sinks whose destination has such a place. */
  readonly context?: Properties;
  readonly plan: { readonly name: string; readonly version: string };
  readonly source: string;
  readonly environment: string;
  /** Where it does not go, and where it is spelled as another; for the sinks of the destinations. */
  readonly routes?: Routes;
}

/** What an event is about. `event` is its name, as the plan spells it. */
export interface TrackSubject {
  readonly type: "track";
  readonly event: string;
  readonly group?: undefined;
}

/** What a page or screen call is about. `event` is the name of the page. */
export interface PageSubject {
  readonly type: "page" | "screen";
  readonly event: string;
  readonly group?: undefined;
  readonly category?: string;
}

/** What a call about a person is about. */
export interface IdentifySubject {
  readonly type: "identify";
  readonly event?: undefined;
  readonly group?: undefined;
}

/** What a call about an account is about. `group` is the plan's name for the kind of account. */
export interface GroupSubject {
  readonly type: "group";
  readonly event?: undefined;
  readonly group: string;
}

export type Subject = TrackSubject | PageSubject | IdentifySubject | GroupSubject;

/** An event or a page. */
export type EventEnvelope = Common &
  (TrackSubject | PageSubject) & { readonly properties: Properties; readonly traits?: undefined };

/** What is known of a person or an account. */
export type TraitsEnvelope = Common &
  (IdentifySubject | GroupSubject) & { readonly traits: Properties; readonly properties?: undefined };

/** One call, as every sink gets it: made once, then handed to each as a copy of its own. */
export type Envelope = EventEnvelope | TraitsEnvelope;

/** The name by which the plan knows what is sent; `identify` has none but its type. */
export function nameOf(subject: Subject): string {
  return subject.event ?? subject.group ?? subject.type;
}
