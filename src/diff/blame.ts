import type { Plan } from "../model/plan.ts";
import { named, say } from "../words/phrase.ts";
import type { Fact } from "./change.ts";
import type { Compared } from "./compare/compare.ts";
import { sentKey, wordOf } from "./compare/facts.ts";
import { isSame } from "./compare/same.ts";
import { isCall } from "./compare/sent.ts";
import type { Prover } from "./proof/prover.ts";
import type { Pair, Site } from "./proof/sites.ts";
import { SAFE, type Verdict } from "./verdict.ts";

/** Finds the difference that is to blame where a call as a whole refuses what it accepted, and none is said to be why. */
export class Blame {
  readonly #prover: Prover;
  /** Whether what every call carries, and how it is written, is the same on both sides. */
  readonly #isSameAround: boolean;

  constructor({ before, after }: Compared, prover: Prover) {
    this.#prover = prover;
    const around = ({ context, conventions }: Plan): object => ({ context, conventions });
    this.#isSameAround = isSame(around(before.plan), around(after.plan));
  }

  /** Blames a difference of a call where the call as a whole breaks, and none of its differences alone was shown to. */
  async complete(verdicts: Map<Fact, Verdict>): Promise<void> {
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
      const key = sentKey(site.after);
      if (isClaim) claimed.add(key);
      const [known] = blamed.get(key) ?? [];
      if (known === undefined || (isMild(known) && !isMild(fact))) blamed.set(key, [fact, site]);
    };
    const changed = new Map(
      sites.pairs.filter((pair) => this.#isChanged(pair)).map((pair) => [sentKey(pair[1]), sites.whole(pair)]),
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
