import type { Call } from "../model/event.ts";
import type { Plan } from "../model/plan.ts";
import { eachShape } from "../schema/plan-shapes.ts";

/** Something that plans say and that other formats mostly have no words for. */
export interface Kind {
  /** The section or keyword of the plan. */
  readonly path: string;
  /** What is left behind, in the plural. */
  readonly what: string;
  /** The names of those who have it, in the order of the plan. */
  readonly of: (plan: Plan) => readonly string[];
}

/** The link that says which schema of Iglu an event is. */
const isIglu = (url: string): boolean => url.startsWith("iglu:");

const names = (all: readonly { readonly name: string }[]): readonly string[] => all.map(({ name }) => name);

const callsThat =
  (has: (call: Call) => boolean) =>
  ({ events, pages }: Plan): readonly string[] =>
    names([...events, ...pages].filter(has));

/** All of them, by what an exporter calls them. */
export const KINDS = {
  pages: { path: "/pages", what: "pages and screens", of: ({ pages }) => names(pages) },
  traits: { path: "/traits", what: "the traits of people", of: ({ traits }) => names(traits) },
  groups: { path: "/groups", what: "groups and their traits", of: ({ groups }) => names(groups) },
  segments: { path: "/segments", what: "segments", of: ({ segments }) => names(segments) },
  journeys: { path: "/journeys", what: "journeys", of: ({ journeys }) => names(journeys) },
  consumers: { path: "/consumers", what: "consumers", of: ({ consumers }) => names(consumers) },
  scenarios: { path: "/scenarios", what: "scenarios", of: ({ scenarios }) => names(scenarios) },
  identity: {
    path: "/identity",
    what: "identifiers, and how people are merged",
    of: ({ identity }) => names(identity.identifiers),
  },
  consent: { path: "/consent", what: "consent categories", of: ({ consent }) => names(consent) },
  destinations: { path: "/destinations", what: "destinations", of: ({ destinations }) => names(destinations) },
  environments: { path: "/environments", what: "environments", of: ({ environments }) => names(environments) },
  sources: {
    path: "/events/*/sources",
    what: "which sources send an event",
    of: callsThat(({ sourcesStated }) => sourcesStated),
  },
  dedupe: {
    path: "/events/*/dedupe",
    what: "dedupe keys and `oncePer`",
    of: callsThat(({ dedupe, oncePer }) => dedupe !== undefined || oncePer.length > 0),
  },
  mappings: {
    path: "/events/*/destinations",
    what: "the names that destinations know an event by: the export has those of the plan",
    of: callsThat(({ mappings }) => mappings.length > 0),
  },
  firesWhen: {
    path: "/events/*/firesWhen",
    what: "when an event fires",
    of: callsThat(({ firesWhen }) => firesWhen !== undefined),
  },
  role: { path: "/events/*/role", what: "roles", of: callsThat(({ role }) => role !== undefined) },
  owner: { path: "/events/*/owner", what: "owners", of: callsThat(({ owner }) => owner !== undefined) },
  tags: { path: "/events/*/tags", what: "tags", of: callsThat(({ tags }) => tags.length > 0) },
  links: {
    path: "/events/*/links",
    what: "links",
    of: callsThat(({ links }) => links.some(({ url }) => !isIglu(url))),
  },
  schemas: {
    path: "/events/*/links",
    what: "links to schemas of Iglu",
    of: callsThat(({ links }) => links.some(({ url }) => isIglu(url))),
  },
  planned: {
    path: "/events/*/status",
    what: "what is only planned",
    of: callsThat(({ status }) => status === "planned"),
  },
  deprecated: {
    path: "/events/*/deprecated",
    what: "what is deprecated",
    of: callsThat(({ status, deprecated }) => status === "deprecated" || deprecated !== undefined),
  },
  renames: {
    path: "/events/*/renamedFrom",
    what: "earlier names",
    of: callsThat(({ renamedFrom }) => renamedFrom.length > 0),
  },
  personal: { path: "/events/*/properties/*/pii", what: "what is personal data", of: personal },
} satisfies Record<string, Kind>;

/** What an exporter can say that it holds. */
export type Held = keyof typeof KINDS;

/** The names of properties that hold personal data, each once. */
function personal(plan: Plan): readonly string[] {
  const found = new Set<string>();
  eachShape(plan, (_, property) => {
    if (property?.pii !== undefined && property.pii !== "none") found.add(property.name);
  });
  return [...found];
}
