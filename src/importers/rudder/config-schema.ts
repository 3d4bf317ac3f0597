import { isJsonObject, type Json, type JsonObject, type MutableJsonObject } from "../../model/json.ts";
import { type Spot, told } from "../json-schema/spot.ts";
import type { Notes } from "../notes.ts";
import { saidText } from "../said-text.ts";
import { idOf } from "./catalog.ts";

/** What the catalog's `config` may say, as JSON Schema spells it: v1 writes `min_length` for `minLength`. */
const KEYWORDS = [
  ...[
    "enum",
    "format",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
  ],
  ...["multipleOf", "minItems", "maxItems", "uniqueItems"],
];

/** The name of a custom type by its id. */
export type TypeName = (id: string) => string | undefined;

/** The JSON Schema of a property or custom type: its type or types, and its config. */
export function configSchema(said: JsonObject, typeName: TypeName, spot: Spot, notes: Notes): JsonObject {
  const config = [said["config"], said["propConfig"]].find(isJsonObject) ?? {};
  const schema: MutableJsonObject = { ...typeSchema(said["type"] ?? said["types"], typeName, spot, notes) };
  for (const [key, value] of Object.entries(config)) {
    const keyword = key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    if (KEYWORDS.includes(keyword)) schema[keyword] = value;
  }
  const items =
    said["item_types"] ??
    said["itemTypes"] ??
    said["item_type"] ??
    config["item_types"] ??
    config["itemTypes"] ??
    config["item_type"];
  if (items !== undefined) schema["items"] = typeSchema(items, typeName, spot, notes);
  return schema;
}

/** `string`, `string, null`, a list of types, or a reference to a custom type. */
function typeSchema(type: Json | undefined, typeName: TypeName, spot: Spot, notes: Notes): JsonObject {
  const list = (Array.isArray(type) ? type : typeof type === "string" ? type.split(",") : [])
    .map((each: Json) => saidText(each).trim())
    .filter((each) => each !== "");
  const [first] = list;
  if (list.length === 1 && first?.startsWith("#") === true) {
    const name = typeName(idOf(first) ?? "");
    if (name !== undefined) return { $ref: `#/$defs/${name.replaceAll("~", "~0").replaceAll("/", "~1")}` };
    notes.lose(told(spot), `the custom type \`${first}\` is not in the catalog: nothing is known of it`);
    return {};
  }
  return list.length === 0 ? {} : { type: list.length === 1 && first !== undefined ? first : list };
}
