import type { Properties } from "./envelope.ts";

/** What happens to an event that its validator refuses: nothing, a violation is reported, or it is thrown. */
export type Mode = "off" | "report" | "throw";

export type Choice = "granted" | "denied";

/** What the plan says of one environment. */
export interface EnvironmentFacts {
  /** False: envelopes go to the sinks that are `local`, and to no other. */
  readonly send?: boolean;
  readonly validation?: Mode;
  /** Destination → what its write key begins with. */
  readonly writeKeys?: Readonly<Record<string, string>>;
}

/** What the plan says of the source that the client is for. */
export interface PlanFacts {
  readonly name: string;
  readonly version: string;
  readonly source: string;
  /** A client, unless said, remembers who is there from call to call. A server is told with each call. */
  readonly kind?: "client" | "server";
  /** Properties that every event of the source carries. */
  readonly sends?: Properties;
  /** Absent where the plan names none: then any will do. */
  readonly environments?: Readonly<Record<string, EnvironmentFacts>>;
  /** Writes a `Date` among the properties, where the plan does not want ISO 8601. */
  readonly date?: (date: Date) => unknown;
  /** Consent categories that hold until somebody decides otherwise; events that need another wait. For the step `needs`. */
  readonly consent?: Readonly<Record<string, "granted">>;
}
