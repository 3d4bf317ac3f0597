import type { Call, Group } from "../model/event.ts";
import type { Json } from "../model/json.ts";
import type { Pointer } from "../model/pointer.ts";
import type { Shape } from "../model/shape.ts";
import type { Phrase } from "../words/phrase.ts";
import type { Sent } from "./compare/sent.ts";
import type { Kind } from "./policy/policy.ts";
import type { Bump, Mark, Perspective } from "./policy/row.ts";
import type { Envelope } from "./witness/envelope.ts";

/** One step of the way into a value; where the sides differ in name or place, both are said. */
export type Step =
  | { readonly into: "property"; readonly before: string; readonly after: string }
  | { readonly into: "items" }
  /** The values of a map. */
  | { readonly into: "others" }
  /** A branch of a union; absent on a side that has no union there. */
  | { readonly into: "branch"; readonly before?: number; readonly after?: number }
  /** The shape that a named type stands for; on each side, whether it is a named type there. */
  | { readonly into: "type"; readonly before: boolean; readonly after: boolean };

/** What a difference was found in: a call on both sides, a named type, the traits of people or of a group, identifiers. */
export type Owner =
  /** `source` where it is about what one source sends; `name` is what old builds call it, where that is another name. */
  | {
      readonly kind: "call";
      readonly before: Call;
      readonly after: Call;
      readonly source?: string;
      readonly name?: string;
    }
  | { readonly kind: "type"; readonly name: string }
  /** Identifiers are held against nothing when they are sent. */
  | { readonly kind: "identifiers" }
  | { readonly kind: "traits"; readonly source?: string }
  | { readonly kind: "group"; readonly before: Group; readonly after: Group };

/** Where in its owner something is. */
export interface Spot {
  readonly owner: Owner;
  readonly route: readonly Step[];
}

/**
 * How to try whether a difference matters: values of `accepted` that `refused` refuses. Where it is absent, what the
 * other side has there refuses.
 */
export interface Trial {
  readonly accepted: Shape;
  readonly refused?: Shape;
}

/** What the difference does to the values at its place. */
export interface Trials {
  /** Values that were fine before, and that this difference forbids. */
  readonly narrowed?: Trial | undefined;
  /** Values that are fine now, and that were not before. */
  readonly widened?: Trial | undefined;
}

/** A difference between two plans, at the smallest place that explains it. */
export interface Fact extends Trials {
  readonly kind: Kind;
  /** What happened, less to what: "property `category` removed". */
  readonly what: Phrase;
  /** The word before what it happened to: from, to, of, in. */
  readonly preposition: "from" | "to" | "of" | "in" | "" | undefined;
  readonly before?: Pointer;
  readonly after?: Pointer;
  /** What stood there, and what stands there now. */
  readonly from?: Json;
  readonly to?: Json;
  /** In an object that others may join whatever the plan says. */
  readonly open: boolean;
  /** What is known to be otherwise than the table says of its kind. */
  readonly marks?: Partial<Readonly<Record<Perspective, Mark>>> | undefined;
  readonly spots: readonly Spot[];
  /** The property of the object at its spots that it is about, as it was called before, else now. */
  readonly member?: string | undefined;
  /** What was accepted whatever its payload, and is no longer. */
  readonly lost: readonly Lost[];
  /** What it is about, where that is no spot: an event that went, a segment. */
  readonly about: readonly Thing[];
}

/** A call that is refused now, whatever its payload: under a name, from a source, of a person. */
export interface Lost {
  readonly call: Sent;
  readonly name: string;
  readonly source?: string;
  readonly identity?: "anonymous";
}

/** A thing of the plan that a change is about, by the name that it had before, else has. */
export interface Thing {
  readonly kind:
    | "event"
    | "page"
    | "group"
    | "segment"
    | "journey"
    | "consumer"
    | "scenario"
    | "trait"
    | "output"
    | "source";
  readonly name: string;
}

/** Whether a claim is shown by an event, follows from the table, or could not be decided. */
export type Proof = "witness" | "structural" | "none";

/** Somebody or something that a change reaches, and what will happen. */
export interface Affected {
  readonly kind: "event" | "page" | "segment" | "journey" | "consumer" | "scenario" | "trait" | "output";
  readonly name: string;
  readonly effect: Phrase;
  /** What it is for comes to an end: a segment matches nobody, a journey never starts. */
  readonly ends?: "matches nobody" | "never starts";
}

/** A difference, judged. */
export interface Change {
  readonly kind: Kind;
  readonly severity: "error" | "warning" | "info";
  readonly breaks: readonly Perspective[];
  readonly mayBreak: readonly Perspective[];
  readonly bump: Bump;
  readonly message: Phrase;
  readonly reason: string;
  /** What happens to each that breaks or may. */
  readonly why: Partial<Readonly<Record<Perspective, string>>>;
  readonly advice?: string;
  readonly before?: Pointer;
  readonly after?: Pointer;
  readonly from?: Json;
  readonly to?: Json;
  /** What it is about as a whole. */
  readonly about: readonly Thing[];
  readonly proof: Proof;
  /** An event that was accepted and is refused; of a value that is new to consumers, one that is accepted and was refused. */
  readonly witness?: Envelope;
  readonly affects: readonly Affected[];
}
