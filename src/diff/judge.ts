import type { Call } from "../model/event.ts";
import type { Plan } from "../model/plan.ts";
import { named, say } from "../words/phrase.ts";
import { Blame } from "./blame.ts";
import type { Affected, Change, Fact } from "./change.ts";
import type { Compared } from "./compare/compare.ts";
import { sentKey, wordOf } from "./compare/facts.ts";
import { outputName } from "./compare/outputs.ts";
import { isCall } from "./compare/sent.ts";
import { reachedTypes } from "./compare/types.ts";
import { Consumers } from "./effects/consumers.ts";
import { routeOf, type Touched, touchedBy } from "./effects/subjects.ts";
import { Traits } from "./effects/traits.ts";
import { messageOf } from "./message.ts";
import { rowOf } from "./policy/policy.ts";
import { type Bump, type Mark, PERSPECTIVES, type Perspective, type Row } from "./policy/row.ts";
import type { Prover } from "./proof/prover.ts";
import type { Site } from "./proof/sites.ts";
import { type Marks, SAFE, type Verdict, verdict } from "./verdict.ts";

/** Judges differences by the table, and by what can be shown. */
export class Judge {
  readonly #prover: Prover;
  readonly #consumers: Consumers;
  readonly #traits: Traits;
  readonly #plan: Plan;
  readonly #calls: readonly Call[];
  readonly #blame: Blame;
  /** The types that the clients of both sides export. */
  readonly #exported: ReadonlySet<string>;

  constructor(compared: Compared, prover: Prover) {
    const { before, after } = compared;
    this.#prover = prover;
    this.#blame = new Blame(compared, prover);
    this.#plan = after.plan;
    this.#calls = [...before.calls(), ...after.calls()];
    this.#consumers = new Consumers(after.plan);
    this.#traits = new Traits(before.plan, after.plan);
    const used = reachedTypes(before.plan);
    this.#exported = new Set([...reachedTypes(after.plan)].filter((name) => used.has(name)));
  }

  /** Judges all differences. A call that refuses what it accepted has a difference that says so, whatever the table says. */
  async all(facts: readonly Fact[]): Promise<readonly Change[]> {
    const verdicts = new Map<Fact, Verdict>();
    for (const fact of facts) verdicts.set(fact, await this.#shown(fact, rowOf(fact.kind, fact.open)));
    await this.#blame.complete(verdicts);
    return [...verdicts].map(([fact, shown]) => this.#change(fact, shown));
  }

  #change(fact: Fact, shown: Verdict): Change {
    const touched = touchedBy(fact, this.#prover.sites);
    const users = shown.marks.consumer === "safe" ? [] : this.#consumers.of(fact, touched);
    // A value that somebody looks for is missed.
    const isMissed =
      fact.kind === "enum-value-removed" && users.some(({ kind }) => kind === "segment" || kind === "journey");
    const marks: Marks = isMissed ? { ...shown.marks, consumer: "breaks" } : shown.marks;
    const traits = marks.consumer === "safe" ? [] : this.#traits.of(fact, touched);
    const affects = [...users, ...traits, ...this.#reached(fact), ...this.#outputs(touched, marks)];
    return changeOf(fact, { ...shown, marks }, messageOf(fact, this.#prover.sites), affects);
  }

  async #shown(fact: Fact, row: Row): Promise<Verdict> {
    const marks: Marks = { ...row.marks, ...fact.marks };
    // What nobody sends breaks nobody, but for those who import it.
    if (this.#isUnsent(fact)) {
      const isExported = fact.spots.some(({ owner }) => owner.kind === "type" && this.#exported.has(owner.name));
      return { marks: { ...SAFE, compile: isExported ? marks.compile : "safe" }, proof: "structural" };
    }
    const lost = await this.#prover.lost(fact);
    // Where nothing was accepted there is nothing to break.
    if (lost.kind === "impossible") return { marks: SAFE, proof: "structural" };
    const narrowed = lost.kind === "untried" ? await this.#prover.narrowed(fact) : lost;
    const widened = await this.#prover.widened(fact);
    return verdict(fact.kind, marks, narrowed, widened);
  }

  /** Whether it is about types that nothing holds that is sent on both sides. */
  #isUnsent({ spots }: Fact): boolean {
    const { sites } = this.#prover;
    return spots.length > 0 && spots.every((spot) => spot.owner.kind === "type" && sites.of(spot).length === 0);
  }

  /** The events, and the traits of people and groups, that something shared reaches. */
  #reached({ spots }: Fact): readonly Affected[] {
    const all = spots.flatMap((spot) => this.#prover.sites.of(spot));
    const found = new Map(all.map((site) => [sentKey(site.after), site]));
    const isShared = found.size > 1 || spots.some(({ owner }) => owner.kind === "type");
    return isShared ? [...found.values()].flatMap(reachedAt) : [];
  }

  /** The clients whose apps no longer compile. */
  #outputs(touched: readonly Touched[], { compile }: Marks): readonly Affected[] {
    if (compile === "safe") return [];
    const names = new Set(touched.map(({ kind, name }) => `${kind} ${name}`));
    const calls = this.#calls.filter((call) => names.has(`${wordOf(call)} ${call.name}`));
    const sources = new Set(calls.flatMap((call) => call.sources));
    return this.#plan.generate
      .filter(
        ({ target, source }) =>
          target === "typescript" && calls.length > 0 && (source === undefined || sources.has(source)),
      )
      .map((entry) => ({
        kind: "output",
        name: outputName(entry),
        effect: say`${[compile === "breaks" ? "apps may no longer compile against it" : "apps may have to be changed"]}`,
      }));
  }
}

function reachedAt(site: Site): readonly Affected[] {
  const { after } = site;
  if (isCall(after)) return [{ kind: wordOf(after), name: after.name, effect: ["has it"] }];
  const trait = routeOf(site)?.find((step) => step.into === "property");
  if (trait === undefined) return [];
  const effect = after.call === "group" ? say`of the group ${named(after.name)} has it` : ["has it"];
  return [{ kind: "trait", name: trait.after, effect }];
}

function changeOf(
  fact: Fact,
  { marks, proof, witness }: Verdict,
  message: Change["message"],
  affects: readonly Affected[],
): Change {
  const marked = (mark: Mark): readonly Perspective[] => PERSPECTIVES.filter((each) => marks[each] === mark);
  const [breaks, mayBreak] = [marked("breaks"), marked("may")];
  const { kind, before, after, from, to } = fact;
  const row = rowOf(kind, fact.open);
  return {
    kind,
    severity: breaks.length > 0 ? (row.severity ?? "error") : mayBreak.length > 0 ? "warning" : "info",
    breaks,
    mayBreak,
    bump: bumpOf(row, breaks, mayBreak),
    message,
    reason: row.reason,
    why: Object.fromEntries([...breaks, ...mayBreak].map((each) => [each, row.why[each] ?? row.reason])),
    ...(row.advice !== undefined && breaks.length > 0 && { advice: row.advice }),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    about: fact.about,
    proof,
    ...(witness !== undefined && { witness }),
    affects,
  };
}

/** What breaks asks for a major version, what may break for a minor one at the least; where nothing does, the row cannot ask for a major. */
function bumpOf({ bump }: Row, breaks: readonly Perspective[], mayBreak: readonly Perspective[]): Bump {
  if (breaks.length > 0) return "major";
  return bump === "major" || mayBreak.length > 0 ? "minor" : bump;
}
