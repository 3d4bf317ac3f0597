import type { Call } from "../../model/event.ts";
import type { Property } from "../../model/property.ts";
import { addRefs } from "../../model/refs.ts";
import type { Owner, Spot, Step } from "../change.ts";
import type { Compared } from "../compare/compare.ts";
import { matched } from "../compare/match.ts";
import { routeTo } from "../compare/routes.ts";
import { groupCallOf, peopleOf, type Sent } from "../compare/sent.ts";
import type { SideName } from "./lift.ts";

/** A place in what one source sends, of what both sides have: an event, a page, the traits of a person or a group. */
export interface Site {
  readonly before: Sent;
  readonly after: Sent;
  /** The sources that may send it on both sides. */
  readonly sources: readonly string[];
  /** What old builds call it. */
  readonly name: string;
  /** The way there on a side; nothing where that side has no such place. */
  readonly route: (side: SideName, source: string) => readonly Step[] | undefined;
}

export type Pair = readonly [was: Sent, is: Sent];

/** Finds where differences show in what is sent: a difference of a named type shows wherever the type is held. */
export class Sites {
  readonly #compared: Compared;
  /** What both sides have, maybe under two names. */
  readonly pairs: readonly Pair[];
  readonly #people: Pair;
  readonly #holders = new Map<string, readonly Pair[]>();
  readonly #reach = new Map<string, ReadonlySet<string>>();

  constructor(compared: Compared) {
    this.#compared = compared;
    const [was, is] = [compared.before.plan, compared.after.plan];
    const calls = [matched<Call>(was.events, is.events), matched<Call>(was.pages, is.pages)];
    this.#people = [peopleOf(was), peopleOf(is)];
    this.pairs = [
      ...calls.flatMap(({ kept, renamed }) => [...kept, ...renamed]),
      this.#people,
      ...was.groups.flatMap((old): readonly Pair[] => {
        const now = is.groups.find(({ name }) => name === old.name);
        return now === undefined ? [] : [[groupCallOf(old, was), groupCallOf(now, is)]];
      }),
    ];
  }

  /** What both sides have as a whole. */
  whole([before, after]: Pair): Site {
    return { before, after, sources: common(before, after), name: before.name, route: () => [] };
  }

  /** The places in what is sent where something shows; none of what is held against nothing when it is sent. */
  of({ owner, route }: Spot): readonly Site[] {
    if (owner.kind === "identifiers") return [];
    if (owner.kind !== "type") return [this.#own(owner, route)];
    return this.#held(owner.name).map(([before, after]) => ({
      before,
      after,
      sources: common(before, after),
      name: before.name,
      route: (side, source) => {
        const way = this.#wayTo(owner.name, side, side === "before" ? before : after, source);
        return way && [...way, { into: "type", before: true, after: true }, ...route];
      },
    }));
  }

  #own(owner: Exclude<Owner, { kind: "type" | "identifiers" }>, route: readonly Step[]): Site {
    const [before, after] = this.#pairOf(owner);
    const source = owner.kind === "group" ? undefined : owner.source;
    const name = owner.kind === "call" ? owner.name : undefined;
    const sources = source === undefined ? common(before, after) : [source];
    return { before, after, sources, name: name ?? before.name, route: () => route };
  }

  #pairOf(owner: Exclude<Owner, { kind: "type" | "identifiers" }>): Pair {
    switch (owner.kind) {
      case "call":
        return [owner.before, owner.after];
      case "traits":
        return this.#people;
      case "group": {
        const { before, after } = this.#compared;
        return [groupCallOf(owner.before, before.plan), groupCallOf(owner.after, after.plan)];
      }
    }
  }

  /** What both sides have and holds a type on either. */
  #held(type: string): readonly Pair[] {
    const known = this.#holders.get(type);
    if (known !== undefined) return known;
    const { before, after } = this.#compared;
    const made = this.pairs.filter(
      ([was, is]) => this.#reachOf("before", was, before).has(type) || this.#reachOf("after", is, after).has(type),
    );
    this.#holders.set(type, made);
    return made;
  }

  #wayTo(type: string, side: SideName, sent: Sent, source: string): readonly Step[] | undefined {
    const plan = this.#compared[side];
    return routeTo(plan.root(sent, source), plan, ({ ref }) => ref === type);
  }

  #reachOf(side: SideName, sent: Sent, plan: Compared["before"]): ReadonlySet<string> {
    const key = `${side} ${sent.pointer}`;
    const known = this.#reach.get(key);
    if (known !== undefined) return known;
    const found = new Set<string>();
    for (const { shape } of heldBy(sent, plan)) addRefs(shape, found);
    for (const name of found) {
      const type = plan.types.get(name);
      // What is added while the set is walked is walked too.
      if (type) addRefs(type.shape, found);
    }
    this.#reach.set(key, found);
    return found;
  }
}

function heldBy(sent: Sent, { plan }: Compared["before"]): readonly Property[] {
  switch (sent.call) {
    case "identify":
      return sent.traits;
    case "group":
      return sent.group.traits;
    default:
      return [...sent.properties, ...plan.context];
  }
}

const common = (before: Sent, after: Sent): readonly string[] =>
  before.sources.filter((source) => after.sources.includes(source));
