import { type JsonObject, jsonObject } from "../model/json.ts";
import { language } from "./language/language.ts";

/** What the schema is called wherever schemas refer to each other. A URN (RFC 8141): no domain has to answer for it. */
const ID = "urn:tracking-plan:schema:plan:1";

/**
 * The plan language as JSON Schema 2020-12, for editors, and for whoever writes plans by program. It says what a file
 * may look like; whether names lead somewhere, only a whole plan can say.
 */
export function planSchema(): JsonObject {
  const definitions = new Map<string, JsonObject>();
  const root = language.schema(definitions);
  const $defs = jsonObject();
  for (const [name, schema] of definitions) $defs[name] = schema;
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: ID,
    title: "Tracking plan",
    description: "A file of a tracking plan. A plan is the union of its files: every section may stand in any of them.",
    ...root,
    $defs,
  };
}
