import { atKey, atValue, type Report } from "../../diagnostics/diagnostic.ts";
import type { Call, Dedupe, DestinationMapping } from "../../model/event.ts";
import { given } from "../../model/given.ts";
import { canonicalJson } from "../../model/json.ts";
import type { Destination } from "../../model/plan.ts";
import { child, type Pointer } from "../../model/pointer.ts";
import type { Property } from "../../model/property.ts";
import type { CallText } from "../language/event.ts";
import type { PropertyText } from "../language/property.ts";
import { described } from "./described.ts";
import { optionalDuration } from "./duration.ts";
import type { Layered } from "./layered.ts";
import { deprecation, formerNames } from "./lifecycle.ts";
import type { Names } from "./names.ts";
import type { Properties } from "./properties.ts";

/** What every event or page needs to be resolved. */
export interface CallContext {
  readonly names: Names;
  readonly properties: Properties;
  readonly propertyGroups: ReadonlyMap<string, ReadonlyMap<string, PropertyText>>;
  readonly allSources: readonly string[];
  readonly allDestinations: readonly Destination[];
  readonly report: Report;
}

/**
 * What an event and a page have in common, resolved. All of it is made at once: to V8, copies of so large an object with
 * more in them are each of a shape of their own, and whoever reads thousands of those looks every member up
 * (Node 20.20, 2026-11-28).
 */
export function call<K extends Call["call"]>(
  kind: K,
  name: string,
  text: CallText,
  pointer: Pointer,
  context: CallContext,
): Call & { readonly call: K } {
  const { names } = context;
  const at = (key: string): Pointer => child(pointer, key);
  const sources = names.sources.list(text.sources, at("sources"));
  if (text.sourceOfTruth !== undefined) names.sources.check(text.sourceOfTruth, atValue(at("sourceOfTruth")));
  const groups = names.propertyGroups.list(text.propertyGroups, at("propertyGroups")) ?? [];
  const { codeName, firesWhen, role, since, version, sourceOfTruth } = text;
  const deprecated = deprecation(text.deprecated, () => at("deprecated"));
  const { title, description, owner, tags, links } = described(name, text, pointer, names.owners);
  const { destinations, mappings } = destinationsOf(text, at("destinations"), sources ?? context.allSources, context);
  return {
    name,
    title,
    description,
    owner,
    tags,
    links,
    pointer,
    codeName,
    firesWhen,
    role,
    key: text.key ?? false,
    status: deprecated ? "deprecated" : (text.status ?? "live"),
    since,
    deprecated,
    renamedFrom: formerNames(name, text.renamedFrom, () => at("renamedFrom"), context.report),
    version,
    sources: sources ?? context.allSources,
    sourcesStated: sources !== undefined,
    sourceOfTruth,
    propertyGroups: groups,
    properties: ownProperties(text, groups, pointer, context),
    additionalProperties: text.additionalProperties ?? false,
    dedupe: dedupe(text.dedupe, at("dedupe")),
    oncePer: text.oncePer ?? [],
    identity: text.identity ?? "any",
    destinations,
    mappings,
    consent: names.consent.list(text.consent, at("consent")) ?? [],
    examples: text.examples ?? [],
    call: kind,
  };
}

/** Dictionary under groups under the call's own; in the order: groups, own. */
function ownProperties(
  text: CallText,
  groups: readonly string[],
  pointer: Pointer,
  context: CallContext,
): readonly Property[] {
  const layered = fromGroups(groups, pointer, context);
  const table = child(pointer, "properties");
  text.properties?.forEach((own, name) => {
    const made = context.properties.layered(name, own, child(table, name), "own", { base: layered.get(name) });
    if (made) layered.set(name, made);
  });
  const properties: Property[] = [];
  layered.forEach((each, name) => void properties.push(context.properties.property(name, each)));
  return properties;
}

function fromGroups(groups: readonly string[], pointer: Pointer, context: CallContext): Map<string, Layered> {
  const layered = new Map<string, Layered>();
  for (const group of groups) {
    for (const [name, text] of context.propertyGroups.get(group) ?? []) {
      const at = child("/propertyGroups", group, name);
      const made = context.properties.layered(name, text, at, "group", { name: group });
      const before = layered.get(name);
      if (made && before && !agree(made, before)) disagreement(name, made, before, pointer, context);
      else if (made && !before) layered.set(name, made);
    }
  }
  return layered;
}

const agree = (a: Layered, b: Layered): boolean => comparable(a) === comparable(b);

/** A property as JSON: maps as lists of pairs, in no particular order of keywords. */
function comparable({ record }: Layered): string {
  return canonicalJson(JSON.parse(JSON.stringify(record, (_, value) => (value instanceof Map ? [...value] : value))));
}

/** Told at the group, and so once for all that take both. */
function disagreement(name: string, made: Layered, before: Layered, call: Pointer, { report }: CallContext): void {
  const [first, second] = [before, made]
    .flatMap(({ layers }) => layers.at(-1) ?? [])
    .sort((a, b) => (a.pointer < b.pointer ? -1 : 1));
  const [other = "", group = ""] = [first?.name, second?.name];
  report({
    rule: "plan/conflict",
    severity: "error",
    message: `the property groups \`${other}\` and \`${group}\` disagree about \`${name}\``,
    hint: "Make them say the same, or put what they share into `properties`.",
    at: atKey(second?.pointer ?? ""),
    related: [
      { at: atKey(first?.pointer ?? ""), message: `\`${other}\` says it here.` },
      { at: atValue(child(call, "propertyGroups")), message: "Both are taken here." },
    ],
  });
}

function dedupe(text: CallText["dedupe"], pointer: Pointer): Dedupe | undefined {
  if (text === undefined) return undefined;
  if ("key" in text)
    return { key: text.key ?? [], ...given({ window: optionalDuration(text.window) }), long: true, pointer };
  return Array.isArray(text) ? { key: text, long: false, pointer } : undefined;
}

function destinationsOf(
  text: CallText,
  pointer: Pointer,
  sources: readonly string[],
  { names, allDestinations }: CallContext,
): Pick<Call, "destinations" | "mappings"> {
  const { include, exclude } = text.destinations?.fields ?? {};
  const fed = allDestinations.filter(
    (destination) => destination.sources?.some((source) => sources.includes(source)) ?? true,
  );
  const included = names.destinations.list(include, child(pointer, "include")) ?? fed.map(({ name }) => name);
  const excluded = names.destinations.list(exclude, child(pointer, "exclude")) ?? [];
  const rest = text.destinations && names.destinations.keys(text.destinations.rest, pointer);
  const mappings = [...(rest ?? [])].map(
    ([destination, said]): DestinationMapping => ({
      destination,
      ...given({ name: said.name }),
      properties: said.properties ?? new Map(),
      pointer: child(pointer, destination),
    }),
  );
  return { destinations: included.filter((name) => !excluded.includes(name)), mappings };
}
