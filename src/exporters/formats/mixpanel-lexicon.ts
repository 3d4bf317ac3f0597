import type { Event } from "../../model/event.ts";
import type { JsonObject } from "../../model/json.ts";
import type { Plan } from "../../model/plan.ts";
import { draft07 } from "../../schema/draft07.ts";
import { PlanSchemas } from "../../schema/plan-schemas.ts";
import type { Exporter } from "../exporter.ts";
import { inlined } from "../inline.ts";
import { jsonText } from "../json-text.ts";
import { headLosses, lossesOf } from "../losses.ts";
import { exportMark, isMarked } from "../mark.ts";
import { draftLosses } from "../old-draft.ts";

const DRAFT_07 = "http://json-schema.org/draft-07/schema";

/**
 * The body of "Create/Replace Multiple" of Mixpanel's Lexicon Schemas API (docs.mixpanel.com/reference/
 * upload-schemas-for-project, read 2026-11): `entries` of the `entityType` `event`, or `profile` with the name `$user`;
 * `metadata` that is left out stays as it is in Mixpanel. Its `contacts` are addresses, its `teamContacts` teams (the example
 * of developer.mixpanel.com/reference/upload-schema-by-entity-and-name, 2026-11). Types stand where they are used: Lexicon
 * shows no references.
 */
export default {
  name: "mixpanel-lexicon",
  summary: "the entries of Mixpanel's Lexicon, as its Schemas API takes them",
  single: true,
  isOwn: isMarked,
  write(plan) {
    const schemas = new PlanSchemas(plan);
    const inOne = (schema: JsonObject): JsonObject => draft07(inlined(schema, (name) => schemas.types.has(name)));
    const events = plan.events.map((event) => ({
      entityType: "event",
      name: event.name,
      schemaJson: schemaOf(inOne(schemas.call(event)), metadataOf(event, plan)),
    }));
    const people =
      plan.traits.length === 0
        ? []
        : [{ entityType: "profile", name: "$user", schemaJson: schemaOf(inOne(schemas.traits()), undefined) }];
    const mark = exportMark(plan, "mixpanel-lexicon");
    const entries = [...events, ...people].map((entry, at) =>
      at === 0 ? { ...entry, schemaJson: { $comment: mark, ...entry.schemaJson } } : entry,
    );
    return {
      files: [{ path: "mixpanel-lexicon.json", text: jsonText({ entries }) }],
      losses: [
        ...headLosses(plan, "Mixpanel's Lexicon"),
        ...lossesOf(plan, "Mixpanel's Lexicon", ["traits", "tags", "owner"]),
        ...draftLosses(plan),
      ],
    };
  },
} satisfies Exporter;

/** The words stand in the metadata, where Lexicon reads them. */
function schemaOf({ title: _title, ...schema }: JsonObject, metadata: JsonObject | undefined): JsonObject {
  return { $schema: DRAFT_07, ...schema, ...(metadata !== undefined && { metadata: { "com.mixpanel": metadata } }) };
}

function metadataOf({ title, tags, owner }: Event, { owners }: Plan): JsonObject | undefined {
  const address = [owner === undefined ? undefined : owners.get(owner), owner].find((each) => each?.includes("@"));
  const said = {
    ...(title !== undefined && { displayName: title }),
    ...(tags.length > 0 && { tags }),
    ...(address !== undefined && { contacts: [address] }),
    ...(address === undefined && owner !== undefined && { teamContacts: [owner] }),
  };
  return Object.keys(said).length === 0 ? undefined : said;
}
