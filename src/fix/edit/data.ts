import { gather } from "../../model/grouped.ts";
import { canonicalJson, type Json } from "../../model/json.ts";
import { child, type Pointer } from "../../model/pointer.ts";
import { toJson } from "../../source/json.ts";
import type { PlanPlaces } from "../../source/plan-places.ts";
import { isList, isMap, type Value } from "../../source/value.ts";
import type { Change } from "../change.ts";
import { parentOf } from "../change.ts";

/**
 * What the files of a plan hold after changes were made to what they say: to hold edited texts against. By file, as
 * canonical text.
 */
export function changedData(changes: readonly Change[], places: PlanPlaces): ReadonlyMap<string, string> {
  const byFile = new Map<string, Change[]>();
  for (const change of changes) {
    const origin = places.originOf(change.kind === "add" ? parentOf(change.at).parent : change.at);
    if (origin === undefined) continue;
    const path = change.kind === "add" ? [...origin.path, parentOf(change.at).key] : origin.path;
    const local = { ...change, at: child("", ...path) };
    gather(byFile, origin.document.path, local);
  }
  const data = new Map<string, string>();
  for (const document of places.documents)
    data.set(document.path, dataText(new Changed(byFile.get(document.path) ?? []).of(document.root, "")));
  return data;
}

/** What a file holds, as canonical text. */
export const dataText = (value: Value): string => canonicalJson(toJson(value));

class Changed {
  readonly #keys = new Map<Pointer, string>();
  readonly #values = new Map<Pointer, Json>();
  readonly #removed = new Set<Pointer>();
  readonly #appended = new Map<Pointer, Json[]>();
  readonly #added = new Map<Pointer, [string, Json][]>();
  readonly #short = new Map<Pointer, string>();

  constructor(changes: readonly Change[]) {
    for (const change of changes) {
      if (change.kind === "key") this.#keys.set(change.at, change.to);
      else if (change.kind === "value") this.#values.set(change.at, change.value);
      else if (change.kind === "remove") this.#removed.add(change.at);
      else if (change.kind === "append")
        this.#appended.set(change.at, [...(this.#appended.get(change.at) ?? []), change.value]);
      else {
        const { parent, key } = parentOf(change.at);
        if (change.short !== undefined) this.#short.set(parent, change.short);
        this.#added.set(parent, [...(this.#added.get(parent) ?? []), [key, change.value]]);
      }
    }
  }

  of(value: Value, at: Pointer): Value {
    const replaced = this.#values.get(at);
    if (replaced !== undefined) return fromJson(replaced);
    const added = this.#added.get(at) ?? [];
    const whole = added.length > 0 ? longForm(value, this.#short.get(at)) : value;
    if (isMap(whole)) {
      const map = new Map<string, Value>();
      for (const [key, member] of whole) {
        const pointer = child(at, key);
        if (!this.#removed.has(pointer)) map.set(this.#keys.get(pointer) ?? key, this.of(member, pointer));
      }
      for (const [key, member] of added) map.set(key, fromJson(member));
      return map;
    }
    const appended = this.#appended.get(at) ?? [];
    if (isList(whole) || appended.length > 0) {
      const kept = (isList(whole) ? whole : []).flatMap((each, index) => {
        const pointer = child(at, index);
        return this.#removed.has(pointer) ? [] : [this.of(each, pointer)];
      });
      return [...kept, ...appended.map(fromJson)];
    }
    return whole;
  }
}

/** The mapping that a short form is short for. */
function longForm(value: Value, short: string | undefined): Value {
  if (value === null) return new Map();
  if (typeof value !== "string") return value;
  if (short !== undefined) return new Map([[short, value]]);
  return value === "required" || value === "optional"
    ? new Map([["required", value === "required"]])
    : new Map([["type", value]]);
}

function fromJson(value: Json): Value {
  if (Array.isArray(value)) return value.map(fromJson);
  if (typeof value !== "object" || value === null) return value;
  return new Map(Object.entries(value).map(([key, member]) => [key, fromJson(member)]));
}
