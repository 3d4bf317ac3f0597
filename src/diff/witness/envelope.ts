import type { Call } from "../../model/event.ts";
import type { JsonObject } from "../../model/json.ts";

/** An event as it travels: who sends what, for a known person or not. */
export interface Envelope {
  readonly source: string;
  readonly event: string;
  readonly identity: "anonymous" | "known";
  readonly properties: JsonObject;
}

/** The least that an event or page asks to be known of a person. */
export const identityFor = ({ identity }: Call): Envelope["identity"] => (identity === "known" ? "known" : "anonymous");
