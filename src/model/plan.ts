import type { Consumer, Journey, Scenario, Segment } from "./consumer.ts";
import type { Described, Duration, Event, Group, Page } from "./event.ts";
import type { Json } from "./json.ts";
import type { Pointer } from "./pointer.ts";
import type { ContextProperty, Pii, Property, Trait } from "./property.ts";
import type { Shape } from "./shape.ts";

/** The ways to write a name that `conventions` may ask for. */
export const CASES = [
  "snake_case",
  "kebab-case",
  "camelCase",
  "PascalCase",
  "Title Case",
  "Sentence case",
  "lower case",
] as const;
export type Case = (typeof CASES)[number];

/** How names are written, and timestamps; the property that carries the version of an event, where one does. */
export interface Conventions {
  readonly events: {
    readonly case?: Case;
    readonly order?: "object_action" | "action_object";
    readonly tense?: "past" | "present";
  };
  readonly properties: { readonly case?: Case };
  readonly enumValues: { readonly case?: Case };
  readonly timestamps: "iso8601" | "unix_seconds";
  readonly eventVersionField?: string;
}

/** Words that mean the same to the team, and words that look alike and do not. */
export interface Vocabulary {
  /** The first of each is the one to use. */
  readonly synonyms: readonly (readonly string[])[];
  readonly distinct: readonly (readonly string[])[];
}

/** What a person is known by. */
export interface Identifier extends Property {
  readonly stable: boolean;
}

/** How people are told apart and brought together. */
export interface IdentityRules {
  /** The identifier that is sent as userId. */
  readonly userId?: string;
  readonly identifiers: readonly Identifier[];
  readonly merge: { readonly window?: Duration; readonly events: ReadonlyMap<string, string> };
  readonly guests: readonly string[];
  /** Patterns of staff and test accounts. */
  readonly internal: { readonly emails: readonly string[]; readonly userIds: readonly string[] };
  readonly description?: string;
}

/** What people agree to, and what holds until they decide. */
export interface ConsentCategory extends Described {
  readonly default: "granted" | "denied";
}

/** An app or a server that sends. */
export interface Source extends Described {
  readonly kind: "client" | "server";
  readonly platform?: string;
  /** Context properties that the client fills in by itself. */
  readonly sends: ReadonlyMap<string, Json>;
  readonly maxDelay?: Duration;
}

/** The kinds of destinations: by vendor, where the plan language knows it. */
export const DESTINATION_TYPES = [
  "customerio",
  "segment",
  "rudderstack",
  "posthog",
  "amplitude",
  "mixpanel",
  "ga4",
  "snowplow",
  "warehouse",
  "http",
  "other",
] as const;
export type DestinationType = (typeof DESTINATION_TYPES)[number];

/** A tool that receives. */
export interface Destination extends Described {
  readonly type: DestinationType;
  /** The sources that feed it; absent means all. */
  readonly sources?: readonly string[];
  readonly accepts: { readonly pii?: Pii };
  /** Events that override what a campaign says are meant (Customer.io: recipient, from_address, reply_to). */
  readonly overrides: boolean;
}

/** What a client does with a payload that does not fit the plan. */
export const VALIDATIONS = ["off", "report", "throw"] as const;
export type Validation = (typeof VALIDATIONS)[number];

/** Where a client runs: whether it sends, and by which keys. */
export interface Environment extends Described {
  /** Destination → what its write key begins with. */
  readonly writeKeys: ReadonlyMap<string, string>;
  /** False: events go to the memory and console sinks only. */
  readonly send: boolean;
  readonly validation?: Validation;
}

/** A named type. Its shape has no `ref` to itself, directly or through others. */
export interface NamedType {
  readonly name: string;
  readonly shape: Shape;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly version?: number | string | undefined;
  /** The property that says the version, sent beside whatever holds the type. */
  readonly versionField?: string | undefined;
  readonly deprecated: boolean;
  readonly pointer: Pointer;
}

/** What a plan compiles to. */
export const TARGETS = ["typescript", "json-schema", "markdown", "template"] as const;
export type TargetName = (typeof TARGETS)[number];

/** What imports of TypeScript may end in: `.js` is right wherever modules are resolved by TypeScript, nothing for bundlers alone. */
export const IMPORT_EXTENSIONS = ["js", "none"] as const;

/** One entry of `generate:`. */
export interface GenerateEntry {
  readonly target: TargetName;
  readonly source?: string;
  /** As written, relative to the folder of the file that says it. */
  readonly out?: string;
  readonly draft?: "2020-12" | "07";
  readonly baseUrl?: string;
  /** Whether clients of apps come with a hook for React. */
  readonly react?: boolean;
  /** What the imports of a client end in (default js). */
  readonly importExtension?: (typeof IMPORT_EXTENSIONS)[number];
  readonly template?: string;
  readonly pointer: Pointer;
}

/** How grave the plan says the findings of a rule are. */
export const SEVERITIES = ["off", "info", "warning", "error"] as const;
export type RuleSeverity = (typeof SEVERITIES)[number];

/** What `lint.rules` says of one rule. */
export interface RuleSetting {
  readonly severity: RuleSeverity;
  readonly options?: Json;
  readonly pointer: Pointer;
}

/** A part of the plan in which rules are silent, and why. */
export interface Ignore {
  readonly rule: string;
  readonly at?: string;
  readonly reason?: string;
  readonly until?: string;
  readonly pointer: Pointer;
}

/** The section `lint`. */
export interface LintSettings {
  readonly preset: "recommended" | "strict" | "all" | "none";
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly ignore: readonly Ignore[];
}

/** A tracking plan, resolved: every reference that must resolve does, every short form is written out. */
export interface Plan {
  readonly name?: string;
  readonly version?: string;
  readonly description?: string;
  readonly owners: ReadonlyMap<string, string>;
  readonly conventions: Conventions;
  readonly vocabulary: Vocabulary;
  readonly identity: IdentityRules;
  readonly consent: readonly ConsentCategory[];
  /** Never empty: a plan that names none has one, `app`. */
  readonly sources: readonly Source[];
  readonly destinations: readonly Destination[];
  readonly environments: readonly Environment[];
  readonly context: readonly ContextProperty[];
  readonly types: readonly NamedType[];
  /** The dictionary of shared properties. */
  readonly properties: readonly Property[];
  readonly propertyGroups: ReadonlyMap<string, readonly Property[]>;
  /** The shared property that each `ref` names, by the place of that `ref`: what has no name has no other trace of it. */
  readonly refs: ReadonlyMap<Pointer, string>;
  readonly traits: readonly Trait[];
  readonly groups: readonly Group[];
  readonly events: readonly Event[];
  readonly pages: readonly Page[];
  readonly segments: readonly Segment[];
  readonly journeys: readonly Journey[];
  readonly consumers: readonly Consumer[];
  readonly scenarios: readonly Scenario[];
  readonly lint: LintSettings;
  readonly diff: { readonly rules: ReadonlyMap<string, RuleSetting> };
  readonly generate: readonly GenerateEntry[];
}
