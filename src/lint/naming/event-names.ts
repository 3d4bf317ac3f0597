import type { Facts } from "../facts.ts";
import type { Fix } from "../fix.ts";

/** The names of the plan's events: `facts.of(eventNames)`. */
export const eventNames = ({ plan }: Facts): ReadonlySet<string> => new Set(plan.events.map(({ name }) => name));

/** The fix that gives the event at a place another name; none where nobody knows it, or it is taken. */
export function renamedTo(at: string, to: string | undefined, taken: ReadonlySet<string>): { readonly fix?: Fix } {
  if (to === undefined || to === "" || taken.has(to)) return {};
  return { fix: { kind: "rename", what: "event", at, to } };
}
