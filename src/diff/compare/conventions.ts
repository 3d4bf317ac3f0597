import type { Call } from "../../model/event.ts";
import { named, say } from "../../words/phrase.ts";
import type { Spot, Step } from "../change.ts";
import type { Comparison } from "./comparison.ts";
import { wordOf } from "./facts.ts";
import { matched } from "./match.ts";
import { routeTo } from "./routes.ts";
import { groupCallOf, peopleOf, type Sent } from "./sent.ts";
import { having, lacking } from "./trial-shapes.ts";

/** Differences of how values are written in all events at once. */
export function conventionFacts(comparison: Comparison): void {
  const [was, is] = [comparison.before.plan.conventions, comparison.after.plan.conventions];
  if (was.timestamps !== is.timestamps) timestampFact(comparison);
  if (was.eventVersionField !== is.eventVersionField)
    versionFieldFact(was.eventVersionField, is.eventVersionField, comparison);
}

/** The calls that both sides have, each with a source that may send it on both. */
function pairsOf({ before, after }: Comparison): readonly (readonly [was: Call, is: Call, source: string])[] {
  const pairs = [
    matched<Call>(before.plan.events, after.plan.events),
    matched<Call>(before.plan.pages, after.plan.pages),
  ];
  return pairs.flatMap(({ kept, renamed }) =>
    [...kept, ...renamed].flatMap(([was, is]) => {
      const source = was.sources.find((each) => is.sources.includes(each));
      return source === undefined ? [] : [[was, is, source] as const];
    }),
  );
}

function timestampFact(comparison: Comparison): void {
  const { facts, before, after } = comparison;
  const [was, is] = [before.timestamps, after.timestamps];
  const found = {
    kind: "convention-changed" as const,
    what: say`timestamps changed from ${named(was)} to ${named(is)}`,
    before: "/conventions/timestamps",
    after: "/conventions/timestamps",
    from: was,
    to: is,
    narrowed: {
      accepted: { semantic: "timestamp" as const, bounds: {}, nullable: false, pointer: "/conventions/timestamps" },
    },
  };
  /** The way to one of them, where there is one on both sides: what comes or goes is told as that. */
  const routeIn = (old: Sent, now: Sent, source: string): readonly Step[] | undefined =>
    timestampIn(after, now, source) && timestampIn(before, old, source);
  for (const [old, now, source] of pairsOf(comparison)) {
    const route = routeIn(old, now, source);
    if (route !== undefined) facts.add(found, { owner: { kind: "call", before: old, after: now, source }, route });
  }
  const [people, peopleNow] = [peopleOf(before.plan), peopleOf(after.plan)];
  for (const source of people.sources.filter((each) => after.sources.has(each))) {
    const route = routeIn(people, peopleNow, source);
    if (route !== undefined) facts.add(found, { owner: { kind: "traits", source }, route });
    for (const group of before.plan.groups) {
      const next = after.plan.groups.find(({ name }) => name === group.name);
      if (next === undefined) continue;
      const inGroup = routeIn(groupCallOf(group, before.plan), groupCallOf(next, after.plan), source);
      if (inGroup) facts.add(found, { owner: { kind: "group", before: group, after: next }, route: inGroup });
    }
  }
}

const timestampIn = (side: Comparison["before"], sent: Sent, source: string): readonly Step[] | undefined =>
  routeTo(side.root(sent, source), side, ({ semantic }) => semantic === "timestamp");

function versionFieldFact(was: string | undefined, is: string | undefined, comparison: Comparison): void {
  const { facts, before } = comparison;
  for (const [old, now, source] of pairsOf(comparison)) {
    if (old.version === undefined || now.version === undefined) continue;
    const root = before.root(old, source);
    const spot: Spot = { owner: { kind: "call", before: old, after: now, source }, route: [] };
    facts.add(
      {
        kind: "convention-changed",
        what: say`field for the version of events changed from ${named(was ?? "none")} to ${named(is ?? "none")}`,
        before: "/conventions/eventVersionField",
        after: "/conventions/eventVersionField",
        from: was,
        to: is,
        narrowed: is === undefined ? { accepted: having(root, was ?? "") } : { accepted: lacking(root, is) },
        // The client fills it in; nobody passes it.
        marks: { compile: "safe", ...(was === undefined && { consumer: "safe" as const }) },
        about: [{ kind: wordOf(now), name: old.name }],
      },
      spot,
    );
  }
}
