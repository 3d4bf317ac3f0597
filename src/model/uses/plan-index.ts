import type { Call, Group } from "../event.ts";
import { typesByName, wireProperties } from "../payload.ts";
import type { NamedType, Plan } from "../plan.ts";
import type { Property, Trait } from "../property.ts";
import { followPath } from "./path.ts";
import type { Subject } from "./use.ts";

/** Whether a subject is there, and what there is instead. */
export interface Found {
  readonly found: boolean;
  readonly candidates: () => readonly string[];
}

const HERE: Found = { found: true, candidates: () => [] };

/** The names of a plan, to look subjects up in. */
export class PlanIndex {
  readonly plan: Plan;
  readonly types: ReadonlyMap<string, NamedType>;
  readonly #events: ReadonlyMap<string, Call>;
  readonly #pages: ReadonlyMap<string, Call>;
  readonly #groups: ReadonlyMap<string, Group>;
  readonly #names: ReadonlyMap<"segment" | "journey" | "identifier", ReadonlySet<string>>;
  readonly #payloads = new Map<Call, readonly Property[]>();

  constructor(plan: Plan) {
    this.plan = plan;
    this.types = typesByName(plan);
    this.#events = new Map(plan.events.map((event) => [event.name, event]));
    this.#pages = new Map(plan.pages.map((page) => [page.name, page]));
    this.#groups = new Map(plan.groups.map((group) => [group.name, group]));
    const names = (all: readonly { readonly name: string }[]) => new Set(all.map(({ name }) => name));
    this.#names = new Map([
      ["segment", names(plan.segments)],
      ["journey", names(plan.journeys)],
      ["identifier", names(plan.identity.identifiers)],
    ]);
  }

  /** An event or page by its name. */
  call(kind: "event" | "page", name: string): Call | undefined {
    return (kind === "event" ? this.#events : this.#pages).get(name);
  }

  /** All that an event or page carries on the wire. */
  payload(call: Call): readonly Property[] {
    const known = this.#payloads.get(call);
    if (known) return known;
    const made = wireProperties(call, this.plan, this.types);
    this.#payloads.set(call, made);
    return made;
  }

  /** The traits of a person, or of a group; none of a group that is not there. */
  traits(group?: string): readonly Trait[] {
    return group === undefined ? this.plan.traits : (this.#groups.get(group)?.traits ?? []);
  }

  find(subject: Subject): Found {
    switch (subject.kind) {
      case "event":
      case "page":
        return this.#call(subject.kind, subject.name);
      case "group":
        return named(this.#groups, subject.name);
      case "trait":
        return this.#path(this.traits(), subject.name);
      case "group trait":
        return this.#path(this.traits(subject.group), subject.name);
      case "property":
        return this.#property(subject.of, subject.name, subject.path);
      default:
        return named(this.#names.get(subject.kind) ?? new Set(), subject.name);
    }
  }

  /** Whoever takes a page for an event is told its name all the same. */
  #call(kind: "event" | "page", name: string): Found {
    if (this.call(kind, name) !== undefined) return HERE;
    return { found: false, candidates: () => [...this.#events.keys(), ...this.#pages.keys()] };
  }

  #property(kind: "event" | "page", name: string, path: string): Found {
    const call = this.call(kind, name);
    // The event itself is missed where it is named; its properties need not be missed again.
    return call === undefined ? HERE : this.#path(this.payload(call), path, call.additionalProperties);
  }

  #path(properties: readonly Property[], path: string, open = false): Found {
    const end = followPath(properties, path, this.types, open);
    return end.kind === "nowhere" ? { found: false, candidates: () => end.known } : HERE;
  }
}

function named(names: ReadonlyMap<string, unknown> | ReadonlySet<string>, name: string): Found {
  return names.has(name) ? HERE : { found: false, candidates: () => [...names.keys()] };
}
