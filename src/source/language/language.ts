import { either } from "../grammar/either.ts";
import { list } from "../grammar/list.ts";
import { nameText } from "../grammar/name.ts";
import { field, record } from "../grammar/record.ts";
import type { Read } from "../grammar/rule.ts";
import { positiveInteger, text } from "../grammar/scalars.ts";
import { table } from "../grammar/table.ts";
import { consumer, journey, scenario, segment } from "./consumer.ts";
import { event, group, page } from "./event.ts";
import { properties, propertyWith } from "./property.ts";
import * as settings from "./settings.ts";

const type = propertyWith(
  "a type",
  {
    version: field(either("a whole number, or text", positiveInteger, text), "The version of its shape."),
    versionField: field(nameText, "The property that the client sends beside it, to say the version."),
  },
  { needs: { versionField: ["version", "It has no version to send: add `version: 1`."] } },
);

const context = propertyWith("a context property", {
  sources: field(list(text, "a list of sources", 1), "The sources whose events carry it (default all)."),
  persist: field(
    record("`persist`", {
      firstTouch: field(text, "The trait that keeps the first value seen."),
    }),
    "What is kept of it.",
  ),
});

const trait = propertyWith("a trait", {
  sources: field(list(text, "a list of sources", 1), "The sources that may set it (default all)."),
  changeEvent: field(text, "The event that is sent when it changes."),
});

/** The plan language, section by section. Loader, editors and docs all read it from here. */
export const language = record("a plan", {
  plan: field(settings.plan, "The plan itself: name, version, owners."),
  conventions: field(settings.conventions, "How names and times are written."),
  vocabulary: field(settings.vocabulary, "Words that mean one thing, and words that do not."),
  identity: field(settings.identity, "What identifies a person, and when anonymous activity joins one."),
  consent: field(table(settings.consentCategory), "The consent that events may need."),
  sources: field(table(settings.source), "Who sends events; each gets a typed client."),
  destinations: field(table(settings.destination, undefined, settings.listedDestinations), "Where events go."),
  environments: field(table(settings.environment), "Production, staging, test, and how they are told apart."),
  context: field(table(context), "Properties of every event."),
  types: field(table(type), "Named types, to be used by properties."),
  properties: field(properties, "The dictionary of shared properties: one meaning and one type for a name."),
  propertyGroups: field(table(properties), "Properties that events take together."),
  traits: field(table(trait), "The attributes of a person."),
  groups: field(table(group), "Accounts and workspaces."),
  events: field(table(event), "The events, by their exact names on the wire."),
  pages: field(table(page), "Page and screen calls."),
  segments: field(table(segment), "Sets of people, by what they did and are."),
  journeys: field(table(journey), "Campaigns that events start and stop."),
  consumers: field(table(consumer), "Whoever else depends on events."),
  scenarios: field(table(scenario), "Golden paths: tests of the plan."),
  lint: field(settings.lint, "Which rules hold."),
  diff: field(settings.diff, "How changes are judged."),
  generate: field(list(settings.generateEntry, "a list of outputs"), "What is generated, and where it goes."),
});

/** A plan as its authors wrote it: short forms and references as they stand, what is wrong left out. */
export type PlanText = Read<typeof language>;
export type TypeText = Read<typeof type>;
export type ContextText = Read<typeof context>;
export type TraitText = Read<typeof trait>;
export type IdentityText = Read<typeof settings.identity>;
