import { child, keysOf, type Pointer } from "../model/pointer.ts";
import { lasting } from "./lasting.ts";
import { isList, isMap, type Value } from "./value.ts";

/**
 * The lasting pointers that led to the same thing under its former names, and those of what it stands in, from `renamedFrom`:
 * what was said of `begin_checkout` still holds of the `checkout_started` that it became. None where nothing was renamed.
 */
export function formerly(pointer: Pointer, valueAt: (pointer: Pointer) => Value | undefined): readonly Pointer[] {
  const named = keysOf(lasting(pointer, valueAt));
  let real = "";
  let ways: readonly Pointer[] = [""];
  const keys = keysOf(pointer);
  for (const [at, key] of keys.entries()) {
    real = child(real, key);
    // What an event takes over is renamed in the dictionary.
    const shared = keys[at - 1] === "properties" ? formerNames(valueAt(child("/properties", key))) : [];
    const names = new Set([named[at] ?? key, ...formerNames(valueAt(real)), ...shared]);
    ways = ways.flatMap((way) => [...names].map((name) => child(way, name)));
  }
  return ways.slice(1);
}

/** An earlier name is a text, or an object that says until when both are sent. */
function formerNames(value: Value | undefined): readonly string[] {
  const said = isMap(value) ? value.get("renamedFrom") : undefined;
  if (!isList(said)) return [];
  return said.flatMap((each) => {
    const name = isMap(each) ? each.get("name") : each;
    return typeof name === "string" ? [name] : [];
  });
}
