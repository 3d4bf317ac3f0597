import { isJsonObject, type Json, type JsonObject } from "../../model/json.ts";
import { below, type Spot, told } from "../json-schema/spot.ts";
import type { Notes } from "../notes.ts";

/** The schema that one target sends now. */
export interface TargetSchema {
  readonly schema: JsonObject;
  readonly spot: Spot;
}

/** References that lead to references end here, wherever they turn. */
const MOST_STEPS = 20;

/** The current schema of each target of a payload; a payload without targets has one. */
export function schemasByTarget(payload: JsonObject, spot: Spot, notes: Notes): readonly TargetSchema[] {
  if (isJsonObject(payload["schema"])) return [{ schema: payload["schema"], spot: below(spot, "schema") }];
  return Object.entries(payload).flatMap(([target, said]) => {
    if (!isJsonObject(said)) return [];
    const version = isJsonObject(said["schema"]) ? said : versionOf(said, said["current"]);
    const at = below(spot, target);
    if (version === undefined) {
      notes.lose(told(at), `the current version of \`${target}\` is not there, and is left out`);
      return [];
    }
    return [{ schema: resolved(version, said, payload, 0), spot: below(at, "schema") }];
  });
}

/** Follows aliases: `current: stable`, `stable: "1.1.0"`. */
function versionOf(target: JsonObject, name: Json | undefined): JsonObject | undefined {
  let at = name;
  for (let step = 0; step < MOST_STEPS && typeof at === "string"; step++) at = target[at];
  return isJsonObject(at) ? at : undefined;
}

/** The fields of a version over those that its `$ref` has. */
function resolved(version: JsonObject, target: JsonObject, payload: JsonObject, depth: number): JsonObject {
  const { $ref, schema } = version;
  const own = isJsonObject(schema) ? schema : {};
  const base = typeof $ref === "string" && depth < MOST_STEPS ? referred($ref, target, payload) : undefined;
  return base === undefined ? own : { ...resolved(base.version, base.target, payload, depth + 1), ...own };
}

function referred(
  ref: string,
  target: JsonObject,
  payload: JsonObject,
): { version: JsonObject; target: JsonObject } | undefined {
  const [first = "", second] = ref.split("::");
  const home = second === undefined ? target : payload[first];
  if (!isJsonObject(home)) return undefined;
  const version = versionOf(home, second ?? first);
  return version && { version, target: home };
}
