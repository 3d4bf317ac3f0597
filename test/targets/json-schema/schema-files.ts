import { isJsonObject, type JsonObject } from "../../../src/model/json.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { generatorOf } from "../../../src/targets/generate.ts";
import type { TargetOptions } from "../../../src/targets/target.ts";

/** The texts of the schemas of a plan, by their paths. Throws where there is a problem. */
export async function schemaTexts(plan: Plan, options: TargetOptions = {}): Promise<ReadonlyMap<string, string>> {
  const { outputs, problems } = await generatorOf(plan).run("json-schema", options);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join("\n"));
  return new Map(outputs.map(({ path, text }) => [path, text]));
}

/** The schemas themselves, by their paths. */
export async function schemaFiles(plan: Plan, options: TargetOptions = {}): Promise<ReadonlyMap<string, JsonObject>> {
  return new Map([...(await schemaTexts(plan, options))].map(([path, text]) => [path, JSON.parse(text)]));
}

/** The schemas in a bundle, by their paths without ending. */
export function bundled(bundle: JsonObject | undefined): ReadonlyMap<string, JsonObject> {
  const definitions = bundle?.["$defs"] ?? bundle?.["definitions"];
  const entries = isJsonObject(definitions) ? Object.entries(definitions) : [];
  return new Map(entries.flatMap(([path, schema]) => (isJsonObject(schema) ? [[path, schema] as const] : [])));
}
