import type { Call } from "../model/event.ts";
import { child, type Pointer } from "../model/pointer.ts";
import type { Property } from "../model/property.ts";
import { followPath } from "../model/uses/path.ts";
import type { Facts } from "./facts.ts";

/** A property of a dedupe key. */
export interface KeyPart {
  /** As the key writes it: a path. */
  readonly path: string;
  /** Where the key names it. */
  readonly at: Pointer;
  /** The properties on the way, its own last. */
  readonly way: readonly Property[];
}

/** The properties of a call's dedupe key. What is not there is consumers/dangling; `userId` and `groupId` are none. */
export function keyParts(call: Call, facts: Facts): readonly KeyPart[] {
  const { dedupe } = call;
  if (dedupe === undefined) return [];
  const list = dedupe.long ? child(dedupe.pointer, "key") : dedupe.pointer;
  return dedupe.key.flatMap((path, index) => {
    if (path === "userId" || path === "groupId") return [];
    const way = wayTo(path, facts.index.payload(call), facts);
    return way.length === 0 ? [] : [{ path, at: child(list, index), way }];
  });
}

function wayTo(path: string, properties: readonly Property[], { index }: Facts): readonly Property[] {
  const end = followPath(properties, path, index.types);
  if (end.kind !== "property") return [];
  return end.names.flatMap((_, depth) => {
    const part = followPath(properties, end.names.slice(0, depth + 1).join("."), index.types);
    return part.kind === "property" ? [part.property] : [];
  });
}
