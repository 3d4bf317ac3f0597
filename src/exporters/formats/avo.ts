import type { JsonObject } from "../../model/json.ts";
import { callSchema } from "../call-schema.ts";
import { callsOf, type PlannedCall } from "../calls.ts";
import type { Exporter } from "../exporter.ts";
import { jsonText } from "../json-text.ts";
import { headLosses, lossesOf } from "../losses.ts";
import { exportMark, isMarked } from "../mark.ts";
import { draftLosses } from "../old-draft.ts";

/**
 * Events in the shape in which Avo's own export gives them: `events`, each with a name, tags and `rules`, the JSON Schema
 * (draft 07; Avo's own is draft 06) of a whole call. The shape is that of the examples in Avo's documents (avo.app/docs/reference/
 * public-api/export-tracking-plan, read 2026-11-28); no export of a real workspace was at hand to hold it against. Avo's import
 * is said to take JSON Schema too (/import-tracking-plan, in part, the same day): whether it takes this was not tried.
 */
export default {
  name: "avo",
  summary: "events in the shape of Avo's own JSON Schema export",
  single: true,
  isOwn: isMarked,
  write(plan) {
    const mark = exportMark(plan, "avo");
    const { name = "tracking-plan", ...unnamed } = plan;
    const events = callsOf(plan).filter(({ type }) => type === "track");
    const document = {
      name: `Exported Tracking Plan: ${name}`,
      events: events.map((call, at) => eventOf(call, at === 0 ? mark : undefined)),
    };
    return {
      files: [{ path: "avo.json", text: jsonText(document) }],
      losses: [
        ...headLosses(unnamed, "Avo's export"),
        ...lossesOf(plan, "Avo's export", ["tags"]),
        ...draftLosses(plan),
      ],
    };
  },
} satisfies Exporter;

function eventOf({ name, description, tags, payload }: PlannedCall, mark: string | undefined): JsonObject {
  const { description: _said, ...bare } = payload;
  return {
    name,
    ...(description !== undefined && { description }),
    ...(tags.length > 0 && { tags }),
    rules: callSchema("properties", bare, { mark }),
  };
}
