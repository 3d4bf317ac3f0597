import type { Properties } from "../envelope.ts";
import { changed, has, inEach } from "../members.ts";
import type { Spelling } from "../route.ts";

/** Properties as a destination spells them, in the order in which they were. */
export function spelled(data: Properties, { names = {}, inside }: Spelling): Properties {
  const inner = changed(data, inside, (value, spelling) => inEach(value, (each) => spelled(each, spelling)));
  const members = Object.entries(inner).map(([name, value]) => [has(names, name) ? names[name] : name, value]);
  return Object.fromEntries(members);
}
