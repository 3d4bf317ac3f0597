import { isJsonObject, type Json, type JsonObject, jsonObject } from "../../model/json.ts";
import type { Said } from "../draft.ts";
import { below, type Spot, told } from "../json-schema/spot.ts";
import type { Notes } from "../notes.ts";
import { canStand, textOf } from "../payload.ts";
import { sayFormat, sayPattern } from "../said-constraints.ts";
import { saidText } from "../said-text.ts";

const TYPES = new Set(["string", "number", "integer", "boolean", "array", "object"]);

/** What a field may say of its values (opentp-spec, schemas/field.schema.json, 2026-06). */
const BOUNDS = [
  ...["minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...["minItems", "maxItems", "uniqueItems"],
];

/** What identifies a person at once; other kinds of personal data do so with something else. */
const DIRECT = /mail|phone|name|address|birth/i;

/** A field of OpenTrackPlan as a property. A fixed `value` is a constant, `dict` names a list of values. */
export function opentpProperty(
  field: JsonObject,
  spot: Spot,
  dictionaries: ReadonlyMap<string, readonly Json[]>,
  notes: Notes,
): Said {
  const said = valueSaid(field, spot, dictionaries, notes);
  for (const bound of BOUNDS) if (field[bound] !== undefined) said[bound] = field[bound] ?? 0;
  if (typeof field["pattern"] === "string") sayPattern(said, field["pattern"], told(spot), notes);
  const isFixed = said["const"] !== undefined || said["enum"] !== undefined;
  if (typeof field["format"] === "string" && !isFixed) sayFormat(said, field["format"], told(spot), notes);
  if (field["example"] !== undefined && said["const"] === undefined) said["examples"] = [field["example"]];
  if (field["required"] === true || field["value"] !== undefined) said["required"] = true;
  const pii = isJsonObject(field["pii"]) ? textOf(field["pii"], "kind") : undefined;
  if (pii !== undefined) said["pii"] = DIRECT.test(pii) ? "personal" : "pseudonymous";
  const description = textOf(field, "description", "title");
  return Object.assign(said, description !== undefined && { description });
}

function valueSaid(
  field: JsonObject,
  spot: Spot,
  dictionaries: ReadonlyMap<string, readonly Json[]>,
  notes: Notes,
): Said {
  const { value, enum: values, dict, type, items } = field;
  if (value !== undefined) return { const: value };
  if (Array.isArray(values)) return { enum: values };
  if (typeof dict === "string") {
    const found = dictionaries.get(dict.replace(/\.ya?ml$/, ""));
    if (found) return { enum: found };
    notes.lose(told(spot), `the dictionary \`${dict}\` is not there: any text may come`);
  }
  if (type === "array" && isJsonObject(items)) {
    const inner = opentpProperty(items, below(spot, "items"), dictionaries, notes);
    return typeof inner["type"] === "string" && Object.keys(inner).length === 1
      ? { type: `${inner["type"]}[]` }
      : { type: "array", items: inner };
  }
  if (isJsonObject(field["properties"]) && (type === undefined || type === "object"))
    return { properties: membersOf(field["properties"], below(spot, "properties"), dictionaries, notes) };
  if (typeof type === "string" && TYPES.has(type)) return { type };
  if (type !== undefined)
    notes.lose(told(spot), `the type \`${saidText(type)}\` is none of the format: nothing is known of it`);
  return typeof dict === "string" ? { type: "string" } : { schema: {} };
}

/** The fields inside an object. */
function membersOf(
  fields: JsonObject,
  spot: Spot,
  dictionaries: ReadonlyMap<string, readonly Json[]>,
  notes: Notes,
): JsonObject {
  const made = jsonObject();
  for (const [name, field] of Object.entries(fields)) {
    const at = below(spot, name);
    if (isJsonObject(field) && canStand(name, told(at), notes))
      made[name] = opentpProperty(field, at, dictionaries, notes);
  }
  return made;
}
