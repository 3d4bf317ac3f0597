import type { Call } from "../../model/event.ts";
import { addRefs } from "../../model/refs.ts";
import type { Spot, Step } from "../change.ts";
import type { Compared } from "../compare/compare.ts";
import { matched } from "../compare/match.ts";
import { routeTo } from "../compare/routes.ts";
import type { SideName } from "./lift.ts";

/** A place in what one source sends, of a call that both sides have. */
export interface Site {
  readonly before: Call;
  readonly after: Call;
  /** The sources that may send it on both sides. */
  readonly sources: readonly string[];
  /** What old builds call it. */
  readonly name: string;
  /** The way there on a side; nothing where that side has no such place. */
  readonly route: (side: SideName, source: string) => readonly Step[] | undefined;
}

/** Finds where differences show in what is sent: a difference of a named type shows wherever the type is held. */
export class Sites {
  readonly #compared: Compared;
  readonly #pairs: readonly (readonly [was: Call, is: Call])[];
  readonly #holders = new Map<string, readonly (readonly [Call, Call])[]>();
  readonly #reach = new Map<string, ReadonlySet<string>>();

  constructor(compared: Compared) {
    this.#compared = compared;
    const { before, after } = compared;
    const all = [
      matched<Call>(before.plan.events, after.plan.events),
      matched<Call>(before.plan.pages, after.plan.pages),
    ];
    this.#pairs = all.flatMap(({ kept, renamed }) => [...kept, ...renamed]);
  }

  /** The places in calls where something shows; none of what shows in traits alone. */
  of(spot: Spot): readonly Site[] {
    const { owner, route } = spot;
    if (owner.kind === "call") {
      const sources = owner.source === undefined ? common(owner.before, owner.after) : [owner.source];
      return [
        {
          before: owner.before,
          after: owner.after,
          sources,
          name: owner.name ?? owner.before.name,
          route: () => route,
        },
      ];
    }
    if (owner.kind !== "type") return [];
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

  /** The calls of both sides that hold a type on either. */
  #held(type: string): readonly (readonly [Call, Call])[] {
    const known = this.#holders.get(type);
    if (known !== undefined) return known;
    const { before, after } = this.#compared;
    const made = this.#pairs.filter(
      ([was, is]) => this.#reachOf("before", was, before).has(type) || this.#reachOf("after", is, after).has(type),
    );
    this.#holders.set(type, made);
    return made;
  }

  #wayTo(type: string, side: SideName, call: Call, source: string): readonly Step[] | undefined {
    const plan = this.#compared[side];
    return routeTo(plan.root(call, source), plan, ({ ref }) => ref === type);
  }

  #reachOf(side: SideName, call: Call, plan: Compared["before"]): ReadonlySet<string> {
    const key = `${side} ${call.pointer}`;
    const known = this.#reach.get(key);
    if (known !== undefined) return known;
    const found = new Set<string>();
    for (const { shape } of [...call.properties, ...plan.plan.context]) addRefs(shape, found);
    for (const name of found) {
      const type = plan.types.get(name);
      // What is added while the set is walked is walked too.
      if (type) addRefs(type.shape, found);
    }
    this.#reach.set(key, found);
    return found;
  }
}

const common = (before: Call, after: Call): readonly string[] =>
  before.sources.filter((source) => after.sources.includes(source));
