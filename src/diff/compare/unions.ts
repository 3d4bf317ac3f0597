import type { Property } from "../../model/property.ts";
import type { Shape } from "../../model/shape.ts";
import { say } from "../../words/phrase.ts";
import { shapePhrase } from "../../words/shape.ts";
import type { Comparer } from "./comparer.ts";
import { type Form, formOf, type SideTypes } from "./form.ts";
import { called, inside, placeOf } from "./here.ts";
import { sameText, textOf } from "./shape-text.ts";
import type { Pair } from "./values.ts";

interface Branch {
  readonly shape: Shape;
  readonly index: number;
  readonly text: string;
}

/** Differences of unions: branches that come, go or change. A side without a union has one branch, itself. */
export function unionFacts(pair: Pair, comparer: Comparer): void {
  const { was, is, before, after, here } = pair;
  const [old, now] = [branchesOf(was, comparer.before), branchesOf(is, comparer.after)];
  const gone = old.filter(({ text }) => !now.some((each) => each.text === text));
  const come = now.filter(({ text }) => !old.some((each) => each.text === text));
  // Where one side has no union, what is the same is itself, and nothing in it changed.
  const same = was.branches && is.branches ? samePairs(old, now) : [];
  const pairs = [...same, ...likePairs(gone, come, comparer)];
  const where = {
    before: placeOf(before, "anyOf", "oneOf", "type"),
    after: placeOf(after, "anyOf", "oneOf", "type"),
    preposition: "in" as const,
  };
  for (const [one, other] of pairs) {
    const step = {
      into: "branch" as const,
      ...(was.branches && { before: one.index }),
      ...(is.branches && { after: other.index }),
    };
    comparer.shapes({ shape: one.shape }, { shape: other.shape }, inside(here, step));
  }
  const paired = new Set(pairs.flat());
  for (const branch of gone.filter((each) => !paired.has(each)))
    comparer.facts.add(
      {
        ...where,
        kind: "union-branch-removed",
        what: say`${called(here)} takes no ${shapePhrase(branch.shape, {})} any more`,
        narrowed: { accepted: branch.shape },
      },
      here.spot,
    );
  for (const branch of come.filter((each) => !paired.has(each)))
    comparer.facts.add(
      {
        ...where,
        kind: "union-branch-added",
        what: say`${called(here)} takes ${shapePhrase(branch.shape, {})} too`,
        widened: { accepted: branch.shape },
      },
      here.spot,
    );
  if (was.exactlyOne !== is.exactlyOne && was.branches && is.branches)
    comparer.facts.add(
      {
        ...where,
        kind: "schema-changed",
        what: say`${called(here)} changed from ${[keywordOf(was)]} to ${[keywordOf(is)]}`,
        narrowed: { accepted: was.shape },
        widened: { accepted: is.shape },
      },
      here.spot,
    );
}

const keywordOf = ({ exactlyOne }: Form): string => (exactlyOne ? "`oneOf`" : "`anyOf`");

const branchesOf = ({ shape, branches }: Form, side: SideTypes): readonly Branch[] =>
  (branches ?? [shape]).map((each, index) => ({ shape: each, index, text: textOf(each, side) }));

/** Branches that let the same through on both sides: the words in them may differ. */
function samePairs(old: readonly Branch[], now: readonly Branch[]): readonly (readonly [Branch, Branch])[] {
  const taken = new Set<Branch>();
  return old.flatMap((one) => {
    const other = now.find((each) => each.text === one.text && !taken.has(each));
    if (other === undefined) return [];
    taken.add(other);
    return [[one, other] as const];
  });
}

/** Branches that went and came and are one that changed: those that a constant marks alike, or the only ones of a kind. */
function likePairs(
  gone: readonly Branch[],
  come: readonly Branch[],
  comparer: Comparer,
): readonly (readonly [Branch, Branch])[] {
  const pairs: (readonly [Branch, Branch])[] = [];
  const taken = new Set<Branch>();
  const known = new Set(gone.flatMap(({ shape }) => namesIn(formOf(shape, comparer.before))));
  for (const one of gone) {
    const mark = markOf(one.shape, comparer.before);
    const fits = come.filter((other) => !taken.has(other) && markOf(other.shape, comparer.after, known) === mark);
    const [only] = fits;
    if (
      only === undefined ||
      fits.length > 1 ||
      gone.filter(({ shape }) => markOf(shape, comparer.before) === mark).length > 1
    )
      continue;
    taken.add(only);
    pairs.push([one, only]);
  }
  return pairs;
}

const namesIn = ({ shape: { properties = [] } }: Form): readonly string[] => properties.map(({ name }) => name);

/**
 * What tells a branch from the others: the constants in it, and its kinds of values. A constant that was renamed counts
 * under the name of those that are `known`.
 */
function markOf(shape: Shape, side: SideTypes, known?: ReadonlySet<string>): string {
  const form = formOf(shape, side);
  const nameOf = ({ name, renamedFrom }: Property): string =>
    known === undefined || known.has(name) ? name : (renamedFrom.find((each) => known.has(each.name))?.name ?? name);
  const tags = (form.shape.properties ?? [])
    .filter((each) => each.shape.const !== undefined)
    .map((each) => `${nameOf(each)}=${sameText(each.shape.const ?? null)}`);
  return [[...form.atoms].sort().join(" "), ...tags.sort()].join("\n");
}
