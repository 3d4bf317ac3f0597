import type { Json } from "../model/json.ts";
import { MAX_DEPTH } from "./limits.ts";
import { isList, isMap, type Value } from "./value.ts";

/**
 * A value as JSON that is read again in a hundredth of the time that YAML takes: a map is a list of its keys and values
 * in turn, behind a 1; a list is itself behind a 0. Nothing where JSON cannot say it: numbers that are none, or have no
 * end.
 */
export function keptText(value: Value): string | undefined {
  const json = kept(value);
  return json === undefined ? undefined : JSON.stringify(json);
}

const LIST = 0;
const MAP = 1;

/** What the kept form of a list begins with; its items follow. */
export const keptList = (): Json[] => [LIST];

/** What the kept form of a map begins with; its keys and values follow in turn. */
export const keptMap = (): Json[] => [MAP];

/** Whether JSON can say a number. */
export const isKeptNumber = (value: number): boolean => Number.isFinite(value) && !Object.is(value, -0);

/** Nothing where something in it cannot be kept. */
function kept(value: Value): Json | undefined {
  if (isList(value)) return keptAll(keptList(), value);
  if (isMap(value)) return keptAll(keptMap(), [...value].flat());
  return typeof value !== "number" || isKeptNumber(value) ? value : undefined;
}

function keptAll(into: Json[], values: readonly Value[]): Json | undefined {
  for (const value of values) {
    const json = kept(value);
    if (json === undefined) return undefined;
    into.push(json);
  }
  return into;
}

/** Whether what stands at a path of a plan is wanted; instead of what is not stands an empty map. */
export type Wanted = (path: readonly string[]) => boolean;

/** The value that such a text says; nothing where it is no such text, whoever spoilt it. */
export function keptValue(text: string, wanted?: Wanted): { readonly value: Value } | undefined {
  try {
    const json: Json = JSON.parse(text);
    return { value: read(json, 0, wanted && { wanted, path: [] }) };
  } catch {
    return undefined;
  }
}

/** Where in a plan a value is of which not all is wanted. */
interface Choice {
  readonly wanted: Wanted;
  readonly path: readonly string[];
}

/** Throws where a value is of no form that is kept. */
function read(json: Json, depth: number, choice?: Choice): Value {
  if (!Array.isArray(json)) {
    if (typeof json === "object" && json !== null) throw new Error("an object is not kept as one");
    return json;
  }
  if (depth > MAX_DEPTH) throw new Error("deeper than any plan");
  const all: readonly Json[] = json;
  if (all[0] === LIST) return all.slice(1).map((item) => read(item, depth + 1));
  if (all[0] !== MAP || all.length % 2 === 0) throw new Error("neither a list nor a map");
  const map = new Map<string, Value>();
  for (let index = 1; index < all.length; index += 2) {
    const key = all[index];
    if (typeof key !== "string") throw new Error("a key is no text");
    map.set(key, member(key, all[index + 1] ?? null, depth + 1, choice));
  }
  return map;
}

function member(key: string, json: Json, depth: number, choice: Choice | undefined): Value {
  if (choice === undefined) return read(json, depth);
  const path = [...choice.path, key];
  if (!choice.wanted(path)) return new Map();
  // Sections and what they hold by name: below that, all is wanted.
  return read(json, depth, path.length < 2 ? { ...choice, path } : undefined);
}
