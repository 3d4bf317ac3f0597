import { isJsonObject, type JsonObject } from "../../model/json.ts";
import { type Draft, emptyDraft, type Said, type SaidProperties } from "../draft.ts";
import type { Importer } from "../importer.ts";
import { below, type Spot, told } from "../json-schema/spot.ts";
import type { Notes } from "../notes.ts";
import { addCall, canStand, textOf } from "../payload.ts";
import { saidText } from "../said-text.ts";
import { UnreadKeys } from "../unread-keys.ts";
import { readYaml } from "../yaml-text.ts";

/** The types of the format; money is an amount with its currency (its SPEC.md, 0.3, 2026-04). */
const TYPES = new Set(["string", "number", "boolean", "integer"]);
const MONEY: Said = {
  properties: { amount: { type: "number", required: true }, currency: { type: "currency", required: true } },
};

export default {
  name: "event-schema",
  summary: "an event-schema.yaml: events with an intent and properties",
  reads: /\.ya?ml$/i,
  read(files, notes) {
    const draft = emptyDraft();
    for (const file of files) {
      const documents = readYaml(file, notes);
      for (const document of documents) readSchema(document, { file: file.path, pointer: "" }, draft, notes);
    }
    return draft;
  },
} satisfies Importer;

const READ = new Set(["intent", "description", "properties"]);

function readSchema({ events, ...more }: JsonObject, root: Spot, draft: Draft, notes: Notes): void {
  if (!isJsonObject(events)) {
    notes.lose(told(root), "this is no event schema: it has no `events`");
    return;
  }
  for (const section of ["experiments", "metrics"])
    if (isJsonObject(more[section]))
      notes.lose(`${told(root)}#/${section}`, `\`${section}\` are no events, and are left out`);
  const unread = new UnreadKeys();
  for (const [name, event] of Object.entries(events)) {
    const spot = below(root, "events", name);
    const body = isJsonObject(event) ? event : {};
    unread.see(body, READ, spot, "events");
    const description = textOf(body, "intent", "description")?.replace(/\s*\n\s*/g, " ");
    const said: Said = description === undefined ? {} : { description };
    const properties = propertiesOf(body, spot, draft, notes);
    addCall(draft, "events", { name, said, properties, propertyGroups: [] }, spot, notes);
  }
  unread.tell(notes);
}

function propertiesOf({ properties }: JsonObject, spot: Spot, draft: Draft, notes: Notes): SaidProperties {
  const table: SaidProperties = new Map();
  for (const [name, property] of Object.entries(isJsonObject(properties) ? properties : {})) {
    const at = below(spot, "properties", name);
    if (canStand(name, told(at), notes))
      table.set(name, propertyOf(isJsonObject(property) ? property : {}, at, draft, notes));
  }
  return table;
}

function propertyOf(property: JsonObject, spot: Spot, draft: Draft, notes: Notes): Said {
  const { type, required, enum: listed, values = listed } = property;
  const said: Said = {};
  if (type === "money") {
    draft.types.set("money_amount", MONEY);
    said["type"] = "money_amount";
  } else if (Array.isArray(values)) said["enum"] = values;
  else if (typeof type === "string" && TYPES.has(type)) said["type"] = type;
  else {
    said["schema"] = {};
    notes.lose(told(spot), `the type \`${saidText(type)}\` is none of the format: nothing is known of it`, said);
  }
  if (required === true) said["required"] = true;
  if (Array.isArray(property["examples"])) said["examples"] = property["examples"];
  const description = textOf(property, "description", "intent");
  return Object.assign(said, description !== undefined && { description });
}
