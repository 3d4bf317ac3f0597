import type { Call } from "../../model/event.ts";
import { contextOf } from "../../model/payload.ts";
import type { ContextProperty } from "../../model/property.ts";
import { versionFields } from "../../model/version-field.ts";
import { valueText } from "../../words/phrase.ts";
import type { Desk } from "./desk.ts";
import { code } from "./escape.ts";
import { type Fact, FactList } from "./facts.ts";
import { codes } from "./scribe.ts";

/** What an event or page carries beside its own properties: versions that the client writes, and the context. */
export function sentWith(call: Call, desk: Desk): readonly Fact[] {
  const list = new FactList().tell("Written by the client", versionsOf(call, desk).join(", "));
  if (desk.plan.context.length > 0) tellContext(list, call.sources, desk);
  return list.facts;
}

function versionsOf(call: Call, { plan, types }: Desk): readonly string[] {
  const field = plan.conventions.eventVersionField;
  const own = field === undefined || call.version === undefined ? [] : [[field, call.version] as const];
  const carried = versionFields(call.properties, types).map(({ name, version }) => [name, version] as const);
  return [...own, ...carried].map(([name, version]) => `${code(name)} = ${code(valueText(version))}`);
}

/** Tells the context of what these sources send, by who gives it. */
function tellContext(list: FactList, sources: readonly string[], { plan, scribe }: Desk): void {
  const senders = plan.sources.filter(({ name }) => sources.includes(name));
  const filled = (property: ContextProperty): boolean =>
    property.fill || senders.every(({ sends }) => sends.has(property.name));
  const context = contextOf(plan, sources);
  const told = (properties: readonly ContextProperty[]): string =>
    properties.map((each) => contextWords(each, sources, scribe.to("property", each.name, code(each.name)))).join(", ");
  const given = context.filter((property) => !filled(property));
  list
    .tell("Filled in by the client", told(context.filter(filled)))
    .tell("Given by the app, required", told(given.filter(({ required }) => required)))
    .tell("Given by the app, where known", told(given.filter(({ required }) => !required)));
}

function contextWords({ sources: only }: ContextProperty, sources: readonly string[], name: string): string {
  if (only === undefined || sources.every((source) => only.includes(source))) return name;
  return `${name} (${codes(sources.filter((source) => only.includes(source)))})`;
}
