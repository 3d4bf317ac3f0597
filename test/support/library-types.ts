import { compile, type JSONSchema } from "json-schema-to-typescript";
import { isJsonObject, type Json, type JsonObject } from "../../src/model/json.ts";
import type { Plan } from "../../src/model/plan.ts";
import { PlanSchemas } from "../../src/schema/plan-schemas.ts";
import { takenPlan } from "./taken-plan.ts";

/** The types of a plan's events as json-schema-to-typescript makes them of their schemas: by the event, as the body of a module that exports it as `Type`. */
export async function libraryTypes(plan: Plan): Promise<ReadonlyMap<string, string>> {
  const schemas = new PlanSchemas(takenPlan(plan));
  const texts = new Map<string, string>();
  for (const event of schemas.plan.events) texts.set(event.name, await libraryType(schemas.call(event)));
  return texts;
}

async function libraryType(schema: JsonObject): Promise<string> {
  // The library's schema type is wider than JSON; what goes in came out of JSON.
  const copy: JSONSchema = JSON.parse(JSON.stringify(forLibrary(schema)));
  return compile(copy, "Type", { bannerComment: "", format: false, ignoreMinAndMaxItems: true });
}

/** Where the printer differs from the library on purpose. Each takes a schema and gives the type that it is to be. */
const DIFFERENCES: readonly { readonly because: string; readonly type: (schema: JsonObject) => string | undefined }[] =
  [
    {
      because: "`{}` would take anything, also what is no object",
      type: (schema) =>
        isEmptyObject(schema) ? `({ [k: string]: never }${schema["type"] === "object" ? "" : " | null"})` : undefined,
    },
    {
      because: "an enum without values allows nothing; the library takes `not` for any object",
      type: ({ not }) => (isJsonObject(not) && Object.keys(not).length === 0 ? "never" : undefined),
    },
    {
      because: "bounds alone say nothing of the type; the library takes them for those of an object",
      type: (schema) => (Object.keys(schema).every((keyword) => BOUNDS.has(keyword)) ? "unknown" : undefined),
    },
  ];

const BOUNDS = new Set([
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "minItems",
  "maxItems",
  "uniqueItems",
  "multipleOf",
]);

function isEmptyObject({ type, properties, additionalProperties }: JsonObject): boolean {
  return (
    (type === "object" || (Array.isArray(type) && type.join() === "object,null")) &&
    additionalProperties === false &&
    Object.keys(properties ?? {}).length === 0
  );
}

/** The schema less what would name or comment a type, with the differences in place. */
function forLibrary(schema: Json): Json {
  if (!isJsonObject(schema)) return schema;
  for (const { type } of DIFFERENCES) {
    const tsType = type(schema);
    if (tsType !== undefined) return { tsType };
  }
  return Object.fromEntries(
    Object.entries(schema).flatMap(([keyword, value]) =>
      WORDS.has(keyword) ? [] : [[keyword, inner(keyword, value)]],
    ),
  );
}

const WORDS = new Set(["title", "description", "examples", "default", "deprecated"]);

function inner(keyword: string, value: Json): Json {
  if (["items", "additionalProperties"].includes(keyword)) return forLibrary(value);
  if (["anyOf", "oneOf", "allOf"].includes(keyword) && Array.isArray(value)) return value.map(forLibrary);
  if (!["properties", "$defs"].includes(keyword) || !isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, forLibrary(schema)]));
}
