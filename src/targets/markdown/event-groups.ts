import type { Event, Role } from "../../model/event.ts";
import { gather } from "../../model/grouped.ts";
import type { Plan } from "../../model/plan.ts";
import { wordsOf } from "../../vocabulary/words.ts";
import { text } from "./escape.ts";

/** Events that people look for together. */
export interface EventGroup {
  /** What they have in common, as Markdown; empty where the plan says nothing of the kind. */
  readonly heading: string;
  readonly events: readonly Event[];
}

/** What people look for together by its role; several roles are one area. */
const AREAS: Readonly<Record<string, readonly Role[]>> = {
  Browsing: ["view"],
  "Cart and checkout": ["cart", "checkout", "offer"],
  Orders: ["purchase", "refund", "cancellation"],
  Subscriptions: ["subscription"],
  People: ["identify", "consent"],
};

const AREA_OF: ReadonlyMap<Role | undefined, string> = new Map(
  Object.entries(AREAS).flatMap(([area, roles]) => roles.map((role) => [role, area] as const)),
);

/** So many of the rest are read in one table, and fewer than so many about one thing get no table of their own. */
const ONE_TABLE = 10;
const FEWEST = 3;

/**
 * The events of a plan by what is said of them: each by the area of its role, without one by its first tag. Of the rest
 * those stand together that are about the same thing by their names, where they are too many for one table.
 */
export function eventGroups({ events, conventions }: Plan): readonly EventGroup[] {
  const groups = new Map<string, Event[]>(Object.keys(AREAS).map((area) => [area, []]));
  const rest: Event[] = [];
  for (const event of events) {
    const heading = AREA_OF.get(event.role) ?? tagOf(event);
    if (heading === "") rest.push(event);
    else gather(groups, heading, event);
  }
  const said = [...groups].map(([heading, of]) => ({ heading, events: of }));
  return [...said, ...byThing(rest, conventions.events.order)].filter((group) => group.events.length > 0);
}

const tagOf = ({ tags: [first] }: Event): string => (first === undefined ? "" : text(first));

/** Nothing is split where all would be about one thing. */
function byThing(events: readonly Event[], order: Plan["conventions"]["events"]["order"]): readonly EventGroup[] {
  const all = [{ heading: "", events }];
  if (events.length <= ONE_TABLE) return all;
  const things = new Map<string, Event[]>();
  for (const event of events) gather(things, thingOf(event, order), event);
  const large = [...things].filter(([thing, of]) => thing !== "" && of.length >= FEWEST);
  const named = new Set(large.map(([thing]) => thing));
  const others = events.filter((event) => !named.has(thingOf(event, order)));
  if (large.length + others.length < 2) return all;
  return [...large.map(([thing, of]) => ({ heading: text(thing), events: of })), { heading: "", events: others }];
}

/** What an event is about: `Project` of `project_created`, or of `Create Project` where the plan names the action first. */
function thingOf({ name }: Event, order: Plan["conventions"]["events"]["order"]): string {
  const word = wordsOf(name).at(order === "action_object" ? -1 : 0) ?? "";
  return word.charAt(0).toUpperCase() + word.slice(1);
}
