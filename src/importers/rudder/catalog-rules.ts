import { isJsonObject, type Json, type JsonObject, jsonObject } from "../../model/json.ts";
import type { Draft } from "../draft.ts";
import { below, type Spot, told } from "../json-schema/spot.ts";
import type { Notes } from "../notes.ts";
import { textOf } from "../payload.ts";
import type { Rule } from "../rules/rule.ts";
import { saidText } from "../said-text.ts";
import { type Catalog, type CatalogDocument, type Entry, idOf, readCatalog } from "./catalog.ts";
import { configSchema } from "./config-schema.ts";

/** The rules of a data catalog's tracking plans, as JSON Schema. Events that no plan names come as they are. */
export function catalogRules(documents: readonly CatalogDocument[], draft: Draft, notes: Notes): readonly Rule[] {
  const catalog = readCatalog(documents, draft, notes);
  const translator = new Translator(catalog, notes);
  const planned = catalog.rules.flatMap((rule) => translator.rule(rule));
  if (catalog.rules.length > 0) return planned;
  return [...catalog.events.values()].map((event) => translator.event(event, {}, event.spot));
}

class Translator {
  readonly #catalog: Catalog;
  readonly #notes: Notes;

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
    const schema = { ...this.#object(properties, variants, spot), additionalProperties: open === true };
    return [this.event(found, schema, spot)];
  }

  event({ said }: Entry, schema: JsonObject, spot: Spot): Rule {
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
    const made = jsonObject();
    for (const { said, spot } of this.#catalog.types.values())
      made[textOf(said, "name", "id") ?? ""] = this.#type(said, spot);
    return made;
  }

  #type(said: JsonObject, spot: Spot): JsonObject {
    const schema = this.#described(said, spot);
    return said["properties"] === undefined
      ? schema
      : { ...schema, ...this.#object(said["properties"], said["variants"], spot), additionalProperties: false };
  }

  /** An object of references to properties. */
  #object(references: Json | undefined, variants: Json | undefined, spot: Spot): JsonObject {
    const properties = jsonObject();
    const required: string[] = [];
    for (const { name, schema, isRequired } of this.#members(references, spot)) {
      properties[name] = schema;
      if (isRequired) required.push(name);
    }
    for (const each of this.#ofVariants(variants, spot))
      if (!Object.hasOwn(properties, each.name)) properties[each.name] = each.schema;
    return { type: "object", properties, ...(required.length > 0 && { required }) };
  }

  #members(
    references: Json | undefined,
    spot: Spot,
  ): readonly { name: string; schema: JsonObject; isRequired: boolean }[] {
    if (!Array.isArray(references)) return [];
    return references.flatMap((each: Json, at) => {
      const reference = isJsonObject(each) ? (each["$ref"] ?? each["property"]) : each;
      const found = this.#catalog.properties.get(idOf(reference) ?? "");
      const here = below(spot, "properties", at);
      if (found === undefined) {
        this.#notes.lose(told(here), `the property \`${saidText(reference)}\` is not in the catalog, and is left out`);
        return [];
      }
      const own = isJsonObject(each) ? each : {};
      const nested =
        own["properties"] === undefined
          ? {}
          : {
              ...this.#object(own["properties"], undefined, here),
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

  /** What goes with which value has no word in the language: all of it may come. */
  #ofVariants(variants: Json | undefined, spot: Spot): readonly { name: string; schema: JsonObject }[] {
    if (!Array.isArray(variants) || variants.length === 0) return [];
    this.#notes.lose(
      told(below(spot, "variants")),
      "which properties go with which value of the discriminator is left out: all of them are optional",
    );
    return variants.flatMap((variant: Json) => {
      if (!isJsonObject(variant)) return [];
      const cases = Array.isArray(variant["cases"]) ? variant["cases"] : [];
      const lists = [
        ...cases.map((each: Json) => (isJsonObject(each) ? each["properties"] : undefined)),
        isJsonObject(variant["default"]) ? variant["default"]["properties"] : variant["default"],
      ];
      return lists.flatMap((list) => this.#members(list, spot));
    });
  }

  #described(said: JsonObject, spot: Spot): JsonObject {
    const description = textOf(said, "description");
    const names = (id: string): string | undefined => {
      const type = this.#catalog.types.get(id);
      return type && textOf(type.said, "name", "id");
    };
    return { ...configSchema(said, names, spot, this.#notes), ...(description !== undefined && { description }) };
  }
}
