import type { Described } from "../../model/event.ts";
import type { Use } from "../../model/uses/use.ts";
import { isConsuming } from "../../model/uses/use-index.ts";
import { danglingUses } from "../../model/uses/uses.ts";
import { subjectWords, userWords } from "../../model/uses/words.ts";
import { named, say, stated } from "../../words/phrase.ts";
import type { Thing } from "../change.ts";
import type { Kind } from "../policy/policy.ts";
import type { Comparison } from "./comparison.ts";
import { isAlike } from "./same.ts";

interface Kinds {
  readonly kind: "segment" | "journey" | "consumer" | "scenario";
  readonly added: Kind;
  readonly changed: Kind;
  readonly removed: Kind;
}

const KINDS: Readonly<Record<"segments" | "journeys" | "consumers" | "scenarios", Kinds>> = {
  segments: { kind: "segment", added: "segment-added", changed: "segment-changed", removed: "segment-removed" },
  journeys: { kind: "journey", added: "journey-added", changed: "journey-changed", removed: "journey-removed" },
  consumers: { kind: "consumer", added: "consumer-added", changed: "consumer-changed", removed: "consumer-removed" },
  // What is a test of the plan breaks nobody, whichever way it changes.
  scenarios: { kind: "scenario", added: "scenario-changed", changed: "scenario-changed", removed: "scenario-changed" },
};

/** Differences of those who consume: segments, journeys, consumers, scenarios. */
export function userFacts(comparison: Comparison): void {
  const { before, after } = comparison;
  sectionFacts(before.plan.segments, after.plan.segments, KINDS.segments, comparison);
  sectionFacts(before.plan.journeys, after.plan.journeys, KINDS.journeys, comparison);
  sectionFacts(before.plan.consumers, after.plan.consumers, KINDS.consumers, comparison);
  sectionFacts(before.plan.scenarios, after.plan.scenarios, KINDS.scenarios, comparison);
  danglingFacts(comparison);
}

function sectionFacts(was: readonly Described[], is: readonly Described[], kinds: Kinds, { facts }: Comparison): void {
  const now = new Map(is.map((each) => [each.name, each]));
  const known = new Set(was.map(({ name }) => name));
  const words = (name: string) => say`${[kinds.kind]} ${named(name)}`;
  for (const old of was) {
    const about: readonly Thing[] = [{ kind: kinds.kind, name: old.name }];
    const next = now.get(old.name);
    if (next === undefined)
      facts.add({ kind: kinds.removed, what: say`${words(old.name)} removed`, before: old.pointer, about });
    else {
      const places = { before: old.pointer, after: next.pointer, about };
      if (!isAlike(told(old), told(next)))
        facts.add({ kind: kinds.changed, what: say`${words(old.name)} changed`, ...places });
      if (!isAlike(words4(old), words4(next)))
        facts.add({ kind: "text-changed", what: say`what is said about ${words(old.name)} changed`, ...places });
    }
  }
  for (const { name, pointer } of is)
    if (!known.has(name))
      facts.add({
        kind: kinds.added,
        what: say`${words(name)} added`,
        after: pointer,
        about: [{ kind: kinds.kind, name }],
      });
}

const words4 = ({ title, description, owner, tags, links }: Described) => ({ title, description, owner, tags, links });

function told({ title: _t, description: _d, owner: _o, tags: _g, links: _l, ...rest }: Described) {
  return rest;
}

/** Uses that lead nowhere now, and led somewhere before: each thing that a user misses, once. */
function danglingFacts({ before, after, facts }: Comparison): void {
  const known = new Set(danglingUses(before.plan).map(missing));
  for (const use of danglingUses(after.plan)) {
    const { kind, name } = use.user;
    if (!isConsuming(use.user) || known.has(missing(use))) continue;
    known.add(missing(use));
    facts.add({
      kind: "reference-dangling",
      what: say`${[kind]} ${named(name)} uses ${stated(subjectWords(use.subject))}, which is not there`,
      after: use.pointer,
      about:
        kind === "segment" || kind === "journey" || kind === "consumer" || kind === "scenario" ? [{ kind, name }] : [],
    });
  }
}

const missing = ({ user, subject }: Use): string => `${userWords(user)} ${subjectWords(subject)}`;
