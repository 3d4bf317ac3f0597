import type { Facts } from "../facts.ts";
import type { Fix } from "../fix.ts";
import type { Found } from "../rule.ts";
import { columnsOf, isOneColumn } from "./column.ts";
import { type Drift, driftFound } from "./drift-found.ts";
import { propertyDrifts, traitDrifts } from "./drifts.ts";
import { respelled } from "./respelled.ts";
import { siblingsOf } from "./siblings.ts";

/** Names of properties, or of traits, that say one thing in several ways, less those that `naming/collision` tells. */
export function propertyDriftsFound(facts: Facts, kind: "property" | "trait"): readonly Found[] {
  const together = facts.of(sharedPayloads);
  return facts.of(kind === "trait" ? traitDrifts : propertyDrifts).flatMap((drift) => {
    const others = drift.others.filter(
      ({ candidate: { name } }) =>
        !(isOneColumn(name, drift.kept.name) && together.has(pairKey(name, drift.kept.name))),
    );
    const found = driftFound({ ...drift, others }, kind);
    return found ? [{ ...found, ...fixOf({ ...drift, others }, kind, facts) }] : [];
  });
}

const fixOf = (drift: Drift, what: "property" | "trait", facts: Facts): { readonly fix?: Fix } =>
  respelled(
    drift,
    (pointer) => (pointer.startsWith("/context/") ? "context property" : what),
    (pointer, names) => [...siblingsOf(pointer, facts)].filter((name) => names.has(name)).length,
  );

export const pairKey = (a: string, b: string): string => JSON.stringify([a, b].sort());

/** Pairs of property names that become one column and that one event carries, so that they collide there. */
export function sharedPayloads({ plan, index }: Facts): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const call of [...plan.events, ...plan.pages]) {
    const byColumn = new Map<string, string>();
    for (const { name } of index.payload(call)) {
      for (const column of columnsOf(name)) {
        const other = byColumn.get(column);
        if (other !== undefined && other !== name) pairs.add(pairKey(name, other));
        else byColumn.set(column, name);
      }
    }
  }
  return pairs;
}
