import type { NamedType } from "../../model/plan.ts";
import { valueText } from "../../words/phrase.ts";
import { shapePhrase } from "../../words/shape.ts";
import type { Desk } from "./desk.ts";
import { type Entry, NO_USES } from "./entry.ts";
import { code } from "./escape.ts";
import { facts } from "./facts.ts";
import { paragraphs } from "./paragraph.ts";
import { innerProperties } from "./property-places.ts";
import { propertyTable } from "./property-table.ts";
import { valueList } from "./value-list.ts";

/** The entry of a named type. */
export function typeEntry(
  { name, title, description, shape, version, versionField, deprecated }: NamedType,
  desk: Desk,
): Entry {
  const { scribe, view } = desk;
  const table = propertyTable(innerProperties(shape).properties, desk);
  const own = shape.enum === undefined ? [] : [valueList(code(name), shape.enum, scribe)];
  return {
    level: "##",
    heading: code(name),
    description: paragraphs(description ?? title),
    facts: facts({
      Type: scribe.say(shapePhrase(shape, { ...view, folds: () => true })),
      Version: versionWords(version, versionField),
      Status: deprecated ? "deprecated" : "",
    }),
    uses: NO_USES,
    table: { ...table, lists: [...own, ...table.lists] },
  };
}

function versionWords(version: number | string | undefined, field: string | undefined): string {
  if (version === undefined) return "";
  const said = code(valueText(version));
  return field === undefined ? said : `${said}, sent as ${code(field)} beside whatever holds it`;
}
