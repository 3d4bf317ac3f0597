import type { Plan } from "../../model/plan.ts";
import type { Use, User } from "../../model/uses/use.ts";
import { type UseGroup, UseIndex } from "../../model/uses/use-index.ts";
import { usesOf } from "../../model/uses/uses.ts";
import { named, say } from "../../words/phrase.ts";
import type { Affected, Fact } from "../change.ts";
import { Effects, isDead } from "./effects.ts";
import { type Mode, modeOf } from "./modes.ts";
import type { Touched } from "./subjects.ts";

/** Finds the segments, journeys, consumers and scenarios that a change reaches, and says what will happen to each. */
export class Consumers {
  readonly #uses: UseIndex;
  readonly #effects: Effects;
  /** The traits that are used, each with the way into it. */
  readonly #traits: ReadonlySet<string>;

  /** `plan` is the newer one: whoever moved off what changes is not reached. */
  constructor(plan: Plan) {
    this.#uses = new UseIndex(plan);
    this.#effects = new Effects(plan);
    const subjects = usesOf(plan).map(({ subject }) => subject);
    this.#traits = new Set(subjects.flatMap((subject) => (subject.kind === "trait" ? [subject.name] : [])));
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
    return this.#groups(touched).flatMap((group) => this.#ofGroup(group, touched, mode, fact));
  }

  #groups({ kind, name }: Touched): readonly UseGroup[] {
    switch (kind) {
      case "source":
      case "output":
      case "consumer":
      case "scenario":
        return [];
      case "trait": {
        const near = [...this.#traits].filter((each) => each === name || isIn(each, name) || isIn(name, each));
        return near.flatMap((each) => this.#uses.of("trait", each));
      }
      default:
        return this.#uses.of(kind, name);
    }
  }

  #ofGroup({ user, uses }: UseGroup, touched: Touched, mode: Mode, fact: Fact): readonly Affected[] {
    const fits = uses.filter(
      (use) => concerns(use, touched) && (mode !== "value gone" || this.#effects.matches(use, fact.from ?? null)),
    );
    const said = fits.map((use) => this.#effects.of(use, isAround(use, touched) ? "changed" : mode, fact));
    // The worst of what happens to one user is told.
    const worst = said.find(isDead) ?? said[0];
    const kind = kindOf(user);
    return worst === undefined || kind === undefined ? [] : [{ kind, name: user.name, ...worst }];
  }

  /** Those who build on a segment. */
  #builtOn({ name, ...segment }: Affected): readonly Affected[] {
    return this.#uses.of("segment", name).flatMap(({ user, uses }) => {
      const [use] = uses;
      const kind = kindOf(user);
      if (use === undefined || kind === undefined) return [];
      const does = say`${[use.purpose]} the segment ${named(name)}`;
      if (!isDead(segment)) return [{ kind, name: user.name, effect: does }];
      return [{ kind, name: user.name, ...this.#effects.gone(use, say`${does}, which matches nobody`) }];
    });
  }
}

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
  if (subject.kind === "group trait") return isNear(subject.name, path);
  return subject.kind === "property" && isNear(subject.path, path);
}

const isNear = (used: string, path: string): boolean => used === path || isIn(used, path) || isIn(path, used);

/** Whether what is used is what holds the property or trait: that is still there. */
function isAround({ subject }: Use, { kind, name, path = kind === "trait" ? name : undefined }: Touched): boolean {
  if (path === undefined) return false;
  if (subject.kind === "property") return isIn(path, subject.path);
  return (subject.kind === "trait" || subject.kind === "group trait") && isIn(path, subject.name);
}

const isIn = (inner: string, outer: string): boolean => inner.startsWith(`${outer}.`);
