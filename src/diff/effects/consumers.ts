import type { Condition } from "../../model/condition.ts";
import type { Journey, Segment } from "../../model/consumer.ts";
import type { Json } from "../../model/json.ts";
import type { Plan } from "../../model/plan.ts";
import type { Use, User } from "../../model/uses/use.ts";
import { type UseGroup, UseIndex } from "../../model/uses/use-index.ts";
import { named, type Phrase, say, valued } from "../../words/phrase.ts";
import type { Affected, Fact } from "../change.ts";
import { comparesWith, type Fate, fateOf } from "./conditions.ts";
import { type Mode, modeOf } from "./modes.ts";
import type { Touched } from "./subjects.ts";

/** What happens to somebody who is reached. */
type Effect = Pick<Affected, "effect" | "ends">;

/** Whether a segment matches nobody any more: those who build on it are told so. */
const isDead = ({ ends }: Effect): boolean => ends !== undefined;

/** Finds the segments, journeys, consumers and scenarios that a change reaches, and says what will happen to each. */
export class Consumers {
  readonly #uses: UseIndex;
  readonly #segments: ReadonlyMap<string, Segment>;
  readonly #journeys: ReadonlyMap<string, Journey>;

  /** `plan` is the newer one: whoever moved off what changes is not reached. */
  constructor(plan: Plan) {
    this.#uses = new UseIndex(plan);
    this.#segments = new Map(plan.segments.map((segment) => [segment.name, segment]));
    this.#journeys = new Map(plan.journeys.map((journey) => [journey.name, journey]));
  }

  /** Whom a difference reaches, those first that use the thing itself. */
  of(fact: Fact, touched: readonly Touched[]): readonly Affected[] {
    const mode = modeOf(fact.kind);
    const found = new Map<string, Affected>();
    for (const each of touched) for (const reached of this.#direct(each, mode, fact)) keep(found, reached);
    const queue = [...found.values()];
    for (const each of queue) {
      if (each.kind !== "segment") continue;
      for (const reached of this.#builtOn(each)) if (keep(found, reached)) queue.push(reached);
    }
    return [...found.values()];
  }

  #direct(touched: Touched, mode: Mode, fact: Fact): readonly Affected[] {
    if (
      touched.kind === "source" ||
      touched.kind === "output" ||
      touched.kind === "consumer" ||
      touched.kind === "scenario"
    )
      return [];
    return this.#uses.of(touched.kind, touched.name).flatMap((group) => this.#ofGroup(group, touched, mode, fact));
  }

  #ofGroup({ user, uses }: UseGroup, touched: Touched, mode: Mode, fact: Fact): readonly Affected[] {
    const fits = uses.filter(
      (use) => concerns(use, touched) && (mode !== "value gone" || this.#matches(use, fact.from ?? null)),
    );
    const said = fits.map((use) => this.#effect(use, isAround(use, touched) ? "changed" : mode, fact));
    // The worst of what happens to one user is told.
    const worst = said.find(isDead) ?? said[0];
    const kind = kindOf(user);
    return worst === undefined || kind === undefined ? [] : [{ kind, name: user.name, ...worst }];
  }

  /** Whether a condition compares with a value that comes no longer. */
  #matches(use: Use, value: Json): boolean {
    return this.#conditionsOf(use.user).some((condition) => comparesWith(condition, use.pointer, value));
  }

  #effect(use: Use, mode: Mode, fact: Fact): Effect {
    const what =
      use.subject.kind === "property"
        ? say`${named(use.subject.path)}`
        : use.subject.kind === "trait"
          ? say`the trait ${named(use.subject.name)}`
          : say`${named(use.subject.kind === "group trait" ? use.subject.group : use.subject.name)}`;
    const does = say`${[use.purpose]} ${what}`;
    switch (mode) {
      case "gone":
        return this.#gone(use, does);
      case "value gone":
        return this.#gone(use, say`looks for ${valued(fact.from ?? null)} in ${what}`);
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

  #gone(use: Use, does: Phrase): Effect {
    const fate = this.#fate(use);
    const then = (words: string): Phrase => say`${does}: after this change ${[words]}`;
    if (use.user.kind === "segment")
      return { effect: then(SEGMENT_FATES[fate]), ...(fate === "nobody" && { ends: "matches nobody" }) };
    const ending = this.#ending(use, fate);
    return { effect: then(ending), ...(ending === TRIGGER_FATES.nobody && { ends: "never starts" }) };
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

  /** Those who build on a segment. */
  #builtOn({ name, ...segment }: Affected): readonly Affected[] {
    return this.#uses.of("segment", name).flatMap(({ user, uses }) => {
      const [use] = uses;
      const kind = kindOf(user);
      if (use === undefined || kind === undefined) return [];
      const does = say`${[use.purpose]} the segment ${named(name)}`;
      if (!isDead(segment)) return [{ kind, name: user.name, effect: does }];
      return [{ kind, name: user.name, ...this.#gone(use, say`${does}, which matches nobody`) }];
    });
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

/** The better known of two is kept: a user that is dead for one reason is not told of a lesser one. */
function keep(found: Map<string, Affected>, reached: Affected): boolean {
  const key = `${reached.kind} ${reached.name}`;
  const known = found.get(key);
  if (known !== undefined && (isDead(known) || !isDead(reached))) return false;
  found.set(key, reached);
  return true;
}

function kindOf({ kind }: User): Affected["kind"] | undefined {
  return kind === "segment" || kind === "journey" || kind === "consumer" || kind === "scenario" ? kind : undefined;
}

/** Whether a use is of what changed: of the thing, or of a path that leads to or through the property. */
function concerns(use: Use, touched: Touched): boolean {
  const { subject } = use;
  const { path } = touched;
  if (path === undefined) return true;
  if (subject.kind === "group trait") return subject.name === path;
  if (subject.kind !== "property") return false;
  return subject.path === path || subject.path.startsWith(`${path}.`) || isAround(use, touched);
}

/** Whether what is used is what holds the property: that is still there. */
const isAround = ({ subject }: Use, { path }: Touched): boolean =>
  path !== undefined && subject.kind === "property" && path.startsWith(`${subject.path}.`);

const nameOf = (to: Json | undefined): Phrase => (typeof to === "string" ? say`${named(to)}` : ["the new one"]);
