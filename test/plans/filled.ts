import type { Call } from "../../src/model/event.ts";
import { isJsonObject, type Json, type JsonObject } from "../../src/model/json.ts";
import type { Plan, Source } from "../../src/model/plan.ts";
import type { Property } from "../../src/model/property.ts";
import { keysOfFragment, valueAt } from "../../src/schema/fragment.ts";
import { PlanSchemas } from "../../src/schema/plan-schemas.ts";

/** What an app says as context, where its source does not send it by itself and events must have it. */
const CONTEXT: JsonObject = { channel: "web" };

/** An event as it is on the wire, of what an app passes: with constants, versions, fills, and context. */
export function filled(passed: JsonObject, call: Call, plan: Plan, source: Source): JsonObject {
  const schema = new PlanSchemas(plan).call(call, source.name);
  const carried = isJsonObject(schema["properties"]) ? Object.keys(schema["properties"]) : [];
  const context = Object.fromEntries(
    Object.entries({ ...CONTEXT, ...Object.fromEntries(source.sends) }).filter(([name]) => carried.includes(name)),
  );
  const given = {
    ...context,
    ...withFills(passed, [...call.properties, ...plan.context.filter(({ name }) => carried.includes(name))]),
  };
  const whole = withConstants(given, schema, schema);
  return isJsonObject(whole) ? whole : {};
}

/** Defaults that are filled in, at the top and in the objects below. */
function withFills(value: JsonObject, properties: readonly Property[]): JsonObject {
  const fills = properties.flatMap(({ name, fill, default: standard }) =>
    fill && standard !== undefined ? [[name, standard] as const] : [],
  );
  const inner = properties.flatMap(({ name, shape }) => {
    const held = value[name];
    return shape.properties && isJsonObject(held) ? [[name, withFills(held, shape.properties)] as const] : [];
  });
  return { ...Object.fromEntries(fills), ...value, ...Object.fromEntries(inner) };
}

/** Constants, those of versions among them, wherever the schema has an object for them. */
function withConstants(value: Json, schema: Json | undefined, root: JsonObject): Json {
  if (!isJsonObject(schema)) return value;
  const { $ref, items, properties } = schema;
  if (typeof $ref === "string") return withConstants(value, valueAt(root, keysOfFragment($ref)), root);
  if (Array.isArray(value)) return value.map((each: Json) => withConstants(each, items, root));
  if (!isJsonObject(value) || !isJsonObject(properties)) return value;
  const constants = Object.entries(properties).flatMap(([name, each]) =>
    isJsonObject(each) && each["const"] !== undefined ? [[name, each["const"]] as const] : [],
  );
  const inner = Object.entries(value).map(
    ([name, each]) => [name, withConstants(each, properties[name], root)] as const,
  );
  return { ...Object.fromEntries(constants), ...Object.fromEntries(inner) };
}
