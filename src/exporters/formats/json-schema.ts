import type { Call } from "../../model/event.ts";
import { isJsonObject, type Json, type JsonObject } from "../../model/json.ts";
import { PlanSchemas } from "../../schema/plan-schemas.ts";
import type { Exporter, ExportFile } from "../exporter.ts";
import { FreshNames } from "../file-names.ts";
import { jsonText } from "../json-text.ts";
import { headLosses, lossesOf } from "../losses.ts";
import { exportMark, isMarked } from "../mark.ts";

const DRAFT_2020 = "https://json-schema.org/draft/2020-12/schema";

/** A folder of JSON Schemas (2020-12), one for what each event or page carries. */
export default {
  name: "json-schema",
  summary: "a folder of JSON Schemas, one for each event and page",
  single: false,
  places: ["events", "pages"],
  isOwn: isMarked,
  write(plan) {
    const schemas = new PlanSchemas(plan);
    const mark = exportMark(plan, "json-schema");
    const folder = (name: string, calls: readonly Call[]): readonly ExportFile[] => {
      const names = new FreshNames();
      return calls.map((call) => {
        const stem = names.file(call.codeName ?? call.name);
        return { path: `${name}/${stem}.json`, text: jsonText(document(call.name, stem, mark, schemas.call(call))) };
      });
    };
    return {
      files: [...folder("events", plan.events), ...folder("pages", plan.pages)],
      losses: [
        ...headLosses(plan, "a folder of JSON Schemas"),
        ...lossesOf(plan, "a JSON Schema of an event", ["pages"]),
      ],
    };
  },
} satisfies Exporter;

/** Where the file cannot have the event's name, or a property would be taken for it, the schema says it. */
function document(name: string, stem: string, mark: string, schema: JsonObject): JsonObject {
  const { properties } = schema;
  const saysName = (key: string): boolean => isJsonObject(properties) && isFixed(properties[key]);
  const isPlain = name === stem && !["eventName", "event_name", "event", "name"].some(saysName);
  return { $schema: DRAFT_2020, $comment: mark, ...(!isPlain && { "x-event-name": name }), ...schema };
}

const isFixed = (property: Json | undefined): boolean =>
  isJsonObject(property) &&
  (property["const"] !== undefined || (Array.isArray(property["enum"]) && property["enum"].length === 1));
