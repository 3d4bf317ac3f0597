import { type JsonObject, jsonObject } from "../model/json.ts";
import { draft07 } from "../schema/draft07.ts";

const DRAFT_07 = "http://json-schema.org/draft-07/schema#";

/**
 * The schema of a whole call of the Segment spec, in draft 07: what the call carries stands in its `properties` or
 * `traits`. `mark` stands in its `$comment`. Title and description are those of the call, and definitions stand at the root, where references look.
 */
export function callSchema(
  part: "properties" | "traits",
  payload: JsonObject,
  { labels, mark }: { readonly labels?: JsonObject | undefined; readonly mark?: string | undefined } = {},
): JsonObject {
  const { title, description, $defs, ...inner } = payload;
  const needs = Array.isArray(inner["required"]) && inner["required"].length > 0;
  const properties = jsonObject();
  properties[part] = inner;
  const whole = {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(labels !== undefined && { labels }),
    type: "object",
    properties,
    ...(needs && { required: [part] }),
    ...($defs !== undefined && { $defs }),
  };
  return { $schema: DRAFT_07, ...(mark !== undefined && { $comment: mark }), ...draft07(whole) };
}
