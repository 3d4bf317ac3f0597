import type { Declared } from "../declared.ts";
import type { Facts } from "../facts.ts";
import type { Context } from "../rule.ts";
import type { Drift } from "./drift-found.ts";
import { eventDrifts, propertyDrifts, traitDrifts } from "./drifts.ts";

/**
 * Names that a drift rule says to give up: what else is wrong with such a name goes with it, so that where that rule is on,
 * others are silent about it. Each is asked for with `facts.of`.
 */
const goingEvents = (facts: Facts): ReadonlySet<string> => goingOf(facts.of(eventDrifts));
const goingProperties = (facts: Facts): ReadonlySet<string> => goingOf(facts.of(propertyDrifts));
const goingTraits = (facts: Facts): ReadonlySet<string> => goingOf(facts.of(traitDrifts));

const goingOf = (drifts: readonly Drift[]): ReadonlySet<string> =>
  new Set(drifts.flatMap(({ others }) => others.map(({ candidate }) => candidate.name)));

type Asked = Pick<Context<unknown>, "facts" | "isOn">;

/** Whether the name of an event goes, and `naming/event-drift` tells why. */
export const isGoingEvent = (name: string, { facts, isOn }: Asked): boolean =>
  isOn("naming/event-drift") && facts.of(goingEvents).has(name);

/** Whether the name of a property or trait goes, and its drift rule tells why. */
export function isGoing({ property: { name }, owner, path }: Declared, { facts, isOn }: Asked): boolean {
  const isTrait = (owner.kind === "traits" || owner.kind === "group") && path.length === 1;
  return isTrait
    ? isOn("naming/trait-drift") && facts.of(goingTraits).has(name)
    : isOn("naming/property-drift") && facts.of(goingProperties).has(name);
}
