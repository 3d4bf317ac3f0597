import type { Properties } from "../envelope.ts";
import { changed, inEach, member } from "../members.ts";
import type { EventSpelling, Spelling } from "../route.ts";
import type { Term } from "./destination.ts";

/**
 * Gives events and properties the names that a destination has for them.
 * @param calls `track`, `page` or `screen` → event → how it is spelled there. What is not named stays as it is.
 */
export function spelled(calls: Readonly<Record<string, Readonly<Record<string, EventSpelling>>>>): Term {
  return (envelope, destination) => {
    const { type, event, properties, routes } = envelope;
    const spelling = member(member(calls, type), member(routes, destination) || `${event}`);
    if (!spelling || !properties) return envelope;
    return { ...envelope, event: spelling.name ?? event, properties: renamed(properties, spelling) };
  };
}

/** Properties as a destination spells them, in the order in which they were. */
function renamed(data: Properties, { names, inside }: Spelling): Properties {
  const inner = changed(data, inside, (value, spelling) => inEach(value, (each) => renamed(each, spelling)));
  return Object.fromEntries(Object.entries(inner).map(([name, value]) => [member(names, name) ?? name, value]));
}
