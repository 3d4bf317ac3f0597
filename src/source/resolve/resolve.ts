import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Group } from "../../model/event.ts";
import { given } from "../../model/given.ts";
import type { Plan } from "../../model/plan.ts";
import { child, type Pointer } from "../../model/pointer.ts";
import type { ContextProperty, Property, Trait } from "../../model/property.ts";
import type { Flaws } from "../flaws.ts";
import type { PlanText } from "../language/language.ts";
import { type CallContext, call } from "./calls.ts";
import { reportConflicts } from "./conflicts.ts";
import { consumer, journey, segment } from "./consumers.ts";
import { described } from "./described.ts";
import { identityRules } from "./identity.ts";
import { type Names, namesOf } from "./names.ts";
import { Properties } from "./properties.ts";
import { scenario } from "./scenarios.ts";
import { reportSegmentCycles } from "./segment-cycles.ts";
import { settings } from "./settings.ts";
import { namedTypes } from "./types.ts";

/** Resolves a plan: short forms are written out, what is shared is merged in, hard references are checked. */
export function resolve(text: PlanText, flaws: Flaws, report: Report): Plan {
  const names = namesOf(text, flaws, report);
  const properties = new Properties({
    dictionary: text.properties ?? new Map(),
    types: names.types,
    typeTexts: text.types,
    flaws,
    report,
  });
  const set = settings(text, names);
  const context: CallContext = {
    names,
    properties,
    propertyGroups: text.propertyGroups ?? new Map(),
    allSources: set.sources.map(({ name }) => name),
    allDestinations: set.destinations,
    report,
  };
  const plan: Plan = {
    ...set,
    identity: identityRules(text.identity, properties),
    types: namedTypes(text.types, properties, flaws, report),
    properties: [...(text.properties?.keys() ?? [])].flatMap((name) => properties.shared(name) ?? []),
    propertyGroups: groupsOfProperties(text, properties),
    refs: properties.refs,
    ...people(text, names, properties),
    ...calls(text, context),
    ...consumers(text, names),
  };
  reportConflicts(plan, report);
  reportSegmentCycles(plan.segments, report);
  return plan;
}

function each<T, R>(
  section: ReadonlyMap<string, T> | undefined,
  pointer: Pointer,
  make: (name: string, text: T, pointer: Pointer) => R,
): readonly R[] {
  return [...(section ?? [])].map(([name, text]) => make(name, text, child(pointer, name)));
}

function groupsOfProperties(text: PlanText, properties: Properties): ReadonlyMap<string, readonly Property[]> {
  return new Map(
    each(text.propertyGroups, "/propertyGroups", (name, texts, pointer) => [
      name,
      properties.table(texts, pointer, "group"),
    ]),
  );
}

function calls(text: PlanText, context: CallContext): Pick<Plan, "events" | "pages"> {
  return {
    events: each(text.events, "/events", (name, said, pointer) => call("track", name, said, pointer, context)),
    pages: each(text.pages, "/pages", (name, said, pointer) => ({
      ...call(said.call ?? "page", name, said, pointer, context),
      ...given({ category: said.category, path: said.path }),
    })),
  };
}

function people(text: PlanText, names: Names, properties: Properties): Pick<Plan, "context" | "traits" | "groups"> {
  return {
    context: each(text.context, "/context", (name, said, pointer): readonly ContextProperty[] => {
      const property = properties.one(name, said, pointer, "context");
      const more = typeof said === "string" ? {} : said;
      const sources = names.sources.list(more.sources, child(pointer, "sources"));
      return property ? [{ ...property, ...given({ sources, firstTouch: more.persist?.firstTouch }) }] : [];
    }).flat(),
    traits: each(text.traits, "/traits", (name, said, pointer): readonly Trait[] => {
      const property = properties.one(name, said, pointer, "own");
      const more = typeof said === "string" ? {} : said;
      const sources = names.sources.list(more.sources, child(pointer, "sources"));
      return property ? [{ ...property, ...given({ sources, changeEvent: more.changeEvent }) }] : [];
    }).flat(),
    groups: each(
      text.groups,
      "/groups",
      (name, said, pointer): Group => ({
        ...described(name, said, pointer, names.owners),
        ...given({ id: said.id }),
        traits: properties.table(said.traits, child(pointer, "traits"), "own"),
      }),
    ),
  };
}

function consumers(text: PlanText, names: Names): Pick<Plan, "segments" | "journeys" | "consumers" | "scenarios"> {
  const { owners } = names;
  return {
    segments: each(text.segments, "/segments", (name, said, pointer) => segment(name, said, pointer, owners)),
    journeys: each(text.journeys, "/journeys", (name, said, pointer) => journey(name, said, pointer, owners)),
    consumers: each(text.consumers, "/consumers", (name, said, pointer) => consumer(name, said, pointer, owners)),
    scenarios: each(text.scenarios, "/scenarios", (name, said, pointer) => scenario(name, said, pointer, names)),
  };
}
