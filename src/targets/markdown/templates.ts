import call from "../../../templates/markdown/call.hbs?template";
import consumers from "../../../templates/markdown/consumers.hbs?template";
import context from "../../../templates/markdown/context.hbs?template";
import entries from "../../../templates/markdown/entries.hbs?template";
import journey from "../../../templates/markdown/journey.hbs?template";
import lifecycle from "../../../templates/markdown/lifecycle.hbs?template";
import people from "../../../templates/markdown/people.hbs?template";
import properties from "../../../templates/markdown/properties.hbs?template";
import readme from "../../../templates/markdown/readme.hbs?template";
import row from "../../../templates/markdown/row.hbs?template";
import segment from "../../../templates/markdown/segment.hbs?template";
import types from "../../../templates/markdown/types.hbs?template";
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

const TEMPLATES: Readonly<Record<TemplateName, typeof call>> = {
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

/** What a template makes of its context, below a head. */
export const printed = <N extends TemplateName>(template: N, context: Contexts[N], head: string): string =>
  TEMPLATES[template](context, head);

/** The text of an entry as it stands in a file, without the empty line above it and the end of its last line. */
export const entryText = (entry: Entry): string => entries([entry]).trim();

/** A row of a table as it stands in a file, without its line end. */
export const rowLine = (cells: readonly string[]): string => row(cells).trimEnd();
