import type { Pointer } from "../../model/pointer.ts";
import type { Facts } from "../facts.ts";
import { enumFamilies } from "./candidates.ts";
import { type Drift, driftsAmong } from "./drift-found.ts";

/** Values of the enums of one name that are one. */
export interface EnumDrift {
  /** The property or type. */
  readonly name: string;
  readonly drift: Drift;
}

/** Every value in two spellings, by the families of enums; the enum of a named type is told once. Asked for with `facts.of`. */
export function enumDrifts(facts: Facts): readonly EnumDrift[] {
  const found = new Map<string, EnumDrift>();
  for (const { name, candidates } of enumFamilies(facts)) {
    for (const drift of driftsAmong("enum value", candidates, facts.plan)) {
      const names = [drift.kept, ...drift.others.map(({ candidate }) => candidate)].map((each) => each.name);
      const key = JSON.stringify([drift.others[0]?.candidate.places[0], names]);
      if (!found.has(key)) found.set(key, { name: name.replace(/^type /, ""), drift });
    }
  }
  return [...found.values()];
}

/** Where values stand that go: `facts.of(goingValues)`. */
export const goingValues = (facts: Facts): ReadonlySet<Pointer> =>
  new Set(
    facts
      .of(enumDrifts)
      .flatMap(({ drift }) => drift.others.flatMap(({ candidate }) => candidate.places))
      .flatMap((place) => ("pointer" in place ? place.pointer : [])),
  );
