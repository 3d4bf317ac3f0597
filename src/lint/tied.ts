import type { Condition } from "../model/condition.ts";
import type { Segment } from "../model/consumer.ts";
import type { Plan } from "../model/plan.ts";
import type { Facts } from "./facts.ts";

/** Tells whether whoever satisfies a condition is a known person, rather than a stranger. */
export class Tied {
  readonly #plan: Plan;
  readonly #facts: Facts;
  readonly #segments: ReadonlyMap<string, Segment>;

  constructor(facts: Facts) {
    this.#facts = facts;
    this.#plan = facts.plan;
    this.#segments = new Map(facts.plan.segments.map((segment) => [segment.name, segment]));
  }

  /** Whether everyone is known who satisfies it. What is not there is taken for known: another rule tells of it. */
  by(condition: Condition): boolean {
    switch (condition.kind) {
      case "all":
        return condition.conditions.some((each) => this.by(each));
      case "any":
        return condition.conditions.every((each) => this.by(each));
      case "not":
        return false;
      case "trait":
        return true;
      case "segment": {
        const match = this.#segments.get(condition.name)?.match;
        return match === undefined || this.by(match);
      }
      default:
        return this.#byCall(condition.kind, condition.name);
    }
  }

  #byCall(kind: "event" | "page", name: string): boolean {
    const call = this.#facts.index.call(kind, name);
    if (call === undefined || call.identity === "known") return true;
    const { merge, identifiers } = this.#plan.identity;
    if (merge.events.has(name)) return true;
    // A moment of identification that brings an identifier, of which only the merge is not said: identity/merge-missing.
    const brings = call.properties.some((each) => each.required && identifiers.some((one) => one.name === each.name));
    return merge.events.size === 0 && call.role === "identify" && brings;
  }
}

/** `facts.of(tied)`. */
export const tied = (facts: Facts): Tied => new Tied(facts);
