import { isJsonObject, type Json, type JsonObject } from "../../model/json.ts";
import type { Draft } from "../draft.ts";
import { below, type Spot } from "../json-schema/spot.ts";
import type { Notes } from "../notes.ts";
import { textOf } from "../payload.ts";
import { saidText } from "../said-text.ts";

/** A document of the catalog: its file, and what it holds. */
export interface CatalogDocument {
  readonly document: JsonObject;
  readonly path: string;
}

/** One entry, and where it is. */
export interface Entry {
  readonly said: JsonObject;
  readonly spot: Spot;
}

/** The parts of a data catalog by their ids. */
export interface Catalog {
  readonly properties: ReadonlyMap<string, Entry>;
  readonly events: ReadonlyMap<string, Entry>;
  readonly types: ReadonlyMap<string, Entry>;
  readonly categories: ReadonlyMap<string, Entry>;
  /** The rules of all tracking plans. */
  readonly rules: readonly Entry[];
}

/** Kinds of documents, the key that holds their entries, and where these go. */
const LISTS: Readonly<Record<string, readonly [key: string, part: "properties" | "events" | "types" | "categories"]>> =
  {
    properties: ["properties", "properties"],
    events: ["events", "events"],
    "custom-types": ["types", "types"],
    categories: ["categories", "categories"],
  };

/** Sorts the documents of a catalog. The first tracking plan gives the plan its name. */
export function readCatalog(documents: readonly CatalogDocument[], draft: Draft, notes: Notes): Catalog {
  const parts = {
    properties: new Map<string, Entry>(),
    events: new Map<string, Entry>(),
    types: new Map<string, Entry>(),
    categories: new Map<string, Entry>(),
  };
  const rules: Entry[] = [];
  for (const { document, path } of documents) {
    const { kind } = document;
    const spec = isJsonObject(document["spec"]) ? document["spec"] : {};
    const spot = below({ file: path, pointer: "" }, "spec");
    const list = typeof kind === "string" ? LISTS[kind] : undefined;
    if (list) {
      for (const entry of entries(spec[list[0]], below(spot, list[0])))
        parts[list[1]].set(textOf(entry.said, "id") ?? "", entry);
    } else if (kind === "tp" || kind === "tracking-plan") {
      draft.name ??= textOf(spec, "display_name", "name", "id");
      draft.description ??= textOf(spec, "description");
      rules.push(...entries(spec["rules"], below(spot, "rules")));
    } else
      notes.lose(path, `a document of the kind \`${saidText(kind)}\` is no part of a tracking plan, and is left out`);
  }
  return { ...parts, rules };
}

function entries(list: Json | undefined, spot: Spot): readonly Entry[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((said: Json, at) => (isJsonObject(said) ? [{ said, spot: below(spot, at) }] : []));
}

/** The id that a reference ends in: `#/properties/common/user_id` and `#property:user_id` are `user_id`. */
export function idOf(reference: Json | undefined): string | undefined {
  return typeof reference === "string" && reference.startsWith("#") ? reference.split(/[/:]/).at(-1) : undefined;
}
