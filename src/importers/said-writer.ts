import { isJsonObject, type Json, type JsonObject, jsonObject } from "../model/json.ts";
import type { Draft, DraftCall, Said, SaidProperties } from "./draft.ts";
import { shortType } from "./json-schema/plain-schema.ts";
import type { Notes } from "./notes.ts";
import type { Style } from "./yaml/yaml-printer.ts";

/** The order in which a person reads what is said about an event, and what is said about a property. */
const OF_A_THING = ["call", "title", "description", "owner", "category", "path", "id", "status", "version", "codeName"];
const OF_A_PROPERTY = ["type", "enum", "const", "required", "nullable", "format", "pattern"];

const LAST = [
  ...["title", "description", "values", "items", "properties", "additionalProperties", "anyOf", "oneOf", "schema"],
  ...["traits", "propertyGroups", "examples"],
];

/** Mappings whose entries stand on a line each. */
const TABLES = new Set([
  "conventions",
  "events",
  "pages",
  "groups",
  "types",
  "properties",
  "propertyGroups",
  "traits",
  "context",
  "identifiers",
  "values",
  "sources",
  "destinations",
]);

/** Those whose entries are things of several lines. */
const SPREAD = new Set(["events", "pages", "groups"]);

/** Writes what a draft says in the short forms of the language, and remembers where comments go. */
export class SaidWriter {
  readonly #notes: Notes;
  readonly #comments = new WeakMap<JsonObject, readonly string[]>();
  readonly style: Style;

  constructor(notes: Notes) {
    this.#notes = notes;
    this.style = {
      // What conventions are about is called like tables, and is none.
      isTable: (key, within) => within !== "conventions" && TABLES.has(key),
      isSpread: (table) => SPREAD.has(table),
      comments: (value) => this.#comments.get(value) ?? [],
    };
  }

  calls(calls: readonly DraftCall[]): JsonObject {
    return named(calls.map((call) => [call.name, this.#call(call)]));
  }

  groups({ groups }: Draft): JsonObject {
    return named(
      groups.map(({ name, said, traits }) => [
        name,
        this.#with(said, { ...this.#inOrder(said, rankOfThing), traits: this.table(traits) }),
      ]),
    );
  }

  groupsOf(groups: ReadonlyMap<string, SaidProperties>): JsonObject {
    return named([...groups].map(([name, table]) => [name, this.table(table)]));
  }

  types(types: ReadonlyMap<string, Said>): JsonObject {
    return named([...types].map(([name, said]) => [name, this.#long(said)]));
  }

  table(properties: SaidProperties): JsonObject {
    return named([...properties].map(([name, said]) => [name, this.#property(said)]));
  }

  #call({ said, propertyGroups, properties }: DraftCall): JsonObject {
    const { additionalProperties, ...rest } = said;
    return this.#with(said, {
      ...this.#inOrder(rest, rankOfThing),
      ...(propertyGroups.length > 0 && { propertyGroups }),
      ...(properties.size > 0 && { properties: this.table(properties) }),
      ...(additionalProperties === true && { additionalProperties }),
    });
  }

  /** A property in its shortest form. */
  #property(said: Said): Json {
    const keys = Object.keys(said);
    if (this.#notes.on(said).length === 0) {
      if (keys.length === 0) return "optional";
      if (keys.length === 1 && said["required"] === true) return "required";
      const short = shortType(said);
      if (short !== undefined) return short;
    }
    return this.#long(said);
  }

  #long(said: Said): JsonObject {
    return this.#with(said, this.#inOrder(said));
  }

  #inOrder(said: Said, rank = rankOfProperty): JsonObject {
    const made = jsonObject();
    for (const key of Object.keys(said).sort((a, b) => rank(a) - rank(b)))
      made[key] = this.#keyword(key, said[key] ?? null);
    return made;
  }

  #keyword(key: string, value: Json): Json {
    if (key === "properties" || key === "traits")
      return isJsonObject(value)
        ? named(Object.entries(value).map(([name, each]) => [name, isJsonObject(each) ? this.#property(each) : each]))
        : value;
    if (key === "items" || (key === "additionalProperties" && isJsonObject(value)))
      return isJsonObject(value) ? this.#property(value) : value;
    if ((key === "anyOf" || key === "oneOf") && Array.isArray(value))
      return value.map((each: Json) => (isJsonObject(each) ? this.#property(each) : each));
    return value;
  }

  #with(said: Said, written: JsonObject): JsonObject {
    const comments = this.#notes.on(said);
    if (comments.length > 0) this.#comments.set(written, comments);
    return written;
  }
}

function named(entries: readonly (readonly [string, Json])[]): JsonObject {
  const made = jsonObject();
  for (const [name, value] of entries) made[name] = value;
  return made;
}

const rankOfProperty = ranking(OF_A_PROPERTY, LAST);
const rankOfThing = ranking(OF_A_THING, LAST.slice(2));

/** Where a key stands: among the first, among the last, or between in the order it came. */
function ranking(first: readonly string[], last: readonly string[]): (key: string) => number {
  return (key) => {
    const at = first.indexOf(key);
    return at >= 0 ? at : first.length + 1 + last.indexOf(key);
  };
}
