import type { Call } from "../../model/event.ts";
import { contextOf } from "../../model/payload.ts";
import type { ContextProperty } from "../../model/property.ts";
import { versionFields } from "../../model/version-field.ts";
import { valueText } from "../../words/phrase.ts";
import type { Desk } from "./desk.ts";
import { code } from "./escape.ts";
import { type Fact, facts } from "./facts.ts";
import { codes } from "./scribe.ts";

/** What an event or page carries beside its own properties: versions that the client writes, and the context. */
export function sentWith(call: Call, desk: Desk): readonly Fact[] {
  const versions = versionsOf(call, desk).join(", ");
  return [...facts({ "Written by the client": versions }), ...contextFacts(call.sources, desk)];
}

function versionsOf(call: Call, { plan, types }: Desk): readonly string[] {
  const field = plan.conventions.eventVersionField;
  const own = field === undefined || call.version === undefined ? [] : [[field, call.version] as const];
  const carried = versionFields(call.properties, types).map(({ name, version }) => [name, version] as const);
  return [...own, ...carried].map(([name, version]) => `${code(name)} = ${code(valueText(version))}`);
}

/** The context of what these sources send, by who gives it. */
function contextFacts(sources: readonly string[], { plan, scribe }: Desk): readonly Fact[] {
  const senders = plan.sources.filter(({ name }) => sources.includes(name));
  const filled = (property: ContextProperty): boolean =>
    property.fill || senders.every(({ sends }) => sends.has(property.name));
  const context = contextOf(plan, sources);
  const told = (properties: readonly ContextProperty[]): string =>
    properties.map((each) => contextWords(each, sources, scribe.to("property", each.name, code(each.name)))).join(", ");
  const given = context.filter((property) => !filled(property));
  return facts({
    "Filled in by the client": told(context.filter(filled)),
    "Given by the app, required": told(given.filter(({ required }) => required)),
    "Given by the app, where known": told(given.filter(({ required }) => !required)),
  });
}

function contextWords({ sources: only }: ContextProperty, sources: readonly string[], name: string): string {
  if (only === undefined || sources.every((source) => only.includes(source))) return name;
  return `${name} (${codes(sources.filter((source) => only.includes(source)))})`;
}
