import { canonicalJson } from "../../model/json.ts";
import type { Draft, DraftCall } from "../draft.ts";
import type { Notes } from "../notes.ts";

/** An event that takes groups of properties, and the row that says so. */
export interface Taking {
  readonly event: DraftCall;
  readonly group: string;
  readonly path: string;
}

/**
 * Gives events the groups that they take. A group that says of a property what the event, or an earlier group of it, says
 * otherwise cannot be taken as a whole: what it has more stands in the event itself.
 */
export function takeGroups(draft: Draft, takings: readonly Taking[], notes: Notes): void {
  for (const { event, group, path } of takings) {
    const members = draft.propertyGroups.get(group);
    if (members === undefined) notes.lose(path, `there is no property group \`${group}\`, and it is left out`);
    else if (!event.propertyGroups.includes(group)) take(draft, event, group, members);
  }
}

function take(draft: Draft, event: DraftCall, group: string, members: DraftCall["properties"]): void {
  const others = event.propertyGroups.flatMap((name) => [...(draft.propertyGroups.get(name) ?? [])]);
  const known = new Map([...others, ...event.properties]);
  const isSame = (name: string): boolean =>
    !known.has(name) || canonicalJson(known.get(name) ?? {}) === canonicalJson(members.get(name) ?? {});
  if ([...members.keys()].every(isSame)) {
    for (const name of members.keys()) event.properties.delete(name);
    event.propertyGroups = [...event.propertyGroups, group];
  } else for (const [name, said] of members) if (!known.has(name)) event.properties.set(name, structuredClone(said));
}
