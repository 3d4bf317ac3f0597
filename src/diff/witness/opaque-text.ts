import { canonicalJson, isJsonObject, type Json, type JsonObject } from "../../model/json.ts";
import { keysOfFragment, valueAt } from "../../schema/fragment.ts";
import { ANNOTATIONS } from "../../schema/keywords.ts";

/** Keywords that refuse no value: those of content are words for who decodes it, definitions are for who refers to them. */
const IDLE = ["contentEncoding", "contentMediaType", "contentSchema", "$defs", "definitions"];

/** The keywords of JSON Schema 2020-12 that terms can say. */
const MEANT = [
  ..."type enum const minLength maxLength pattern format minimum maximum exclusiveMinimum exclusiveMaximum".split(" "),
  ..."multipleOf items minItems maxItems uniqueItems properties required additionalProperties".split(" "),
  ..."allOf anyOf oneOf not if then else $ref".split(" "),
];

/** What a reader of schemas need not stop at. */
export const UNDERSTOOD: ReadonlySet<string> = new Set([...ANNOTATIONS, ...IDLE, ...MEANT]);

/** The text of a schema with all that its references lead to: where it is equal, so is the meaning. */
export function opaqueText(schema: JsonObject, root: JsonObject): string {
  const referred = new Map<string, Json>();
  const collect = (value: Json): void => {
    if (Array.isArray(value)) value.forEach(collect);
    if (!isJsonObject(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key !== "$ref" || typeof inner !== "string") collect(inner);
      else if (!referred.has(inner)) {
        const target = valueAt(root, inner === "#" ? [] : keysOfFragment(inner)) ?? true;
        referred.set(inner, target);
        collect(target);
      }
    }
  };
  collect(schema);
  return canonicalJson([schema, Object.fromEntries(referred)]);
}
