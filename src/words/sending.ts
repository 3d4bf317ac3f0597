import type { Call, DestinationMapping, Identity } from "../model/event.ts";
import type { Destination, Plan } from "../model/plan.ts";
import { durationPhrase } from "./duration.ts";
import { joined, listed, named, type Phrase, say } from "./phrase.ts";

const namesPhrase = (names: readonly string[], last: "and" | "or" = "and"): Phrase =>
  listed(
    names.map((name) => [named(name)]),
    last,
  );

/** Who may send it, and whose word counts: "`web` and `ios`; what `web` sends counts". */
export function sourcesPhrase({ sources, sourceOfTruth }: Call): Phrase {
  const said = namesPhrase(sources);
  return sourceOfTruth === undefined ? said : say`${said}; what ${named(sourceOfTruth)} sends counts`;
}

const IDENTITY_WORDS: Readonly<Record<Identity, string>> = {
  anonymous: "sent without a user id",
  any: "sent for known and for anonymous people",
  known: "must carry a user id",
};

export const identityPhrase = ({ identity }: Call): Phrase => [IDENTITY_WORDS[identity]];

/** Which occurrences are the same one; nothing where each counts. */
export function dedupePhrase({ dedupe }: Call): Phrase | undefined {
  if (dedupe === undefined) return undefined;
  const keys = namesPhrase(dedupe.key);
  if (dedupe.window === undefined) return say`once ever for the same ${keys}, whoever repeats it`;
  return say`once for the same ${keys} within ${durationPhrase(dedupe.window.text)}`;
}

/** What must change before it is sent again; nothing where it is sent each time. */
export function oncePerPhrase({ oncePer }: Call): Phrase | undefined {
  return oncePer.length === 0
    ? undefined
    : say`${namesPhrase(oncePer, "or")} changes, another page is viewed or the person is reset`;
}

/** Where it goes, and what it is called there: "`ga4` (as `view_item`, with `price` as `value`)". */
export function destinationsPhrase(call: Call, plan: Plan): Phrase {
  const fed = plan.destinations.filter((each) => call.destinations.includes(each.name) && isFed(each, call));
  return joined(
    fed.map((each) => destinationPhrase(each, call)),
    ", ",
  );
}

const isFed = ({ sources }: Destination, call: Call): boolean =>
  sources === undefined || call.sources.some((source) => sources.includes(source));

function destinationPhrase({ name, sources }: Destination, call: Call): Phrase {
  const feeding = call.sources.filter((source) => sources === undefined || sources.includes(source));
  const notes = [
    ...(feeding.length === call.sources.length ? [] : [say`from ${namesPhrase(feeding)}`]),
    ...mappingPhrases(call.mappings.find(({ destination }) => destination === name)),
  ];
  return notes.length === 0 ? [named(name)] : say`${named(name)} (${joined(notes, ", ")})`;
}

function mappingPhrases(mapping: DestinationMapping | undefined): readonly Phrase[] {
  if (mapping === undefined) return [];
  const renamed = [...mapping.properties].map(([from, to]) => say`${named(from)} as ${named(to)}`);
  return [
    ...(mapping.name === undefined ? [] : [say`as ${named(mapping.name)}`]),
    ...(renamed.length === 0 ? [] : [say`with ${listed(renamed, "and")}`]),
  ];
}
