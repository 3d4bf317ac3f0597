import { type JsonObject, jsonObject } from "../../model/json.ts";
import { callSchema } from "../call-schema.ts";
import { callsOf, type PlannedCall } from "../calls.ts";
import type { Exporter } from "../exporter.ts";
import { jsonText } from "../json-text.ts";
import { headLosses, lossesOf } from "../losses.ts";
import { exportMark, isMarked } from "../mark.ts";
import { draftLosses } from "../old-draft.ts";

/**
 * The rules of a tracking plan as Segment's Public API takes them: the body of "Replace Rules in Tracking Plan" (API v2,
 * docs.segmentapis.com, 2025-11): `type`, `key`, `version`, and the `jsonSchema` (draft 07) of a whole call.
 */
export default {
  name: "segment",
  summary: "the rules of a Segment tracking plan, as its Public API takes them",
  single: true,
  isOwn: isMarked,
  write(plan) {
    const mark = exportMark(plan, "segment");
    return {
      files: [
        {
          path: "segment.json",
          text: jsonText({ rules: callsOf(plan).map((call, at) => ruleOf(call, at === 0 ? mark : undefined)) }),
        },
      ],
      losses: [
        ...headLosses(plan, "a Segment rule list"),
        ...lossesOf(plan, "Segment", ["pages", "traits", "groups", "tags", "owner"]),
        ...draftLosses(plan),
      ],
    };
  },
} satisfies Exporter;

function ruleOf(
  { type, name, owner, tags, version, part, payload }: PlannedCall,
  mark: string | undefined,
): JsonObject {
  return {
    type: type.toUpperCase(),
    key: name,
    version: version ?? 1,
    jsonSchema: callSchema(part, payload, { labels: labelsOf(tags, owner), mark }),
  };
}

/** Segment's labels have a key and a value: the tag `area:checkout` is `{ area: checkout }`, and who owns it `{ owner: growth }`. */
function labelsOf(tags: readonly string[], owner: string | undefined): JsonObject | undefined {
  const labels = jsonObject();
  if (owner !== undefined) labels["owner"] = owner;
  for (const tag of tags) {
    const [, key = tag, value = ""] = /^([^:]+):(.*)$/.exec(tag) ?? [];
    labels[Object.hasOwn(labels, key) ? tag : key] = Object.hasOwn(labels, key) ? "" : value;
  }
  return Object.keys(labels).length === 0 ? undefined : labels;
}
