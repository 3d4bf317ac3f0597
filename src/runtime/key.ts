import type { Envelope } from "./envelope.ts";
import { joined } from "./joined.ts";
import { member } from "./members.ts";

/** Properties that tell one event from another: names, or lists of names that lead into objects. */
export type Key = readonly (string | readonly string[])[];

/** The values of a key: of its properties, or else of `userId` and `groupId`. */
export function keyValues({ userId, groupId, properties }: Envelope, key: Key): unknown[] {
  const all = joined({ userId, groupId }, properties);
  return key.map((path) => [path].flat().reduce<unknown>((value, name) => member<unknown>(Object(value), name), all));
}
