import { isJsonObject, type Json, type JsonObject } from "../../model/json.ts";
import { child } from "../../model/pointer.ts";
import type { Draft, Said, SaidProperties } from "../draft.ts";
import { modernSchema } from "../json-schema/dialect.ts";
import { Library } from "../json-schema/library.ts";
import { SchemaReader } from "../json-schema/schema-reader.ts";
import { below, type Spot, told } from "../json-schema/spot.ts";
import type { Notes } from "../notes.ts";
import { addCall, callOf } from "../payload.ts";
import { saidText } from "../said-text.ts";
import type { Rule } from "./rule.ts";

/** Reads the rules of a plan: events, pages, traits and groups. Each schema stands by itself. */
export function readRules(rules: readonly Rule[], draft: Draft, notes: Notes): void {
  const library = new Library();
  const reader = new SchemaReader(library, draft.types, notes);
  for (const [at, rule] of rules.entries()) {
    notes.isAt(at / rules.length);
    const schema = library.add(told(rule.spot), modernSchema(rule.schema));
    // Labels are no part of JSON Schema: they are read before it is.
    readRule({ ...rule, schema, said: { ...labels(rule.schema), ...rule.said } }, draft, reader, notes);
  }
}

function readRule(rule: Rule, draft: Draft, reader: SchemaReader, notes: Notes): void {
  if (rule.type === "TRACK") addEvent(rule, "events", undefined, draft, reader, notes);
  else if (rule.type === "PAGE" || rule.type === "SCREEN")
    addEvent(rule, "pages", rule.type.toLowerCase(), draft, reader, notes);
  else if (rule.type === "IDENTIFY") addTraits(draft.traits, rule, reader, notes);
  else if (rule.type === "GROUP") addGroup(rule, draft, reader, notes);
  else
    notes.lose(
      told(rule.spot),
      `a rule for ${rule.type.toLowerCase()} calls has no place in a plan: say what all events carry in \`context\``,
    );
}

function addEvent(
  rule: Rule,
  list: "events" | "pages",
  call: string | undefined,
  draft: Draft,
  reader: SchemaReader,
  notes: Notes,
): void {
  const { payload, spot } = partOf(rule, "properties", notes);
  const name = rule.key === "" && list === "pages" ? `unnamed ${call}` : rule.key;
  const version = typeof rule.version === "number" && rule.version > 1 ? rule.version : undefined;
  const said: Said = {
    ...(call !== undefined && { call }),
    ...(rule.description !== undefined && { description: rule.description }),
    ...(version !== undefined && { version }),
    ...rule.said,
  };
  if (rule.comment !== undefined) notes.comment(said, rule.comment);
  addCall(
    draft,
    list,
    callOf({ name, said, payload, spot, ...(rule.area !== undefined && { area: rule.area }) }, reader),
    rule.spot,
    notes,
  );
}

/** Labels are tags, `area: account` is `area:account`; but for the one that says who owns the event. */
function labels(schema: Json): Said {
  const said = isJsonObject(schema) ? schema["labels"] : undefined;
  const { owner, ...others } = isJsonObject(said) ? said : {};
  const isOwned = typeof owner === "string" && owner.trim() !== "";
  const all = isOwned || owner === undefined ? others : { owner, ...others };
  const tags = Object.entries(all).map(([key, value]) => (value === "" ? key : `${key}:${saidText(value ?? null)}`));
  return { ...(isOwned && { owner: owner.trim() }), ...(tags.length > 0 && { tags }) };
}

function addTraits(into: SaidProperties, rule: Rule, reader: SchemaReader, notes: Notes): void {
  const { payload, spot } = partOf(rule, "traits", notes);
  const { properties, open } = reader.object(payload, spot);
  for (const [name, said] of properties) {
    if (into.has(name)) notes.lose(told(spot), `the trait \`${name}\` is defined twice: the first definition stands`);
    else into.set(name, said);
  }
  if (open && properties.size > 0)
    notes.lose(told(spot), "the rule lets traits through that it does not name; a plan does not");
}

function addGroup(rule: Rule, draft: Draft, reader: SchemaReader, notes: Notes): void {
  const name = rule.key === "" ? "group" : rule.key;
  const known = draft.groups.find((group) => group.name === name);
  const traits: SaidProperties = known?.traits ?? new Map();
  addTraits(traits, rule, reader, notes);
  if (known === undefined) draft.groups.push({ name, said: {}, traits });
}

/** The part of a call that a rule is about: its schema describes a whole call, or, in some copies, the part alone. */
function partOf({ schema, spot }: Rule, part: "properties" | "traits", notes: Notes): { payload: Json; spot: Spot } {
  const { properties } = isJsonObject(schema) ? schema : {};
  if (!isJsonObject(schema) || !isJsonObject(properties) || !describesCall(properties)) {
    const { description: _description, title: _title, ...payload } = isJsonObject(schema) ? schema : {};
    return { payload, spot };
  }
  if (describesSomething(properties["context"]))
    notes.lose(
      told({ ...spot, pointer: child(spot.pointer, "properties", "context") }),
      "what the rule says of `context` is left out: say it in the plan's `context`",
    );
  const other = part === "properties" ? "traits" : "properties";
  if (describesSomething(properties[other]))
    notes.lose(
      told({ ...spot, pointer: child(spot.pointer, "properties", other) }),
      `what the rule says of the \`${other}\` of this call is left out: a call has \`${part}\` in a plan`,
    );
  return { payload: properties[part] ?? {}, spot: below(spot, "properties", part) };
}

const describesSomething = (schema: Json | undefined): boolean =>
  isJsonObject(schema) && isJsonObject(schema["properties"]) && Object.keys(schema["properties"]).length > 0;

const CALL_PARTS = new Set([
  "context",
  "properties",
  "traits",
  "anonymousId",
  "userId",
  "groupId",
  "messageId",
  "timestamp",
  "type",
  "event",
  "name",
]);

/** Whether what a schema has are the parts of a call, and not properties of an event that happen to be called so. */
function describesCall(properties: JsonObject): boolean {
  const names = Object.keys(properties);
  const isWhole = names.includes("properties") || names.includes("traits") || names.includes("context");
  return isWhole && names.every((name) => CALL_PARTS.has(name));
}
