import type { JsonObject } from "../../model/json.ts";
import { callSchema } from "../call-schema.ts";
import { callsOf, type PlannedCall } from "../calls.ts";
import type { Exporter } from "../exporter.ts";
import { jsonText } from "../json-text.ts";
import { lossesOf } from "../losses.ts";
import { exportMark, isMarked } from "../mark.ts";
import { draftLosses } from "../old-draft.ts";

/**
 * A tracking plan of RudderStack's API: its events, each with `eventType` and the `rules` (draft 07) of a whole call
 * (rudderstack.com/docs/api/tracking-plan-api, 2026-06). Calls that are no events have no name.
 */
export default {
  name: "rudderstack",
  summary: "a tracking plan as RudderStack's API has it",
  single: true,
  isOwn: isMarked,
  write(plan) {
    const mark = exportMark(plan, "rudderstack");
    const { name = "tracking-plan", description } = plan;
    const document = {
      name,
      ...(description !== undefined && { description }),
      rules: { events: callsOf(plan).map((call, at) => eventOf(call, at === 0 ? mark : undefined)) },
    };
    return {
      files: [{ path: "rudderstack.json", text: jsonText(document) }],
      losses: [...lossesOf(plan, "RudderStack", ["pages", "traits", "groups"]), ...draftLosses(plan)],
    };
  },
} satisfies Exporter;

function eventOf({ type, name, description, part, payload }: PlannedCall, mark: string | undefined): JsonObject {
  const { description: _said, ...bare } = payload;
  return {
    name,
    ...(description !== undefined && { description }),
    eventType: type,
    rules: callSchema(part, bare, { mark }),
  };
}
