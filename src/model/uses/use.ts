import type { Pointer } from "../pointer.ts";

/** What is used. `path` is dotted, and enters objects and the elements of arrays. */
export type Subject =
  | { readonly kind: "event" | "page" | "segment" | "journey" | "group" | "identifier"; readonly name: string }
  | { readonly kind: "trait"; readonly name: string }
  | { readonly kind: "group trait"; readonly group: string; readonly name: string }
  | { readonly kind: "property"; readonly of: "event" | "page"; readonly name: string; readonly path: string };

/** Who uses it. */
export interface User {
  readonly kind:
    | "segment"
    | "journey"
    | "consumer"
    | "scenario"
    | "event"
    | "page"
    | "trait"
    | "context"
    | "identity"
    | "group"
    | "type"
    | "property";
  readonly name: string;
}

/** How: completes "<user> …s <subject>". */
export type Purpose =
  | "filters on"
  | "counts"
  | "starts from"
  | "is aimed at"
  | "stops at"
  | "matches"
  | "shows"
  | "falls back on"
  | "aims for"
  | "re-enters by"
  | "reads"
  | "sends"
  | "expects"
  | "dedupes by"
  | "fires once per"
  | "is replaced by"
  | "identifies by"
  | "is announced by"
  | "is kept in"
  | "is measured in"
  | "renames";

/** One soft reference: something that names an event, page, property, trait or segment, whether or not that exists. */
export interface Use {
  readonly user: User;
  readonly purpose: Purpose;
  readonly subject: Subject;
  /** Whether the subject is there. */
  readonly found: boolean;
  /** What the name could have been, where it is not there. */
  readonly candidates: () => readonly string[];
  readonly pointer: Pointer;
  /** Whether the name is the key or the value there. */
  readonly of: "key" | "value";
}
