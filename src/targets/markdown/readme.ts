import type { Journey } from "../../model/consumer.ts";
import type { Page } from "../../model/event.ts";
import type { Destination, Plan, Source } from "../../model/plan.ts";
import { durationPhrase } from "../../words/duration.ts";
import type { Desk } from "./desk.ts";
import { code, text } from "./escape.ts";
import { eventTables } from "./event-tables.ts";
import { brief, paragraphs } from "./paragraph.ts";
import { codes, type Scribe } from "./scribe.ts";
import { filled, type Table } from "./table.ts";

/** The index: what the plan is, and links to all that it holds. */
export interface Readme {
  readonly title: string;
  readonly description: string;
  readonly summary: string;
  /** Links to the other files, a line each. */
  readonly contents: readonly string[];
  readonly events: readonly Table[];
  readonly tables: readonly Table[];
}

/** What the other files at the top of the output hold. */
const FILES: Readonly<Record<string, { readonly label: string; readonly said: string }>> = {
  "properties.md": { label: "Properties", said: "what each name means, its type, and where it stands" },
  "types.md": { label: "Types", said: "shapes and lists of values that several properties share" },
  "context.md": { label: "Context", said: "what every event carries beside its own properties" },
  "traits.md": { label: "People", said: "who a person is, and what is known of people and accounts" },
  "consumers.md": { label: "Who uses what", said: "segments, journeys and others, by event and property" },
  "lifecycle.md": { label: "Lifecycle", said: "what is planned, deprecated and renamed" },
};

/** `files` are the other files at the top of the output. */
export function readme(desk: Desk, files: readonly string[]): Readme {
  const { plan, scribe } = desk;
  return {
    title: plan.name === undefined ? "Tracking plan" : text(plan.name),
    description: paragraphs(plan.description),
    summary: summaryOf(plan),
    contents: files.map((path) => `${scribe.file(path, FILES[path]?.label ?? path)}: ${FILES[path]?.said ?? ""}`),
    events: eventTables(desk),
    tables: filled([pages(desk), segments(desk), journeys(desk), sources(desk), destinations(desk), consent(plan)]),
  };
}

function summaryOf({ version, events, pages, traits, sources }: Plan): string {
  const counts = [
    counted(events.length, "event"),
    counted(pages.length, "page"),
    counted(traits.length, "trait"),
    counted(sources.length, "source"),
  ];
  return `${version === undefined ? "" : `Version ${text(version)}: `}${counts.filter((each) => each !== "").join(", ")}.`;
}

const counted = (count: number, what: string): string =>
  count === 0 ? "" : `${count} ${what}${count === 1 ? "" : "s"}`;

const pages = ({ plan, scribe }: Desk): Table => ({
  heading: "## Pages",
  columns: ["Page", "What it is", "Path", "Sent by"],
  rows: plan.pages.map((page: Page) => [
    scribe.to("page", page.name, code(page.name)),
    brief(page.description ?? page.title),
    page.path === undefined ? "" : code(page.path),
    codes(page.sources),
  ]),
});

const segments = ({ plan, scribe }: Desk): Table => ({
  heading: "## Segments",
  columns: ["Segment", "Who is in it", "Owner"],
  rows: plan.segments.map(({ name, title, description, owner }) => [
    scribe.to("segment", name, code(name)),
    brief(description ?? title),
    ownerOf(owner, scribe),
  ]),
});

const journeys = ({ plan, scribe }: Desk): Table => ({
  heading: "## Journeys",
  columns: ["Journey", "What it does", "Starts from", "Owner"],
  rows: plan.journeys.map((journey) => [
    scribe.to("journey", journey.name, code(journey.name)),
    brief(journey.description ?? journey.title),
    startOf(journey, scribe),
    ownerOf(journey.owner, scribe),
  ]),
});

function startOf({ trigger }: Journey, scribe: Scribe): string {
  if (trigger === undefined) return "";
  if (trigger.kind === "trait") return scribe.thing("trait", trigger.test.path);
  return "name" in trigger ? scribe.to(trigger.kind, trigger.name, code(trigger.name)) : "several things";
}

const sources = ({ plan }: Desk): Table => ({
  heading: "## Sources",
  columns: ["Source", "What it is", "Kind", "Late by at most"],
  rows: plan.sources.map((source: Source) => [
    code(source.name),
    brief(source.description ?? source.title),
    kindOf(source),
    source.maxDelay ? durationPhrase(source.maxDelay.text).join("") : "",
  ]),
});

const kindOf = ({ kind, platform }: Source): string => (platform === undefined ? kind : `${kind}, ${text(platform)}`);

const destinations = ({ plan }: Desk): Table => ({
  heading: "## Destinations",
  columns: ["Destination", "What it is for", "Type", "Fed by"],
  rows: plan.destinations.map(({ name, title, description, type, sources: feeding }: Destination) => [
    code(name),
    brief(description ?? title),
    type,
    feeding ? codes(feeding) : "all",
  ]),
});

const consent = (plan: Plan): Table => ({
  heading: "## Consent",
  columns: ["Consent", "To what", "Until decided"],
  rows: plan.consent.map(({ name, title, description, default: standard }) => [
    code(name),
    brief(description ?? title),
    standard,
  ]),
});

const ownerOf = (owner: string | undefined, scribe: Scribe): string => (owner === undefined ? "" : scribe.owner(owner));
