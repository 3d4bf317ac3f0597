import type { Facts } from "../facts.ts";
import { eventCandidates, pageCandidates, propertyCandidates, traitCandidates } from "./candidates.ts";
import { type Drift, driftsAmong } from "./drift-found.ts";

/** Names that are one thing, by the kind of thing; each is asked for with `facts.of`. */
export const eventDrifts = (facts: Facts): readonly Drift[] =>
  driftsAmong("event", facts.of(eventCandidates), facts.plan);
export const pageDrifts = (facts: Facts): readonly Drift[] =>
  driftsAmong("event", facts.of(pageCandidates), facts.plan);
export const propertyDrifts = (facts: Facts): readonly Drift[] =>
  driftsAmong("property", facts.of(propertyCandidates), facts.plan);
export const traitDrifts = (facts: Facts): readonly Drift[] =>
  driftsAmong("trait", facts.of(traitCandidates), facts.plan);

/** The names that one of these drifts tells: no other rule needs to. */
export const namesOf = (drifts: readonly Drift[]): ReadonlySet<string> =>
  new Set(drifts.flatMap(({ kept, others }) => [kept.name, ...others.map(({ candidate }) => candidate.name)]));
