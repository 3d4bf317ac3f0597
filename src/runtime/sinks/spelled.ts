import type { Properties } from "../envelope.ts";
import { changed, inEach, member } from "../members.ts";
import type { Spelling } from "../route.ts";
import type { Term } from "./destination.ts";

/** Gives events and properties the names that a destination has for them. */
export const spelled: Term = (envelope, destination) => {
  const { routes, properties } = envelope;
  const route = member(routes, destination);
  if (!route || !properties) return envelope;
  const { name: event = envelope.event, spelling = {} } = route;
  return { ...envelope, event, properties: renamed(properties, spelling) };
};

/** Properties as a destination spells them, in the order in which they were. */
function renamed(data: Properties, { names, inside }: Spelling): Properties {
  const inner = changed(data, inside, (value, spelling) => inEach(value, (each) => renamed(each, spelling)));
  return Object.fromEntries(Object.entries(inner).map(([name, value]) => [member(names, name) ?? name, value]));
}
