import type { Pointer } from "../pointer.ts";
import type { Property } from "../property.ts";
import type { PlanIndex } from "./plan-index.ts";
import type { Purpose, Subject, Use, User } from "./use.ts";

/** Gathers the uses of a plan, each looked up as it comes. */
export class UseCollector {
  readonly uses: Use[] = [];
  readonly index: PlanIndex;
  readonly #seen = new Set<readonly Property[]>();

  constructor(index: PlanIndex) {
    this.index = index;
  }

  /** Whether the inside of an object is met for the first time. */
  isNew(properties: readonly Property[]): boolean {
    if (this.#seen.has(properties)) return false;
    this.#seen.add(properties);
    return true;
  }

  /**
   * `of` is the key where the name that uses the subject is the key of a mapping; `also` is what else may be written
   * there.
   */
  add(
    user: User,
    purpose: Purpose,
    subject: Subject,
    pointer: Pointer,
    of: Use["of"] = "value",
    also: readonly string[] = [],
  ): void {
    const { found, candidates } = this.index.find(subject);
    this.uses.push({ user, purpose, subject, found, candidates: () => [...candidates(), ...also], pointer, of });
  }

  /** An event or page that is named without a word which of the two: the event where there is one. */
  call(name: string): Subject {
    const isPage = this.index.call("event", name) === undefined && this.index.call("page", name) !== undefined;
    return { kind: isPage ? "page" : "event", name };
  }
}
