import type { JsonObject } from "../model/json.ts";
import type { Plan } from "../model/plan.ts";
import { child } from "../model/pointer.ts";
import { draft07Gaps } from "../schema/draft07-gaps.ts";
import { rawSchemas } from "../schema/plan-shapes.ts";
import type { ExportLoss } from "./exporter.ts";

/** What raw schemas of the plan say that draft 07 has no words for: it stays in the schema, and nobody heeds it. */
export function draftLosses(plan: Plan, more: (schema: JsonObject) => ReturnType<typeof draft07Gaps> = () => []) {
  return [...rawSchemas(plan)].flatMap(([pointer, schema]) =>
    [...draft07Gaps(schema), ...more(schema)].map(
      ({ keys, keyword }): ExportLoss => ({
        path: child(pointer, ...keys),
        message: `the JSON Schema of this format has no \`${keyword}\`: what it says is not checked there`,
      }),
    ),
  );
}
