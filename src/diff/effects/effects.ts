import type { Condition } from "../../model/condition.ts";
import type { Journey, Segment } from "../../model/consumer.ts";
import type { Json } from "../../model/json.ts";
import type { Plan } from "../../model/plan.ts";
import type { Use, User } from "../../model/uses/use.ts";
import { named, type Phrase, say, valued } from "../../words/phrase.ts";
import type { Affected, Fact } from "../change.ts";
import { comparesWith, type Fate, fateOf } from "./conditions.ts";
import type { Mode } from "./modes.ts";

/** What happens to somebody who is reached. */
export type Effect = Pick<Affected, "effect" | "ends">;

/** Whether a segment matches nobody any more: those who build on it are told so. */
export const isDead = ({ ends }: Effect): boolean => ends !== undefined;

/** Says what will happen to those who use what changes. */
export class Effects {
  readonly #segments: ReadonlyMap<string, Segment>;
  readonly #journeys: ReadonlyMap<string, Journey>;

  constructor(plan: Plan) {
    this.#segments = new Map(plan.segments.map((segment) => [segment.name, segment]));
    this.#journeys = new Map(plan.journeys.map((journey) => [journey.name, journey]));
  }

  /** What a difference does to a use of the thing. */
  of(use: Use, mode: Mode, fact: Fact): Effect {
    const what = whatOf(use);
    const does = say`${[use.purpose]} ${what}`;
    switch (mode) {
      case "gone":
        return this.gone(use, does);
      case "value gone":
        return this.gone(use, say`looks for ${valued(fact.from ?? null)} in ${what}`);
      case "renamed":
        return { effect: say`${does}, the old name: it has to go by ${nameOf(fact.to)} too` };
      case "optional":
        return { effect: say`${does}, which may be missing now` };
      case "new values":
        return {
          effect: say`${does}, and may meet ${[fact.kind === "null-allowed" ? "null" : "values that it does not know"]}`,
        };
      case "changed":
        return { effect: does };
    }
  }

  /** What becomes of a use of what is there no longer; `does` says what it did. */
  gone(use: Use, does: Phrase): Effect {
    const fate = this.#fate(use);
    const then = (words: string): Phrase => say`${does}: after this change ${[words]}`;
    if (use.user.kind === "segment")
      return { effect: then(SEGMENT_FATES[fate]), ...(fate === "nobody" && { ends: "matches nobody" }) };
    const ending = this.#ending(use, fate);
    return { effect: then(ending), ...(ending === TRIGGER_FATES.nobody && { ends: "never starts" }) };
  }

  /** Whether a condition compares with a value that comes no longer. */
  matches(use: Use, value: Json): boolean {
    return this.#conditionsOf(use.user).some((condition) => comparesWith(condition, use.pointer, value));
  }

  #ending(use: Use, fate: Fate): string {
    const isTrigger =
      use.user.kind === "journey" &&
      use.pointer.startsWith(`${this.#journeys.get(use.user.name)?.pointer ?? ""}/trigger`);
    if (isTrigger && use.purpose !== "shows") return TRIGGER_FATES[fate];
    return ENDINGS[use.purpose] ?? "it finds nothing";
  }

  #fate({ user, pointer }: Use): Fate {
    for (const condition of this.#conditionsOf(user)) {
      const fate = fateOf(condition, pointer);
      if (fate !== undefined) return fate;
    }
    return "nobody";
  }

  #conditionsOf({ kind, name }: User): readonly Condition[] {
    if (kind === "segment") return [this.#segments.get(name)?.match ?? []].flat();
    const journey = kind === "journey" ? this.#journeys.get(name) : undefined;
    if (journey === undefined) return [];
    return [
      journey.trigger ?? [],
      journey.goal ?? [],
      ...journey.exitOn.map(({ condition }) => condition),
      ...journey.messages.flatMap((message) => message.if ?? []),
    ].flat();
  }
}

function whatOf({ subject }: Use): Phrase {
  switch (subject.kind) {
    case "property":
      return say`${named(subject.path)}`;
    case "trait":
      return say`the trait ${named(subject.name)}`;
    case "group trait":
      return say`${named(subject.name)} of the group ${named(subject.group)}`;
    default:
      return say`${named(subject.name)}`;
  }
}

const SEGMENT_FATES: Readonly<Record<Fate, string>> = {
  nobody: "it matches nobody",
  part: "that part of it matches nobody",
  everybody: "it leaves out nobody by that",
};

const TRIGGER_FATES: Readonly<Record<Fate, string>> = {
  nobody: "it never starts",
  part: "it does not start by that any more",
  everybody: "it starts whatever that was",
};

const ENDINGS: Partial<Readonly<Record<Use["purpose"], string>>> = {
  "filters on": "it never holds there",
  counts: "it counts nothing there",
  "starts from": "it never starts",
  "is aimed at": "it reaches nobody",
  "stops at": "that does not stop it",
  matches: "it cannot tell which one to stop",
  shows: "there is nothing to show",
  "falls back on": "there is nothing to fall back on",
  "aims for": "nobody reaches its goal",
  "re-enters by": "it cannot tell one entry from the next",
  reads: "it finds nothing",
  sends: "it fails",
  expects: "it fails",
};

const nameOf = (to: Json | undefined): Phrase => (typeof to === "string" ? say`${named(to)}` : ["the new one"]);
