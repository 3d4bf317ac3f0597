import type { Pii } from "../model/property.ts";

/** Where a fact is from: a document or the code of the vendor, never hearsay. */
export interface Evidence {
  readonly source: string;
  /** The day of the document or of the reading, an ISO date. */
  readonly date: string;
}

/** The most of something, in what the vendor counts. */
export interface Limit {
  readonly most: number;
  readonly unit: "bytes" | "characters" | "properties" | "parameters" | "attributes" | "names";
  /** What becomes of more: completes "more than that …". */
  readonly over: string;
  readonly evidence: Evidence;
}

/** Names that a vendor keeps for itself. */
export interface Reserved {
  readonly names: readonly string[];
  readonly prefixes?: readonly string[];
  /** What becomes of such a name: completes "Customer.io …". */
  readonly effect: string;
  /** Kept, but without harm enough for an error. */
  readonly mild?: boolean;
  /** The setting of a destination that says that the names are meant. */
  readonly unless?: "overrides";
  readonly evidence: Evidence;
}

/** What values a vendor has no place for. */
export interface Shapes {
  /** Whether an object may stand in a property. */
  readonly objects: boolean;
  /** The only property that may hold a list, and then one of flat objects. */
  readonly listOnlyIn?: string;
  /** What the elements of a list may not be. */
  readonly notInLists?: readonly ("boolean" | "array")[];
  /** Whether objects in a list may hold objects and lists themselves. */
  readonly nestedInLists: boolean;
  /** How many levels of objects, the properties themselves being the first. */
  readonly depth?: number;
  readonly effect: string;
  readonly evidence: Evidence;
}

/** What is known of one vendor. What stands nowhere is not limited, or nobody says so. */
export interface Vendor {
  readonly title: string;
  readonly eventName?: Limit & {
    readonly pattern?: { readonly expression: RegExp; readonly words: string };
    /** What a screen's name becomes before it is counted. */
    readonly screen?: (name: string) => string;
  };
  /** How many events one project may have. */
  readonly events?: Limit;
  readonly eventProperties?: Limit;
  readonly propertyName?: Limit;
  readonly propertyNames?: Limit;
  readonly textValue?: Limit & { readonly except?: readonly string[] };
  readonly eventSize?: Limit;
  readonly traits?: Limit;
  readonly traitName?: Limit;
  readonly traitValue?: Limit;
  readonly reservedEvents?: readonly Reserved[];
  /** Events that do something instead of being recorded. */
  readonly commands?: readonly Reserved[];
  readonly reservedProperties?: readonly Reserved[];
  readonly reservedTraits?: readonly Reserved[];
  readonly shapes?: Shapes;
  /** The most personal data that its terms allow. */
  readonly personalData?: { readonly most: Pii; readonly evidence: Evidence };
  /** The form of the id by which it tells repeats. */
  readonly dedupeId?: {
    readonly format: "uuid" | "ulid" | "text";
    readonly maxLength?: number;
    readonly evidence: Evidence;
  };
  readonly time?: {
    readonly unit: "iso8601" | "seconds" | "milliseconds" | "microseconds";
    readonly evidence: Evidence;
  };
}

/** A fact that stands in a document or the code of the vendor. */
export const stated = (source: string, date: string): Evidence => ({ source, date });
