import type { JsonObject } from "./json.ts";
import type { Pointer } from "./pointer.ts";
import type { Property } from "./property.ts";
import type { Deprecation, Rename } from "./shape.ts";

/** The roles that an event can have. */
export const ROLES = [
  "view",
  "cart",
  "checkout",
  "purchase",
  "refund",
  "cancellation",
  "subscription",
  "consent",
  "identify",
  "offer",
] as const;
/** What an event is to the business. */
export type Role = (typeof ROLES)[number];

/** Who may be behind a call; behind one that is `known`, nobody without a user id. */
export const IDENTITIES = ["anonymous", "any", "known"] as const;
export type Identity = (typeof IDENTITIES)[number];

/** A duration as the plan writes it, and in seconds. */
export interface Duration {
  readonly text: string;
  readonly seconds: number;
}

/** Which occurrences are the same one. Without a window: once ever. */
export interface Dedupe {
  /** Paths of properties, `userId` or `groupId`. */
  readonly key: readonly string[];
  readonly window?: Duration;
  /** Written as `{ key, window }`, not as the list of keys alone. */
  readonly long: boolean;
  readonly pointer: Pointer;
}

/** How one destination spells an event. */
export interface DestinationMapping {
  readonly destination: string;
  readonly name?: string;
  /** Name in the plan → name at the destination. */
  readonly properties: ReadonlyMap<string, string>;
  readonly pointer: Pointer;
}

/** A link to something that explains more. */
export interface Link {
  readonly title?: string;
  readonly url: string;
}

/** What every named thing of the plan may say about itself. */
export interface Described {
  readonly name: string;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly owner?: string | undefined;
  readonly tags: readonly string[];
  readonly links: readonly Link[];
  readonly pointer: Pointer;
}

/** What events and pages have in common. */
export interface Call extends Described {
  readonly call: "track" | "page" | "screen";
  /** The identifier in code where the plan says one. */
  readonly codeName?: string | undefined;
  readonly firesWhen?: string | undefined;
  readonly role?: Role | undefined;
  readonly key: boolean;
  readonly status: "planned" | "live" | "deprecated";
  readonly since?: string | undefined;
  readonly deprecated?: Deprecation | undefined;
  readonly renamedFrom: readonly Rename[];
  readonly version?: number | undefined;
  /** The sources that may send it, always written out. */
  readonly sources: readonly string[];
  /** Whether the plan names the sources, rather than leaving them to the default. */
  readonly sourcesStated: boolean;
  readonly sourceOfTruth?: string | undefined;
  readonly propertyGroups: readonly string[];
  /** Its own properties, merged; without context and version fields. In the order: groups, own. */
  readonly properties: readonly Property[];
  /** Whether properties that the plan does not name may come. */
  readonly additionalProperties: boolean;
  readonly dedupe?: Dedupe | undefined;
  readonly oncePer: readonly string[];
  readonly identity: Identity;
  /** The destinations that it goes to, always written out. */
  readonly destinations: readonly string[];
  readonly mappings: readonly DestinationMapping[];
  readonly consent: readonly string[];
  /** What an app passes; constants, fills, version fields, `sends` and context come on top. */
  readonly examples: readonly JsonObject[];
}

/** An event: a track call. Its name is the exact name on the wire. */
export interface Event extends Call {
  readonly call: "track";
}

/** A page or screen call. */
export interface Page extends Call {
  readonly call: "page" | "screen";
  readonly category?: string | undefined;
  readonly path?: string | undefined;
}

/** An account or workspace: a group call. */
export interface Group extends Described {
  /** The name of the identifier that is sent as the group's id. */
  readonly id?: string;
  readonly traits: readonly Property[];
}
