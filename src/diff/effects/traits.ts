import type { Plan } from "../../model/plan.ts";
import { named, type Phrase, say } from "../../words/phrase.ts";
import type { Affected, Fact } from "../change.ts";
import { type Mode, modeOf } from "./modes.ts";
import type { Touched } from "./subjects.ts";

/** Finds the traits of people that live on what changes: an event that announces them, a first value that they keep. */
export class Traits {
  readonly #before: Plan;
  readonly #after: Plan;

  constructor(before: Plan, after: Plan) {
    this.#before = before;
    this.#after = after;
  }

  /** The traits that a difference reaches, and what will happen to each. */
  of(fact: Fact, touched: readonly Touched[]): readonly Affected[] {
    const mode = modeOf(fact.kind);
    const found = new Map<string, Affected>();
    const add = (name: string, effect: Phrase): void => void found.set(name, { kind: "trait", name, effect });
    for (const { kind, name, path } of touched)
      if (kind === "event" && path === undefined)
        for (const trait of this.#after.traits.filter(({ changeEvent }) => changeEvent === name))
          add(trait.name, ending(say`is announced by ${named(name)}`, mode, "nothing tells that it changes"));
    for (const [trait, name] of this.#keptOf(fact))
      add(trait, ending(say`keeps the first ${named(name)}`, mode, "nothing sets it"));
    return [...found.values()];
  }

  /** The traits that keep the first value of a property of the context, where the difference is one of the context. */
  #keptOf({ kind, member, spots }: Fact): readonly (readonly [trait: string, property: string])[] {
    if (!kind.includes("context-property-")) return [];
    const step = spots.flatMap(({ route }) => route).find(({ into }) => into === "property");
    const name = step?.into === "property" ? step.before : member;
    const kept = this.#before.context.find((each) => each.name === name)?.firstTouch;
    const isKept = this.#after.traits.some((trait) => trait.name === kept);
    return name !== undefined && kept !== undefined && isKept ? [[kept, name]] : [];
  }
}

const ending = (does: Phrase, mode: Mode, then: string): Phrase =>
  mode === "gone" ? say`${does}: after this change ${[then]}` : does;
