import type { Group } from "../../model/event.ts";
import { child } from "../../model/pointer.ts";
import type { ContextProperty, Trait } from "../../model/property.ts";
import type { Shape } from "../../model/shape.ts";
import { named, say } from "../../words/phrase.ts";
import type { Spot } from "../change.ts";
import { groupKind } from "../policy/policy.ts";
import { hereOf } from "./call-pair.ts";
import type { Comparison } from "./comparison.ts";
import { listFacts } from "./lists.ts";
import { matched } from "./match.ts";
import { objectOf } from "./plan-side.ts";
import { isAlike, isSame } from "./same.ts";
import { groupCallOf, peopleOf } from "./sent.ts";
import { having, lacking } from "./trial-shapes.ts";

/** Differences of what is known of people and groups, and of what is kept of the context. */
export function peopleFacts(comparison: Comparison): void {
  traitFacts(comparison);
  groupFacts(comparison);
  persistFacts(comparison);
}

function traitFacts({ before, after, comparer, facts, typeVersionsDiffer }: Comparison): void {
  const [was, is] = [before.plan.traits, after.plan.traits];
  if (!typeVersionsDiffer && isSame(was, is)) return;
  const list = (traits: readonly Trait[]) => ({
    properties: traits,
    object: objectOf(traits, false, "/traits"),
    open: false,
  });
  listFacts(list(was), list(is), hereOf({ kind: "traits" }, ["traits"]), "trait", comparer);
  for (const [old, now] of matched(was, is).kept) {
    const trait = { kind: "trait" as const, name: now.name };
    if (old.changeEvent !== now.changeEvent)
      facts.add({
        kind: "change-event-changed",
        what: say`event that tells of the trait ${named(now.name)} changed from ${named(old.changeEvent ?? "none")} to ${named(now.changeEvent ?? "none")}`,
        before: child(old.pointer, "changeEvent"),
        after: child(now.pointer, "changeEvent"),
        from: old.changeEvent,
        to: now.changeEvent,
        about: [trait],
      });
    traitSourceFacts(old, now, { before, after, facts });
  }
}

function traitSourceFacts(
  old: Trait,
  now: Trait,
  { before, after, facts }: Pick<Comparison, "before" | "after" | "facts">,
): void {
  const [was, is] = [old.sources ?? [...before.sources.keys()], now.sources ?? [...after.sources.keys()]];
  const found = {
    before: child(old.pointer, "sources"),
    after: child(now.pointer, "sources"),
    about: [{ kind: "trait" as const, name: now.name }],
  };
  // A source that is gone or new is told of what it sends.
  const root = (source: string): Shape => before.root(peopleOf(before.plan), source);
  const spot = (source: string): Spot => ({ owner: { kind: "traits", source }, route: [] });
  for (const source of was.filter((each) => !is.includes(each) && after.sources.has(each)))
    facts.add(
      {
        ...found,
        kind: "source-removed",
        what: say`source ${named(source)} may no longer set the trait ${named(now.name)}`,
        from: source,
        narrowed: { accepted: having(root(source), old.name) },
      },
      spot(source),
    );
  for (const source of is.filter((each) => !was.includes(each) && before.sources.has(each)))
    facts.add(
      {
        ...found,
        kind: "source-added",
        what: say`source ${named(source)} may set the trait ${named(now.name)}`,
        to: source,
        // The first call of a person has to have what is required.
        ...(now.required && { narrowed: { accepted: lacking(root(source), now.name) } }),
      },
      spot(source),
    );
}

function groupFacts({ before, after, comparer, facts, typeVersionsDiffer }: Comparison): void {
  const [was, is] = [before.plan.groups, after.plan.groups].map(
    (groups) => new Map(groups.map((group) => [group.name, group])),
  );
  for (const [name, old] of was ?? []) {
    const now = is?.get(name);
    const about = [{ kind: "group" as const, name }];
    if (now === undefined)
      facts.add({
        kind: groupKind("event-removed"),
        what: say`group ${named(name)} removed`,
        before: old.pointer,
        about,
        lost: { call: groupCallOf(old, before.plan), name },
      });
    else if (typeVersionsDiffer || !isSame(old, now)) groupPairFacts(old, now, { comparer, facts });
  }
  for (const [name, now] of is ?? [])
    if (!was?.has(name))
      facts.add({
        kind: groupKind("event-added"),
        what: say`group ${named(name)} added`,
        after: now.pointer,
        about: [{ kind: "group", name }],
      });
}

function groupPairFacts(old: Group, now: Group, { comparer, facts }: Pick<Comparison, "comparer" | "facts">): void {
  const list = ({ traits, pointer }: Group) => ({
    properties: traits,
    object: objectOf(traits, false, pointer),
    open: false,
  });
  const root = say`group ${named(now.name)}`;
  listFacts(list(old), list(now), hereOf({ kind: "group", before: old, after: now }, root), "group-trait", comparer);
  const about = [{ kind: "group" as const, name: now.name }];
  if (old.id !== now.id)
    facts.add({
      kind: "user-id-changed",
      what: say`id of ${root} changed from ${named(old.id ?? "none")} to ${named(now.id ?? "none")}`,
      before: child(old.pointer, "id"),
      after: child(now.pointer, "id"),
      about,
    });
  if (!isAlike({ ...old, traits: [], id: "" }, { ...now, traits: [], id: "" }))
    facts.add({
      kind: "text-changed",
      what: say`what is said about ${root} changed`,
      before: old.pointer,
      after: now.pointer,
      about,
    });
}

function persistFacts({ before, after, facts }: Comparison): void {
  const pairs = matched<ContextProperty>(before.plan.context, after.plan.context);
  for (const [old, now] of [...pairs.kept, ...pairs.renamed])
    if (old.firstTouch !== now.firstTouch)
      facts.add({
        kind: "persist-changed",
        what: say`attribute that keeps the first ${named(now.name)} changed from ${named(old.firstTouch ?? "none")} to ${named(now.firstTouch ?? "none")}`,
        before: child(old.pointer, "persist"),
        after: child(now.pointer, "persist"),
        from: old.firstTouch,
        to: now.firstTouch,
        about: [old.firstTouch, now.firstTouch].flatMap((name) =>
          name === undefined ? [] : [{ kind: "trait" as const, name }],
        ),
      });
}
