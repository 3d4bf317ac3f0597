import type { Call } from "../model/event.ts";
import type { Plan } from "../model/plan.ts";
import { named, say } from "../words/phrase.ts";
import type { Affected, Change, Fact } from "./change.ts";
import type { Compared } from "./compare/compare.ts";
import { wordOf } from "./compare/facts.ts";
import { outputName } from "./compare/outputs.ts";
import { isSame } from "./compare/same.ts";
import { isCall, type Sent } from "./compare/sent.ts";
import { reachedTypes } from "./compare/types.ts";
import { Consumers } from "./effects/consumers.ts";
import { routeOf, type Touched, touchedBy } from "./effects/subjects.ts";
import { Traits } from "./effects/traits.ts";
import { messageOf } from "./message.ts";
import { rowOf } from "./policy/policy.ts";
import { type Bump, type Mark, PERSPECTIVES, type Perspective, type Row } from "./policy/row.ts";
import type { Prover } from "./proof/prover.ts";
import type { Pair, Site } from "./proof/sites.ts";
import { type Marks, SAFE, type Verdict, verdict } from "./verdict.ts";

/** Judges differences by the table, and by what can be shown. */
export class Judge {
  readonly #prover: Prover;
  readonly #consumers: Consumers;
  readonly #traits: Traits;
  readonly #plan: Plan;
  readonly #calls: readonly Call[];
  /** Whether all events carry the same beside their own. */
  readonly #isSameAround: boolean;
  /** The types that the clients of both sides export. */
  readonly #exported: ReadonlySet<string>;

  constructor({ before, after }: Compared, prover: Prover) {
    this.#prover = prover;
    this.#plan = after.plan;
    this.#calls = [...before.calls(), ...after.calls()];
    this.#consumers = new Consumers(after.plan);
    this.#traits = new Traits(before.plan, after.plan);
    const around = ({ context, conventions }: Plan): object => ({ context, conventions });
    this.#isSameAround = isSame(around(before.plan), around(after.plan));
    const used = reachedTypes(before.plan);
    this.#exported = new Set([...reachedTypes(after.plan)].filter((name) => used.has(name)));
  }

  /** Judges all differences. A call that refuses what it accepted has a difference that says so, whatever the table says. */
  async all(facts: readonly Fact[]): Promise<readonly Change[]> {
    const verdicts = new Map<Fact, Verdict>();
    for (const fact of facts) verdicts.set(fact, await this.#shown(fact, rowOf(fact.kind, fact.open)));
    await this.#complete(verdicts);
    return [...verdicts].map(([fact, shown]) => this.#change(fact, shown));
  }

  /** Blames a difference of a call where the call as a whole breaks, and none of its differences alone was shown to. */
  async #complete(verdicts: Map<Fact, Verdict>): Promise<void> {
    for (const [who, side, mark] of [
      ["wire", "before", "breaks"],
      ["consumer", "after", "may"],
    ] as const)
      for (const [fact, site] of this.#silent(verdicts, who)) {
        const outcome = await this.#prover.ofCall(site, side);
        if (outcome.kind !== "witness") continue;
        const known = verdicts.get(fact) ?? { marks: SAFE, proof: "structural" };
        const shown = { proof: "witness" as const, witness: outcome.envelope };
        verdicts.set(fact, {
          ...known,
          ...(known.marks.wire === "breaks" ? {} : shown),
          marks: { ...known.marks, [who]: mark },
        });
      }
  }

  /** What changed with no claim about somebody, each with the difference that would be to blame. */
  #silent(verdicts: ReadonlyMap<Fact, Verdict>, who: "wire" | "consumer"): readonly (readonly [Fact, Site])[] {
    const { sites } = this.#prover;
    const claimed = new Set<string>();
    const blamed = new Map<string, readonly [Fact, Site]>();
    const blame = (fact: Fact, site: Site, isClaim: boolean): void => {
      const key = keyOf(site.after);
      if (isClaim) claimed.add(key);
      const [known] = blamed.get(key) ?? [];
      if (known === undefined || (isMild(known) && !isMild(fact))) blamed.set(key, [fact, site]);
    };
    const changed = new Map(
      sites.pairs.filter((pair) => this.#isChanged(pair)).map((pair) => [keyOf(pair[1]), sites.whole(pair)]),
    );
    for (const [fact, { marks }] of verdicts) {
      const isClaim = marks[who] === "breaks" || (who === "consumer" && marks[who] === "may") || fact.lost.length > 0;
      for (const site of fact.spots.flatMap((spot) => sites.of(spot))) blame(fact, site, isClaim);
      // What is said of a call as a whole shows in no place of it.
      for (const { kind, name } of fact.about) {
        const site = changed.get(`${kind} ${name}`);
        if (site !== undefined && !blamed.has(`${kind} ${name}`)) blame(fact, site, false);
      }
    }
    for (const [key, site] of changed) if (!blamed.has(key)) blamed.set(key, [unexplained(site), site]);
    return [...blamed].filter(([key]) => !claimed.has(key)).map(([, each]) => each);
  }

  /** Whether anything that decides what is accepted of a call may have changed. */
  #isChanged([was, is]: Pair): boolean {
    return !isSame(was, is) || !this.#isSameAround;
  }

