import type { Condition } from "./condition.ts";
import type { Described, Duration } from "./event.ts";
import type { Json } from "./json.ts";
import type { Pointer } from "./pointer.ts";

/** A set of people, by what they did and are. */
export interface Segment extends Described {
  readonly match?: Condition;
}

/** What stops a journey; `match` names the properties that must be equal to those of the trigger. */
export interface Exit {
  readonly condition: Condition;
  readonly match: readonly string[];
  readonly pointer: Pointer;
}

/** A use of a property or trait by a path: `cart_value`, `items.image_url`, `trait.first_name`. */
export interface PathUse {
  readonly path: string;
  readonly pointer: Pointer;
}

/** One rung of a fallback ladder. */
export type Fallback = { readonly use: PathUse } | { readonly static: Json };

/** A message of a journey. */
export interface Message {
  readonly name?: string;
  readonly after?: Duration;
  readonly channel?: string;
  readonly if?: Condition;
  readonly uses: readonly PathUse[];
  /** What a message shows instead where a path is absent. */
  readonly fallback: ReadonlyMap<string, readonly Fallback[]>;
  readonly pointer: Pointer;
}

/** A campaign that an event, a segment or a trait starts. */
export interface Journey extends Described {
  readonly trigger?: Condition;
  /** Segments, all of them, judged when a message is sent. */
  readonly audience: readonly { readonly name: string; readonly pointer: Pointer }[];
  readonly exitOn: readonly Exit[];
  readonly messages: readonly Message[];
  readonly goal?: Condition;
  /** Percent, 0 to 100. */
  readonly holdout?: number;
  readonly reentry?: {
    readonly per?: string;
    readonly atMost?: number;
    readonly every?: Duration;
    readonly pointer: Pointer;
  };
  readonly acceptAnonymous?: string;
}

/** Whoever else depends on events: a dashboard, a table, a model, a job. */
export interface Consumer extends Described {
  readonly kind?: string;
  readonly uses: readonly PathUse[];
}

/** What a step of a scenario does. */
export type StepAction =
  | { readonly kind: "track" | "page"; readonly name: string; readonly properties: Json | undefined }
  | { readonly kind: "identify"; readonly userId: string }
  | { readonly kind: "group"; readonly name: string; readonly groupId?: string }
  | { readonly kind: "reset" }
  | { readonly kind: "consent"; readonly choices: ReadonlyMap<string, "granted" | "denied"> };

/** One thing that happens in a scenario, and when. */
export interface Step {
  /** Since the scenario's start. */
  readonly at: Duration;
  /** When it arrives, where that is later. */
  readonly arrives?: Duration;
  readonly source?: string;
  readonly anonymousId?: string;
  readonly userId?: string;
  readonly action?: StepAction;
  readonly traits: ReadonlyMap<string, Json>;
  readonly pointer: Pointer;
}

/** What a scenario may expect of a journey. */
export const JOURNEY_STATES = ["entered", "exited", "sent", "ineligible"] as const;
export type JourneyState = (typeof JOURNEY_STATES)[number];

/** What a scenario expects of segments and journeys. */
export interface Expectation {
  readonly at: Duration;
  readonly user?: string;
  readonly anonymousId?: string;
  readonly events: ReadonlyMap<string, number>;
  readonly traits: ReadonlyMap<string, Json>;
  readonly in: readonly string[];
  readonly notIn: readonly string[];
  readonly journeys: ReadonlyMap<string, JourneyState>;
  readonly pointer: Pointer;
}

/** A golden path: a test of the plan. */
export interface Scenario extends Described {
  readonly steps: readonly Step[];
  readonly expect: readonly Expectation[];
}
