import type { Call, Page } from "../../model/event.ts";
import { deprecationPhrase, renamesPhrase } from "../../words/lifecycle.ts";
import { valueText } from "../../words/phrase.ts";
import { dedupePhrase, destinationsPhrase, identityPhrase, oncePerPhrase, sourcesPhrase } from "../../words/sending.ts";
import type { Desk } from "./desk.ts";
import { code, jsonBlock, text } from "./escape.ts";
import { describedFacts, type Fact, FactList } from "./facts.ts";
import { paragraphs } from "./paragraph.ts";
import { type PropertyTable, propertyTable } from "./property-table.ts";
import { codes } from "./scribe.ts";
import { sentWith } from "./sent-with.ts";
import type { TypeSection, TypeSections } from "./type-sections.ts";
import { userLines } from "./users.ts";

/** The page of an event, or of a page or screen of the app. */
export interface CallPage {
  readonly title: string;
  /** "Event `product_added` of acme-shop". */
  readonly kicker: string;
  readonly warning: string;
  readonly note: string;
  readonly description: string;
  readonly facts: readonly Fact[];
  readonly table: PropertyTable;
  readonly isOpen: boolean;
  readonly types: readonly TypeSection[];
  readonly sentWith: readonly Fact[];
  readonly examples: readonly string[];
  readonly users: readonly string[];
}

const KINDS = { track: "Event", page: "Page", screen: "Screen" } as const;

export function callPage(call: Call | Page, desk: Desk, types: TypeSections): CallPage {
  const { scribe } = desk;
  const kind = call.call === "track" ? "event" : "page";
  return {
    title: desk.site.label(kind, call.name),
    kicker: `${KINDS[call.call]} ${code(call.name)} of ${desk.home}`,
    warning: call.deprecated
      ? scribe.say(deprecationPhrase(call.deprecated, (name) => ({ kind: kindOf(name, desk), name })))
      : "",
    note: call.status === "planned" ? "Planned: nobody sends it yet." : "",
    description: paragraphs(call.description),
    facts: describedFacts(call, scribe, callFacts(call, desk)),
    table: propertyTable(call.properties, desk),
    isOpen: call.additionalProperties,
    types: types.of(call.properties),
    sentWith: sentWith(call, desk),
    examples: call.examples.map(jsonBlock),
    users: userLines(desk.uses.of(kind, call.name), desk),
  };
}

function callFacts(call: Call | Page, desk: Desk): FactList {
  const { plan, scribe, names } = desk;
  const [dedupe, oncePer] = [dedupePhrase(call), oncePerPhrase(call)];
  const category = "category" in call ? call.category : undefined;
  const path = "path" in call ? call.path : undefined;
  return new FactList()
    .tell("Fires when", call.firesWhen && text(call.firesWhen))
    .tell("Category", category && text(category))
    .tell("Path", path && code(path))
    .tell("Role", roleOf(call))
    .tell("Status", call.status)
    .tell("Sent by", scribe.say(sourcesPhrase(call)))
    .tell("Identity", scribe.say(identityPhrase(call)))
    .tell("Makes the person known by", identified(call, desk))
    .tell("Counts", dedupe && scribe.say(dedupe))
    .tell("Not sent again until", oncePer && scribe.say(oncePer))
    .tell("Only with consent to", codes(call.consent))
    .tell("Goes to", scribe.say(destinationsPhrase(call, plan)))
    .tell("Announces a change of", announced(call, desk))
    .tell("In code", code(names.of(call).value))
    .tell("Version", call.version === undefined ? "" : valueText(call.version))
    .tell("Since", call.since && text(call.since))
    .tell("Formerly", scribe.say(renamesPhrase(call.renamedFrom)));
}

const announced = ({ name }: Call, { plan: { traits }, scribe }: Desk): string =>
  traits
    .filter(({ changeEvent }) => changeEvent === name)
    .map((trait) => scribe.thing("trait", trait.name))
    .join(", ");

const roleOf = ({ role, key }: Call): string => (key ? `${role ? `${role}, ` : ""}a key event` : (role ?? ""));

function identified({ name }: Call, { plan }: Desk): string | undefined {
  const identifier = plan.identity.merge.events.get(name);
  return identifier && code(identifier);
}

const kindOf = (name: string, { site }: Desk): "event" | "page" =>
  site.place("event", name) === undefined && site.place("page", name) ? "page" : "event";
