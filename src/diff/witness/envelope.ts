import type { Identity } from "../../model/event.ts";
import type { JsonObject } from "../../model/json.ts";

/** An event as it travels: who sends what, for a known person or not. */
export interface Envelope {
  readonly source: string;
  /** Absent of events and pages. Of the others `properties` are the traits: of a person, of a group. */
  readonly call?: "identify" | "group";
  /** The name of the event, page or group; of `identify`, that word. */
  readonly event: string;
  readonly identity: "anonymous" | "known";
  readonly properties: JsonObject;
}

/** The least that what is sent asks to be known of a person. */
export const identityFor = ({ identity }: { readonly identity: Identity }): Envelope["identity"] =>
  identity === "known" ? "known" : "anonymous";
