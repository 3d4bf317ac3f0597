import { isYes, listed, type Row } from "../csv-table.ts";
import type { Said } from "../draft.ts";
import { flatProperty, inList } from "../flat-property.ts";
import type { Notes } from "../notes.ts";
import { boundList, boundValue } from "./bounds.ts";

/** The property that a row describes: of an event, a group of properties, or a person. */
export function propertyOfRow(row: Row, path: string, notes: Notes): Said {
  const value = oneValue(row, path, notes);
  boundValue(value, row, path, notes);
  const said = isYes(row.text("property is array", "is array")) ? inList(value) : value;
  boundList(said, row, path, notes);
  if (isYes(row.text("property required", "required"))) said["required"] = true;
  const description = row.text("property description", "object description");
  if (description !== undefined) said["description"] = description;
  return said;
}

/** One value, or each of a list. Amplitude leaves the type empty where any may come. */
function oneValue(row: Row, path: string, notes: Notes): Said {
  const written = row.text("property value type", "value type", "property data type");
  const constant = row.text("const value");
  if (constant !== undefined && written?.toLowerCase() === "const") return { const: constant };
  const said = flatProperty(
    { written, values: listed(row.text("enum values", "property enum values")), isArray: false, path },
    notes,
  );
  if (said["type"] === "number" && isYes(row.text("number is integer"))) said["type"] = "integer";
  return said;
}
