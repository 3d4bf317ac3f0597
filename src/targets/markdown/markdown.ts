import { type Excerpt, type ExcerptInput, sharedFile } from "../excerpt.ts";
import type { Output, Target } from "../target.ts";
import { callPage } from "./call-page.ts";
import { consumersPage, hasConsumers } from "./consumers-page.ts";
import { contextPage } from "./context-page.ts";
import { type Desk, deskAt, type Survey, surveyOf, surveyOfPart } from "./desk.ts";
import { type DocsMemory, isCall, memoryText, rememberedDocs, withCalls } from "./docs-memory.ts";
import { journeyPage } from "./journey-page.ts";
import { lifecyclePage } from "./lifecycle-page.ts";
import { hasPeople, peoplePage } from "./people-page.ts";
import { propertyEntry } from "./property-entries.ts";
import { readme } from "./readme.ts";
import { segmentPage } from "./segment-page.ts";
import { DICTIONARY, namesWith, sharedDictionary } from "./shared-dictionary.ts";
import { sharedReadme } from "./shared-readme.ts";
import { type Contexts, printed, type TemplateName } from "./templates.ts";
import { placesByName, toldCarriers } from "./told-place.ts";
import { typeEntry } from "./type-entries.ts";
import { TypeSections } from "./type-sections.ts";
import { type NamedCall, namedCalls, unusedLines } from "./usage-matrix.ts";

/** Pages to read on GitHub and in editors: an index, a page for each event, page, segment and journey, dictionaries. */
export const markdown: Target = {
  name: "markdown",
  title: "Markdown",
  generate(input) {
    const survey = surveyOf(input);
    const desk = deskAt(survey, "");
    const docs = { told: toldCarriers(desk), unused: unusedIn(desk) };
    const outputs = [...topFiles(docs, desk), ...callPages(survey), ...consumerPages(survey)];
    return { outputs, problems: [], memory: memoryText(docs) };
  },
  excerpt(input: ExcerptInput): Excerpt | undefined {
    const { memory } = input;
    if (memory === undefined) return undefined;
    const remembered = rememberedDocs(memory);
    const survey = surveyOfPart(input, namesWith(remembered, input.part));
    const desk = deskAt(survey, "");
    const own = { told: toldCarriers(desk).filter(({ carrier }) => isCall(carrier)), unused: unusedIn(desk) };
    const all = withCalls(remembered, own);
    const properties = sharedDictionary(own.told, all.told, desk);
    const around = [...plainTopFiles(all, callsIn(all), desk), ...consumerPages(survey)];
    const lifecycle = lifecycleFile(desk);
    return {
      outputs: callPages(survey),
      around,
      shared: [
        sharedReadme(readme(desk, paths([...around, ...lifecycle]))),
        properties,
        ...lifecycle.map(({ path, text }) => sharedFile(path, [], text)),
      ],
      memory: { told: JSON.stringify(own), text: () => memoryText(all) },
    };
  },
};

const paths = (files: readonly Output[]): readonly string[] => files.map(({ path }) => path);

/** A file with the mark at its top. */
const file = <N extends TemplateName>(path: string, template: N, context: Contexts[N], { head }: Survey): Output => ({
  path,
  text: printed(template, context, head),
});

const pathOf = (kind: "event" | "page" | "segment" | "journey", name: string, { site }: Survey): string =>
  site.place(kind, name)?.path ?? "";

function callPages(survey: Survey): readonly Output[] {
  const [events, pages] = [deskAt(survey, "events"), deskAt(survey, "pages")];
  const [eventTypes, pageTypes] = [new TypeSections(events), new TypeSections(pages)];
  return [
    ...survey.plan.events.map((event) =>
      file(pathOf("event", event.name, survey), "call", callPage(event, events, eventTypes), survey),
    ),
    ...survey.plan.pages.map((page) =>
      file(pathOf("page", page.name, survey), "call", callPage(page, pages, pageTypes), survey),
    ),
  ];
}

function consumerPages(survey: Survey): readonly Output[] {
  const [segments, journeys] = [deskAt(survey, "segments"), deskAt(survey, "journeys")];
  return [
    ...survey.plan.segments.map((segment) =>
      file(pathOf("segment", segment.name, survey), "segment", segmentPage(segment, segments), survey),
    ),
    ...survey.plan.journeys.map((journey) =>
      file(pathOf("journey", journey.name, survey), "journey", journeyPage(journey, journeys), survey),
    ),
  ];
}

/** The index, and those files of the top that the plan has something for. */
function topFiles(docs: DocsMemory, desk: Desk): readonly Output[] {
  const places = placesByName(docs.told);
  const entries = desk.dictionary.map((entry) => propertyEntry(entry, places.get(entry.name) ?? [], desk));
  const files = [
    ...(entries.length > 0 ? [file(DICTIONARY, "properties", { entries }, desk)] : []),
    ...plainTopFiles(docs, namedCalls(desk.plan), desk),
    ...lifecycleFile(desk),
  ];
  return [file("README.md", "readme", readme(desk, paths(files)), desk), ...files];
}

const unusedIn = (desk: Desk): DocsMemory["unused"] => (hasConsumers(desk.plan) ? unusedLines(desk) : []);

/** The events and pages of the plan, in its order. */
const callsIn = ({ told }: DocsMemory): readonly NamedCall[] => told.map(({ carrier }) => carrier).filter(isCall);

/** What stands at the top and says of events and pages little but what they are called. */
function plainTopFiles({ unused }: DocsMemory, calls: readonly NamedCall[], desk: Desk): readonly Output[] {
  const { plan } = desk;
  return [
    ...(plan.types.length > 0
      ? [file("types.md", "types", { entries: plan.types.map((type) => typeEntry(type, desk)) }, desk)]
      : []),
    ...(plan.context.length > 0 ? [file("context.md", "context", contextPage(desk), desk)] : []),
    ...(hasPeople(plan) ? [file("traits.md", "people", peoplePage(desk), desk)] : []),
    ...(hasConsumers(plan) ? [file("consumers.md", "consumers", consumersPage(calls, unused, desk), desk)] : []),
  ];
}

function lifecycleFile(desk: Desk): readonly Output[] {
  const lifecycle = lifecyclePage(desk);
  return lifecycle ? [file("lifecycle.md", "lifecycle", lifecycle, desk)] : [];
}
