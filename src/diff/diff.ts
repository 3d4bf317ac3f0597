import { atKey, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Plan } from "../model/plan.ts";
import { child } from "../model/pointer.ts";
import { nearest } from "../vocabulary/nearest.ts";
import type { Change } from "./change.ts";
import { compare } from "./compare/compare.ts";
import { modeOf } from "./effects/modes.ts";
import { Judge } from "./judge.ts";
import { KINDS, type Kind } from "./policy/policy.ts";
import { type Bump, PERSPECTIVES, type Perspective } from "./policy/row.ts";
import { Prover } from "./proof/prover.ts";
import type { Searcher } from "./proof/searcher.ts";
import { bumpFor, highest } from "./version.ts";
import { PayloadSearch } from "./witness/payload-search.ts";

/** What changed between two plans, and what that breaks. */
export interface Diff {
  /** The bump that the changes ask for, as the version of the older plan has it. */
  readonly bump: Bump;
  /** What breaks first, then what may, then the rest; each in the order of the plan. */
  readonly changes: readonly Change[];
  /** What is wrong in the plan's own `diff` settings. */
  readonly notices: readonly Diagnostic[];
}

export interface DiffOptions {
  /** An ISO date: which `removeAfter` have passed. */
  readonly today: string;
  /** Who is asked about: what breaks nobody of these is left out. All, if it is not said. */
  readonly perspectives?: readonly Perspective[] | undefined;
  /** Who looks for events that show a break, in place of the search that is made for it. */
  readonly searcher?: Searcher;
}

/** Compares two plans: facts first, then the judgement of each. */
export async function diff(before: Plan, after: Plan, options: DiffOptions): Promise<Diff> {
  const { today, perspectives = PERSPECTIVES, searcher = new PayloadSearch() } = options;
  const compared = compare(before, after, today);
  const judge = new Judge(compared, new Prover(compared, searcher));
  const told = ruled(explained(await judge.all(compared.facts)), after);
  return {
    bump: bumpFor(highest(told.map(({ bump }) => bump)), before.version),
    changes: seenFrom(perspectives, told).sort((a, b) => RANKS[a.severity] - RANKS[b.severity]),
    notices: unknownRules(after),
  };
}

const RANKS = { error: 0, warning: 1, info: 2 } as const;

/** What is seen from some perspectives: what breaks others alone is left out. */
function seenFrom(perspectives: readonly Perspective[], changes: readonly Change[]): Change[] {
  if (PERSPECTIVES.every((each) => perspectives.includes(each))) return [...changes];
  const seen = (all: readonly Perspective[]): readonly Perspective[] =>
    all.filter((each) => perspectives.includes(each));
  return changes.flatMap((change): readonly Change[] => {
    const [breaks, mayBreak] = [seen(change.breaks), seen(change.mayBreak)];
    const isOther = breaks.length + mayBreak.length === 0 && change.breaks.length + change.mayBreak.length > 0;
    if (isOther) return [];
    const isLess = breaks.length === 0 && change.severity === "error" && change.breaks.length > 0;
    return [{ ...change, breaks, mayBreak, severity: isLess ? "warning" : change.severity }];
  });
}

/** Less the uses that lead nowhere because of another change, which names who uses it. */
function explained(changes: readonly Change[]): readonly Change[] {
  const told = new Set(
    changes
      .filter(({ kind }) => modeOf(kind) !== "changed")
      .flatMap(({ affects }) => affects.map(({ kind, name }) => `${kind} ${name}`)),
  );
  return changes.filter(
    ({ kind, about }) => kind !== "reference-dangling" || !about.some((each) => told.has(`${each.kind} ${each.name}`)),
  );
}

/** The severities that the plan sets for itself; `off` leaves a kind out. */
function ruled(changes: readonly Change[], { diff: { rules } }: Plan): Change[] {
  return changes.flatMap((change) => {
    const severity = rules.get(change.kind)?.severity ?? change.severity;
    return severity === "off" ? [] : [{ ...change, severity }];
  });
}

function unknownRules({ diff: { rules } }: Plan): readonly Diagnostic[] {
  const known = new Set<string>(KINDS);
  return [...rules.keys()]
    .filter((kind) => !known.has(kind))
    .map((kind) => {
      const close = nearest(kind, KINDS satisfies readonly Kind[]);
      return {
        rule: "diff/unknown-kind",
        severity: "warning",
        message: `there is no kind of change \`${kind}\``,
        hint: close === undefined ? "The kinds are listed in docs/diff.md." : `Did you mean \`${close}\`?`,
        at: atKey(child("/diff/rules", kind)),
      };
    });
}
