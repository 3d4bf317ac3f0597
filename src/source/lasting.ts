import { canonicalJson } from "../model/json.ts";
import { child, keysOf, type Pointer } from "../model/pointer.ts";
import { toJson } from "./json.ts";
import { isList, isMap, type Value } from "./value.ts";

/** Members that tell an element of a list from its neighbours, in the order in which they are said. */
const NAMING = [
  "name",
  "id",
  "event",
  "page",
  "trait",
  "group",
  "segment",
  "track",
  "identify",
  "rule",
  "target",
  "source",
  "at",
  "after",
  "channel",
];

/**
 * A pointer in which elements of lists are called by what they say and not by their index: it leads to the same thing
 * after the list was sorted or grew. `valueAt` gives what stands at a pointer of the plan.
 */
export function lasting(pointer: Pointer, valueAt: (pointer: Pointer) => Value | undefined): Pointer {
  if (!/\/\d+(?:\/|$)/.test(pointer)) return pointer;
  const keys = keysOf(pointer);
  let real = "";
  let named = "";
  for (const key of keys) {
    const inside = /^\d+$/.test(key) ? valueAt(real) : undefined;
    const name = isList(inside) ? elementName(real, inside, Number(key), valueAt) : key;
    real = child(real, key);
    named = child(named, name);
  }
  return named;
}

/** Of several elements that say the same, all but the first are counted. */
function elementName(
  list: Pointer,
  known: readonly Value[],
  index: number,
  valueAt: (pointer: Pointer) => Value | undefined,
): string {
  // A list that several files add to is whole in none of them.
  const nameAt = (at: number): string => nameOf(valueAt(child(list, at)) ?? known[at] ?? null);
  const name = nameAt(index);
  let same = 0;
  for (let at = 0; at < index; at++) if (nameAt(at) === name) same++;
  return same === 0 ? `[${name}]` : `[${name}]${same + 1}`;
}

function nameOf(value: Value): string {
  if (!isMap(value)) return canonicalJson(toJson(value));
  const said = NAMING.flatMap((key) => {
    const member = value.get(key);
    return member === undefined || isMap(member) || isList(member) ? [] : [`${key}=${String(member)}`];
  });
  return said.length > 0 ? said.join(",") : canonicalJson(toJson(value));
}
