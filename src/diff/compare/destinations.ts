import type { Call, DestinationMapping } from "../../model/event.ts";
import { sameJson } from "../../model/json.ts";
import type { Plan } from "../../model/plan.ts";
import { named, say } from "../../words/phrase.ts";
import type { Comparison } from "./comparison.ts";
import type { Found } from "./facts.ts";
import { bothAt } from "./here.ts";
import { isAlike } from "./same.ts";

/** Differences of where a call goes: the consent that it needs, its destinations, and what they know it by. */
export function destinationFacts(was: Call, is: Call, { before, after }: Comparison): readonly Found[] {
  const facts: Found[] = [];
  const places = (name: string) => destinationPlaces(name, was, is, before.plan, after.plan);
  if (!sameJson([...was.consent].sort(), [...is.consent].sort()))
    facts.push({
      ...bothAt(was, is, "consent"),
      kind: "consent-changed",
      what: say`consent that ${named(is.name)} needs changed`,
      from: was.consent,
      to: is.consent,
    });
  for (const name of was.destinations.filter((each) => !is.destinations.includes(each)))
    facts.push({
      ...places(name),
      kind: "destination-removed",
      what: say`destination ${named(name)} no longer gets`,
      preposition: "",
      from: name,
    });
  for (const name of is.destinations.filter((each) => !was.destinations.includes(each)))
    facts.push({
      ...places(name),
      kind: "destination-added",
      what: say`destination ${named(name)} gets`,
      preposition: "",
      to: name,
    });
  for (const name of new Set([...was.mappings, ...is.mappings].map(({ destination }) => destination))) {
    const [old, now] = [was.mappings, is.mappings].map((all) => all.find(({ destination }) => destination === name));
    if (!isAlike(mappingOf(old), mappingOf(now)))
      facts.push({
        ...bothAt(was, is, "destinations"),
        kind: "destination-mapping-changed",
        what: say`how ${named(is.name)} is called at the destination ${named(name)} changed`,
      });
  }
  return facts;
}

/** A destination that is new or gone, or is fed by other sources, is so for all that it gets. */
function destinationPlaces(name: string, was: Call, is: Call, before: Plan, after: Plan) {
  const [old, now] = [before, after].map((plan) => plan.destinations.find((each) => each.name === name));
  const isWhole = old === undefined || now === undefined || !sameJson(old.sources, now.sources);
  if (!isWhole) return bothAt(was, is, "destinations");
  return { ...(old && { before: old.pointer }), ...(now && { after: now.pointer }) };
}

const mappingOf = (mapping: DestinationMapping | undefined) => ({
  name: mapping?.name,
  properties: mapping?.properties ?? new Map(),
});
