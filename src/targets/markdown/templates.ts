import Handlebars from "handlebars";
import call from "../../../templates/markdown/call.hbs?raw";
import consumers from "../../../templates/markdown/consumers.hbs?raw";
import context from "../../../templates/markdown/context.hbs?raw";
import entries from "../../../templates/markdown/entries.hbs?raw";
import facts from "../../../templates/markdown/facts.hbs?raw";
import journey from "../../../templates/markdown/journey.hbs?raw";
import lifecycle from "../../../templates/markdown/lifecycle.hbs?raw";
import lines from "../../../templates/markdown/lines.hbs?raw";
import people from "../../../templates/markdown/people.hbs?raw";
import properties from "../../../templates/markdown/properties.hbs?raw";
import propertyTable from "../../../templates/markdown/property-table.hbs?raw";
import readme from "../../../templates/markdown/readme.hbs?raw";
import segment from "../../../templates/markdown/segment.hbs?raw";
import table from "../../../templates/markdown/table.hbs?raw";
import types from "../../../templates/markdown/types.hbs?raw";
import type { CallPage } from "./call-page.ts";
import type { ConsumersPage } from "./consumers-page.ts";
import type { ContextPage } from "./context-page.ts";
import type { Entry } from "./entry.ts";
import type { JourneyPage } from "./journey-page.ts";
import type { LifecyclePage } from "./lifecycle-page.ts";
import type { PeoplePage } from "./people-page.ts";
import type { Readme } from "./readme.ts";
import type { SegmentPage } from "./segment-page.ts";

/** What each template prints. Nothing is escaped and nothing decided there: contexts hold finished Markdown. */
export interface Contexts {
  readonly call: CallPage;
  readonly consumers: ConsumersPage;
  readonly context: ContextPage;
  readonly journey: JourneyPage;
  readonly lifecycle: LifecyclePage;
  readonly people: PeoplePage;
  readonly properties: { readonly entries: readonly Entry[] };
  readonly readme: Readme;
  readonly segment: SegmentPage;
  readonly types: { readonly entries: readonly Entry[] };
}

export type TemplateName = keyof Contexts;

const TEXTS: Readonly<Record<TemplateName, string>> = {
  call,
  consumers,
  context,
  journey,
  lifecycle,
  people,
  properties,
  readme,
  segment,
  types,
};

const PARTIALS = { entries, facts, lines, "property-table": propertyTable, table };

/** A misspelt field is an error, and so is a helper other than these. */
const OPTIONS: CompileOptions = {
  noEscape: true,
  strict: true,
  // No template counts what it repeats, nor does a partial stand indented: both cost time for each line.
  data: false,
  preventIndent: true,
  knownHelpersOnly: true,
  knownHelpers: { if: true, each: true, unless: true },
};

const handlebars = Handlebars.create();
const compiled = new Map<TemplateName, Handlebars.TemplateDelegate>();

/** What a template makes of its context. Each template is compiled once, when it is first asked for. */
export function printed<N extends TemplateName>(template: N, context: Contexts[N]): string {
  const known = compiled.get(template) ?? compile(template);
  compiled.set(template, known);
  return known(context);
}

function compile(template: TemplateName): Handlebars.TemplateDelegate {
  if (!("table" in handlebars.partials)) handlebars.registerPartial(compiledPartials());
  return handlebars.compile(TEXTS[template], OPTIONS);
}

const compiledPartials = (): Record<string, Handlebars.TemplateDelegate> =>
  Object.fromEntries(Object.entries(PARTIALS).map(([name, text]) => [name, handlebars.compile(text, OPTIONS)]));
