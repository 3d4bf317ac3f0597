import type { NamedType, Plan } from "../../model/plan.ts";
import { addRefs } from "../../model/refs.ts";
import { named, say } from "../../words/phrase.ts";
import { hereOf } from "./call-pair.ts";
import type { Comparison } from "./comparison.ts";
import { bothAt } from "./here.ts";
import { isSame } from "./same.ts";

/** Differences of the named types, each once for all who hold it. */
export function typeFacts(comparison: Comparison): void {
  const { before, after, facts } = comparison;
  const [used, uses] = [reachedTypes(before.plan), reachedTypes(after.plan)];
  for (const was of before.plan.types) {
    const is = after.types.get(was.name);
    if (is !== undefined) pairFacts(was, is, comparison);
    // A type that nothing holds is in no client.
    if (used.has(was.name) && !uses.has(was.name))
      facts.add({
        kind: "type-name-removed",
        what: say`type ${named(was.name)} removed`,
        before: was.pointer,
        from: was.name,
      });
  }
  for (const is of after.plan.types)
    if (uses.has(is.name) && !used.has(is.name))
      facts.add({ kind: "type-name-added", what: say`type ${named(is.name)} added`, after: is.pointer, to: is.name });
}

function pairFacts(was: NamedType, is: NamedType, { comparer, facts, typeVersionsDiffer }: Comparison): void {
  const root = say`type ${named(is.name)}`;
  if (was.title !== is.title || was.description !== is.description || was.deprecated !== is.deprecated) {
    const field =
      was.description === is.description ? (was.title === is.title ? "deprecated" : "title") : "description";
    const places = bothAt(was, is, field);
    facts.add({ kind: "text-changed", what: say`what is said about ${root} changed`, ...places });
  }
  if (!typeVersionsDiffer && isSame(was.shape, is.shape)) return;
  const here = hereOf({ kind: "type", name: is.name }, root);
  comparer.shapes({ shape: was.shape }, { shape: is.shape }, here);
}

/** The types that clients export: those that events, context, people and groups hold, directly or through others. */
export function reachedTypes(plan: Plan): ReadonlySet<string> {
  const found = new Set<string>();
  const direct = new Set<string>();
  const holders = [
    ...[...plan.events, ...plan.pages].flatMap(({ properties }) => properties),
    ...plan.context,
    ...plan.traits,
    ...plan.groups.flatMap(({ traits }) => traits),
  ];
  for (const { shape } of holders) addRefs(shape, direct);
  const types = new Map(plan.types.map((type) => [type.name, type]));
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    const inner = new Set<string>();
    const type = types.get(name);
    if (type !== undefined) addRefs(type.shape, inner);
    for (const each of inner) visit(each);
  };
  for (const name of direct) visit(name);
  return found;
}
