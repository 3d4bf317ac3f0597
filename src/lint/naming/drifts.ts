import type { Facts } from "../facts.ts";
import { callCandidates, propertyCandidates } from "./candidates.ts";
import { type Drift, driftsAmong } from "./drift-found.ts";

/** Names that are one thing, by the kind of thing; each is asked for with `facts.of`. */
export const eventDrifts = (facts: Facts): readonly Drift[] =>
  driftsAmong("event", callCandidates(facts, "event"), facts.plan);
export const pageDrifts = (facts: Facts): readonly Drift[] =>
  driftsAmong("event", callCandidates(facts, "page"), facts.plan);
export const propertyDrifts = (facts: Facts): readonly Drift[] =>
  driftsAmong("property", propertyCandidates(facts, "property"), facts.plan);
export const traitDrifts = (facts: Facts): readonly Drift[] =>
  driftsAmong("trait", propertyCandidates(facts, "trait"), facts.plan);

/** The names that one of these drifts tells: no other rule needs to. */
export const namesOf = (drifts: readonly Drift[]): ReadonlySet<string> =>
  new Set(drifts.flatMap(({ kept, others }) => [kept.name, ...others.map(({ candidate }) => candidate.name)]));