  #change(fact: Fact, shown: Verdict): Change {
    const row = rowOf(fact.kind, fact.open);
    const touched = touchedBy(fact, this.#prover.sites);
    const users = shown.marks.consumer === "safe" ? [] : this.#consumers.of(fact, touched);
    // A value that somebody looks for is missed.
    const isMissed =
      fact.kind === "enum-value-removed" && users.some(({ kind }) => kind === "segment" || kind === "journey");
    const marks: Marks = isMissed ? { ...shown.marks, consumer: "breaks" } : shown.marks;
    const traits = marks.consumer === "safe" ? [] : this.#traits.of(fact, touched);
    const affects = [...users, ...traits, ...this.#reached(fact), ...this.#outputs(touched, marks)];
    return changeOf(fact, row, { ...shown, marks }, messageOf(fact, this.#prover.sites), affects);
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
    const found = new Map(all.map((site) => [keyOf(site.after), site]));
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

/** What tells one thing that is sent from all others. */
const keyOf = (sent: Sent): string => `${isCall(sent) ? wordOf(sent) : sent.call} ${sent.name}`;

function reachedAt(site: Site): readonly Affected[] {
  const { after } = site;
  if (isCall(after)) return [{ kind: wordOf(after), name: after.name, effect: ["has it"] }];
  const trait = routeOf(site)?.find((step) => step.into === "property");
  if (trait === undefined) return [];
  const effect = after.call === "group" ? say`of the group ${named(after.name)} has it` : ["has it"];
  return [{ kind: "trait", name: trait.after, effect }];
}

/** What stands for a difference that nothing else explains. */
const unexplained = ({ before, after }: Site): Fact => ({
  kind: "schema-changed",
  what: say`what ${named(after.name)} lets through changed`,
  preposition: undefined,
  before: before.pointer,
  after: after.pointer,
  open: false,
  spots: [],
  lost: [],
  about: isCall(after) ? [{ kind: wordOf(after), name: before.name }] : [],
});

/** Whether a difference is about no values at all. */
const isMild = ({ narrowed, widened }: Fact): boolean => narrowed === undefined && widened === undefined;

function changeOf(
  fact: Fact,
  row: Row,
  { marks, proof, witness }: Verdict,
  message: Change["message"],
  affects: readonly Affected[],
): Change {
  const marked = (mark: Mark): readonly Perspective[] => PERSPECTIVES.filter((each) => marks[each] === mark);
  const [breaks, mayBreak] = [marked("breaks"), marked("may")];
  const { kind, before, after, from, to } = fact;
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

/** What breaks asks for a major version; where nothing does, the row cannot. */
function bumpOf({ bump }: Row, breaks: readonly Perspective[], mayBreak: readonly Perspective[]): Bump {
  if (breaks.length > 0) return "major";
  if (bump === "major") return "minor";
  return mayBreak.length > 0 && bump !== "minor" ? "minor" : bump;
}
