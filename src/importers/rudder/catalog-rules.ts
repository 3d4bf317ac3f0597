import { listedUpTo } from "../../diagnostics/listed.ts";
import { isJsonObject, type Json, type JsonObject, jsonObject } from "../../model/json.ts";
import type { Draft } from "../draft.ts";
import { below, type Spot, told } from "../json-schema/spot.ts";
import type { Notes } from "../notes.ts";
import { textOf } from "../payload.ts";
import type { Rule } from "../rules/rule.ts";
import { saidText } from "../said-text.ts";
import { type Catalog, type CatalogDocument, type Entry, idOf, readCatalog } from "./catalog.ts";
import { configSchema } from "./config-schema.ts";
import { type Case, casesInSchema, casesInWords, casesOf, type Member } from "./variants.ts";

/** The rules of a data catalog's tracking plans, as JSON Schema. Events that no plan names come as they are. */
export function catalogRules(documents: readonly CatalogDocument[], draft: Draft, notes: Notes): readonly Rule[] {
  const catalog = readCatalog(documents, draft, notes);
  const translator = new Translator(catalog, notes);
  const planned = catalog.rules.flatMap((rule) => translator.rule(rule));
  if (catalog.rules.length > 0) {
    tellUnused(catalog, translator.used, notes);
    return planned;
  }
  return [...catalog.events.values()].map((event) => translator.event(event, {}, event.spot));
}

/** What stands in the catalog and in no tracking plan is told, each kind once. */
function tellUnused(catalog: Catalog, used: ReadonlySet<Entry>, notes: Notes): void {
  for (const [what, entries] of [
    ["events", catalog.events],
    ["properties", catalog.properties],
    ["custom types", catalog.types],
  ] as const) {
    const left = [...entries.values()].filter((entry) => !used.has(entry));
    const [first] = left;
    if (first === undefined) continue;
    const names = left.map(({ said }) => `\`${textOf(said, "name", "id") ?? "?"}\``);
    notes.lose(
      told(first.spot),
      `${what} that no rule of a tracking plan uses are left out: ${listedUpTo(SHOWN, names)}`,
    );
  }
}

/** So many names stand in a message; the others are counted. */
const SHOWN = 8;

class Translator {
  /** The entries of the catalog that rules use. */
  readonly used = new Set<Entry>();
  readonly #catalog: Catalog;
  readonly #notes: Notes;
  #made: JsonObject | undefined;

  constructor(catalog: Catalog, notes: Notes) {
    this.#catalog = catalog;
    this.#notes = notes;
  }

  rule({ said, spot }: Entry): readonly Rule[] {
    const { event, properties, variants } = said;
    const reference = isJsonObject(event) ? event["$ref"] : event;
    const found = this.#catalog.events.get(idOf(reference) ?? "");
    if (found === undefined) {
      this.#notes.lose(
        told(spot),
        `the event \`${saidText(reference)}\` is not in the catalog, and its rule is left out`,
      );
      return [];
    }
    const open =
      (isJsonObject(event) ? event["allow_unplanned"] : undefined) ??
      said["additionalProperties"] ??
      said["additional_properties"];
    const cases = this.#cases(variants, spot);
    const schema = { ...this.#object(properties, cases, spot), additionalProperties: open === true };
    const rule = this.event(found, schema, spot);
    if (cases.length === 0) return [rule];
    const comment = `which properties go with which value is left out, and all of them are optional: ${casesInWords(cases)}`;
    this.#notes.lose(told(below(spot, "variants")), comment);
    return [{ ...rule, comment }];
  }

  event(entry: Entry, schema: JsonObject, spot: Spot): Rule {
    this.used.add(entry);
    const { said } = entry;
    const category = this.#catalog.categories.get(idOf(said["category"]) ?? "");
    const area = category && textOf(category.said, "name");
    return {
      type: (textOf(said, "event_type", "eventType") ?? "track").toUpperCase(),
      key: textOf(said, "name") ?? "",
      description: textOf(said, "description"),
      version: undefined,
      schema: { ...schema, $defs: this.#definitions() },
      spot,
      ...(area !== undefined && { area }),
    };
  }

  /** Custom types, each under its name: what refers to one becomes a named type of the plan. */
  #definitions(): JsonObject {
    if (this.#made !== undefined) return this.#made;
    const made = jsonObject();
    for (const { said, spot } of this.#catalog.types.values())
      made[textOf(said, "name", "id") ?? ""] = this.#type(said, spot);
    this.#made = made;
    return made;
  }

  #type(said: JsonObject, spot: Spot): JsonObject {
    const schema = this.#described(said, spot);
    if (said["properties"] === undefined) return schema;
    const cases = this.#cases(said["variants"], spot);
    const object = this.#object(said["properties"], cases, spot);
    const own = new Set(this.#members(said["properties"], spot).map(({ name }) => name));
    const conditions = casesInSchema(cases, own);
    return { ...schema, ...object, additionalProperties: false, ...(conditions.length > 0 && { allOf: conditions }) };
  }

  /** An object of references to properties, and of those that come with one case or another. */
  #object(references: Json | undefined, cases: readonly Case[], spot: Spot): JsonObject {
    const properties = jsonObject();
    const required: string[] = [];
    for (const { name, schema, isRequired } of this.#members(references, spot)) {
      properties[name] = schema;
      if (isRequired) required.push(name);
    }
    for (const { name, schema } of cases.flatMap(({ members }) => members))
      if (!Object.hasOwn(properties, name)) properties[name] = schema;
    return { type: "object", properties, ...(required.length > 0 && { required }) };
  }

  #members(references: Json | undefined, spot: Spot): readonly Member[] {
    if (!Array.isArray(references)) return [];
    return references.flatMap((each: Json, at) => {
      const reference = isJsonObject(each) ? (each["$ref"] ?? each["property"]) : each;
      const found = this.#catalog.properties.get(idOf(reference) ?? "");
      const here = below(spot, "properties", at);
      if (found === undefined) {
        this.#notes.lose(told(here), `the property \`${saidText(reference)}\` is not in the catalog, and is left out`);
        return [];
      }
      this.used.add(found);
      const own = isJsonObject(each) ? each : {};
      const nested =
        own["properties"] === undefined
          ? {}
          : {
              ...this.#object(own["properties"], [], here),
              additionalProperties: own["additionalProperties"] === true,
            };
      const name = textOf(found.said, "name") ?? "";
      return [
        {
          name,
          schema: { ...this.#described(found.said, found.spot), ...nested },
          isRequired: own["required"] === true,
        },
      ];
    });
  }

  #cases(variants: Json | undefined, spot: Spot): readonly Case[] {
    return casesOf(variants, {
      members: (list) => this.#members(list, below(spot, "variants")),
      name: (reference) => {
        const found = this.#catalog.properties.get(idOf(reference) ?? "");
        return (found && textOf(found.said, "name")) ?? saidText(reference ?? "");
      },
    });
  }

  #described(said: JsonObject, spot: Spot): JsonObject {
    const description = textOf(said, "description");
    const names = (id: string): string | undefined => {
      const type = this.#catalog.types.get(id);
      if (type !== undefined) this.used.add(type);
      return type && textOf(type.said, "name", "id");
    };
    return { ...configSchema(said, names, spot, this.#notes), ...(description !== undefined && { description }) };
  }
}
