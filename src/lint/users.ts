import { gather } from "../model/grouped.ts";
import type { Use, User } from "../model/uses/use.ts";
import { isConsuming } from "../model/uses/use-index.ts";
import type { Facts } from "./facts.ts";

/** Segments, journeys and consumers: those for whom events are sent. A scenario only tests. */
export const isLiving = (user: User): boolean => isConsuming(user) && user.kind !== "scenario";

/** Whether the plan says at all who lives on its events; where it does not, nothing can be called unused. */
export const namesUsers = ({ plan }: Facts): boolean =>
  plan.segments.length + plan.journeys.length + plan.consumers.length > 0;

/** What is used of each event and page, by `event name` or `page name`: `facts.of(usesByCall)`. */
export function usesByCall({ uses }: Facts): ReadonlyMap<string, readonly Use[]> {
  const found = new Map<string, Use[]>();
  for (const use of uses) {
    const { subject } = use;
    const key =
      subject.kind === "property"
        ? `${subject.of} ${subject.name}`
        : subject.kind === "event" || subject.kind === "page"
          ? `${subject.kind} ${subject.name}`
          : undefined;
    if (key === undefined) continue;
    gather(found, key, use);
  }
  return found;
}
