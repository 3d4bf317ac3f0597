import type { Json, JsonObject } from "../model/json.ts";
import { isName } from "../model/name.ts";
import type { Draft, DraftCall, Said } from "./draft.ts";
import type { SchemaReader } from "./json-schema/schema-reader.ts";
import { type Spot, told } from "./json-schema/spot.ts";
import type { Notes } from "./notes.ts";

/** What is found of an event or page before its payload is read. */
export interface FoundCall {
  readonly name: string;
  readonly said: Said;
  /** The JSON Schema of its properties (2020-12). */
  readonly payload: Json;
  readonly spot: Spot;
  readonly area?: string;
}

/** Makes an event of a name and the schema of its payload. */
export function callOf({ name, said, payload, spot, area }: FoundCall, reader: SchemaReader): DraftCall {
  const { properties, open } = reader.object(payload, spot, said);
  if (open) said["additionalProperties"] = true;
  return { name, said, properties, propertyGroups: [], ...(area !== undefined && { area }) };
}

/** Adds an event or page, unless its name cannot stand in a plan or is there already: then the later is kept apart. */
export function addCall(draft: Draft, list: "events" | "pages", call: DraftCall, spot: Spot, notes: Notes): void {
  if (!canStand(call.name, told(spot), notes)) return;
  if (findCall(draft[list], call.name) === undefined) draft[list].push(call);
  else notes.lose(told(spot), `\`${call.name}\` is defined twice: the first definition stands, this one is left out`);
}

/** Whether a name can stand in a plan; told where it cannot. */
export function canStand(name: string, path: string, notes: Notes): boolean {
  if (isName(name)) return true;
  notes.lose(path, `the name ${JSON.stringify(name)} is left out: a name may not be empty or hold control characters`);
  return false;
}

/** The calls of a list by their names, as far as it was looked at: plans have thousands. */
const known = new WeakMap<readonly DraftCall[], Map<string, DraftCall>>();

/** The call of a name. A list only grows while it is being read. */
export function findCall(calls: readonly DraftCall[], name: string): DraftCall | undefined {
  const byName = known.get(calls) ?? new Map<string, DraftCall>();
  known.set(calls, byName);
  for (const call of calls.slice(byName.size)) byName.set(call.name, call);
  return byName.get(name);
}

/** The text of a key where it says something. */
export function textOf(object: JsonObject, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = object[key];
    if (typeof value === "string" && value.trim() !== "") return value.trim();
  }
  return undefined;
}
