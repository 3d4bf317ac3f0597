import type { Call } from "../../model/event.ts";
import { given } from "../../model/given.ts";
import type { Shape } from "../../model/shape.ts";
import { named, say, valued } from "../../words/phrase.ts";
import { callKind } from "../policy/policy.ts";
import { callPairFacts } from "./call-pair.ts";
import type { Comparison } from "./comparison.ts";
import { thingOf, wordOf } from "./facts.ts";
import { matched, paired } from "./match.ts";
import { textOf } from "./shape-text.ts";

/** Differences of all events and pages. */
export function callFacts(comparison: Comparison): void {
  const { before, after } = comparison;
  const events = matched<Call>(before.plan.events, after.plan.events);
  const pages = matched<Call>(before.plan.pages, after.plan.pages);
  const moved = [...movedKind(events.removed, pages.added), ...movedKind(pages.removed, events.added)];
  for (const [was, is] of moved) movedFact(was, is, comparison);
  const taken = new Set(moved.flat());
  for (const { kept, renamed, removed, added } of [events, pages]) {
    for (const [was, is] of kept) callPairFacts(was, is, comparison);
    for (const [was, is] of renamed) {
      renamedFact(was, is, comparison);
      callPairFacts(was, is, comparison);
    }
    const rest = (calls: readonly Call[]): readonly Call[] => calls.filter((call) => !taken.has(call));
    unmatchedFacts(rest(removed), rest(added), comparison);
  }
}

/** Those that are the other kind of call now, under the same name. */
const movedKind = (removed: readonly Call[], added: readonly Call[]): readonly (readonly [Call, Call])[] =>
  removed.flatMap((was) => {
    const is = added.find(({ name }) => name === was.name);
    return is === undefined ? [] : [[was, is] as const];
  });

function movedFact(was: Call, is: Call, { facts }: Comparison): void {
  facts.add({
    kind: "call-kind-changed",
    what: say`${named(was.name)} changed from ${named(was.call)} to ${named(is.call)}`,
    before: was.pointer,
    after: is.pointer,
    from: was.call,
    to: is.call,
    about: [thingOf(was)],
    lost: { call: was, name: was.name },
  });
}

function renamedFact(was: Call, is: Call, { facts }: Comparison): void {
  const word = wordOf(is);
  facts.add({
    kind: callKind("event-renamed", word),
    what: say`${[word]} ${named(was.name)} renamed to ${named(is.name)}`,
    before: was.pointer,
    after: is.pointer,
    from: was.name,
    to: is.name,
    about: [thingOf(was)],
  });
}

function unmatchedFacts(gone: readonly Call[], come: readonly Call[], comparison: Comparison): void {
  const { pairs, removed, added } = paired(gone, come, (was, is) => areAlike(was, is, comparison));
  for (const [was, is] of pairs) undeclaredFact(was, is, comparison);
  for (const was of removed) removedFact(was, comparison);
  for (const is of added) addedFact(is, comparison);
}

/** Of calls that hold much, a smaller share of the names need be the same. */
const LITTLE = 1 / 3;
const MUCH = 3;

/** Alike in name or in what is said of them, and in all that they hold. */
function areAlike(was: Call, is: Call, { before, after, likeness }: Comparison): boolean {
  const isNamedAlike = likeness(was.name, is.name, was.properties.length >= MUCH ? LITTLE : undefined);
  if (!isNamedAlike && !isDescribedAlike(was, is)) return false;
  const held = new Map(is.properties.map((property) => [property.name, property]));
  // A named type that changed in the same breath is still the same to both.
  const isSame = (a: Shape, b: Shape): boolean =>
    (a.ref !== undefined && a.ref === b.ref) ||
    (a.items !== undefined && b.items?.ref !== undefined && isSame(a.items, b.items)) ||
    textOf(a, before) === textOf(b, after);
  return (
    held.size === was.properties.length &&
    was.properties.every(({ name, required, shape }) => {
      const other = held.get(name);
      return other !== undefined && other.required === required && isSame(shape, other.shape);
    })
  );
}

/** Whoever gives an event another name leaves its description as it was. */
const isDescribedAlike = (was: Call, is: Call): boolean =>
  was.properties.length >= MUCH && was.description !== undefined && was.description === is.description;

function undeclaredFact(was: Call, is: Call, { facts }: Comparison): void {
  const word = wordOf(is);
  facts.add({
    kind: callKind("event-renamed-undeclared", word),
    what: say`${[word]} ${named(was.name)} removed, and ${named(is.name)} added, which looks like the same one renamed`,
    before: was.pointer,
    after: is.pointer,
    from: was.name,
    to: is.name,
    about: [thingOf(was)],
    lost: { call: was, name: was.name },
  });
}

function removedFact(was: Call, { facts, today }: Comparison): void {
  const word = wordOf(was);
  const { removeAfter } = was.deprecated ?? {};
  const isOver = removeAfter !== undefined && today > removeAfter;
  facts.add({
    kind: callKind(isOver ? "event-removed-after-sunset" : "event-removed", word),
    what: say`${[word]} ${named(was.name)} removed${removeAfter === undefined || isOver ? [] : say`, which was to stay until ${valued(removeAfter)}`}`,
    before: was.pointer,
    about: [thingOf(was)],
    lost: { call: was, name: was.name },
  });
}

/** A name that another thing had may still be sent by old builds, and means that other thing. */
function addedFact(is: Call, { facts, before, after }: Comparison): void {
  const word = wordOf(is);
  const owner = before
    .calls()
    .find((call) => wordOf(call) === word && call.renamedFrom.some(({ name }) => name === is.name));
  const heir = owner && after.calls().find((call) => wordOf(call) === word && call.name === owner.name);
  if (owner === undefined)
    facts.add({
      kind: callKind("event-added", word),
      what: say`${[word]} ${named(is.name)} added`,
      after: is.pointer,
      about: [thingOf(is)],
    });
  else
    for (const source of owner.sources.filter((each) => is.sources.includes(each)))
      facts.add(
        {
          kind: "name-reused",
          what: say`${named(is.name)}, an earlier name of ${named(owner.name)}, is now ${[word === "event" ? "an event" : "a page"]} of its own`,
          ...given({ before: heir === undefined ? owner.pointer : owner.pointer }),
          after: is.pointer,
          about: [thingOf(is)],
          narrowed: { accepted: before.root(owner, source) },
        },
        { owner: { kind: "call", before: owner, after: is, source, name: is.name }, route: [] },
      );
}
