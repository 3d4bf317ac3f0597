import { listed } from "../../diagnostics/listed.ts";
import type { Plan } from "../../model/plan.ts";
import type { User } from "../../model/uses/use.ts";
import type { Difference, DifferenceKind } from "../../vocabulary/drift/difference.ts";
import { type DriftGroup, driftGroups } from "../../vocabulary/drift/drift-groups.ts";
import type { Known, NameKind } from "../../vocabulary/drift/known.ts";
import { usersPhrase } from "../affected.ts";
import type { Found } from "../rule.ts";
import { byPreference, type Candidate } from "./candidate.ts";
import { flagPairs } from "./flag-pairs.ts";

/** Names of one kind that are one thing, the one to keep first. */
export interface Drift {
  readonly kept: Candidate;
  readonly others: readonly DriftedCandidate[];
}

export interface DriftedCandidate {
  readonly candidate: Candidate;
  readonly differences: readonly Difference[];
}

/** Related places of one finding: more would not be read. */
const MOST_RELATED = 8;

/** The names among these that are one thing. */
export function driftsAmong(kind: NameKind, candidates: readonly Candidate[], { vocabulary }: Plan): readonly Drift[] {
  // What is deprecated is known to go, and whether its successor is named is another rule's business.
  const live = candidates.filter(({ deprecated }) => deprecated === undefined);
  const byName = new Map(live.map((candidate) => [candidate.name, candidate]));
  const ordered = [...byName.values()].sort(byPreference(vocabulary.synonyms)).map(({ name }) => name);
  const flags = flagPairs(live);
  const drift = ({ kept, others }: DriftGroup): readonly Drift[] => {
    const keep = byName.get(kept);
    const rest = others.flatMap(({ name, differences }) => {
      const candidate = byName.get(name);
      const isAsked = flags.some((pair) => pair.includes(name) && pair.includes(kept));
      return candidate ? [{ candidate, differences: isAsked ? [ASKED] : differences }] : [];
    });
    return keep ? [{ kept: keep, others: rest }] : [];
  };
  const known = knownOf(candidates, vocabulary);
  return driftGroups(kind, ordered, { ...known, synonyms: [...known.synonyms, ...flags] }).flatMap(drift);
}

/** How `is_gift` and `gift` differ. */
const ASKED: Difference = { kind: "synonym", reason: "both say yes or no to the same" };

/** What the plan says of these names: synonyms, what is distinct, what was renamed and replaced. */
function knownOf(candidates: readonly Candidate[], { synonyms, distinct }: Plan["vocabulary"]): Known {
  const linked = candidates.flatMap(({ name, renamedFrom, deprecated }) => {
    const old = renamedFrom.map((each) => each.name);
    const lists = old.length === 0 ? [] : [[name, ...old]];
    return deprecated?.replacedBy === undefined ? lists : [...lists, [name, deprecated.replacedBy]];
  });
  return { synonyms, distinct, linked };
}

/** Whether names differ in case and separators only. */
export const isOfLetters = ({ others }: Drift): boolean =>
  others.every(({ differences }) => differences.every(({ kind }) => kind === "case" || kind === "separator"));

/** The finding of one drift: at the first name to give up, the others and the one to keep beside it. `thing` is "action", "property" … */
export function driftFound({ kept, others }: Drift, thing: string): Found | undefined {
  const [first] = others;
  const at = first?.candidate.places[0];
  if (first === undefined || at === undefined) return undefined;
  const names = others.map(({ candidate }) => candidate.name);
  return {
    message: `${listed([...names, kept.name].map(quoted))} are one ${thing}: ${evidence(others)}${affected(kept, others)}`,
    hint: hintOf(kept, names),
    at,
    related: [
      { at: kept.places[0] ?? at, message: `\`${kept.name}\` stands here.` },
      ...others.flatMap(({ candidate: { name, places } }, index) =>
        places.slice(index === 0 ? 1 : 0).map((place) => ({ at: place, message: `\`${name}\` stands here too.` })),
      ),
    ].slice(0, MOST_RELATED),
    // Which one to keep may change as others begin to use it.
    about: aboutOf({ kept, others }, thing),
    isOfPlan: true,
  };
}

/** What tells a drift from others: its names. */
export const aboutOf = ({ kept, others }: Drift, thing: string): string =>
  `${thing} ${[kept.name, ...others.map(({ candidate }) => candidate.name)].sort().join(" ")}`;

const quoted = (name: string): string => `\`${name}\``;

/** Why they are one, each reason once. */
function evidence(others: readonly DriftedCandidate[]): string {
  const said = others.flatMap(({ differences }) => joined(differences).map(differenceWords));
  const distinct = [...new Set(said)];
  // Beside other words they are not the same.
  return distinct.map((each) => (each === PLAIN.order && distinct.length > 1 ? "in another order" : each)).join(", ");
}

/** One word against two is told once: `os` is short for `operating system`. */
function joined(differences: readonly Difference[]): readonly Difference[] {
  const together: Difference[] = [];
  for (const each of differences) {
    const before = together.at(-1);
    if (before && (each.kept === "" || each.other === ""))
      together[together.length - 1] = {
        ...before,
        ...(before.kept !== undefined && { kept: `${before.kept} ${each.kept ?? ""}`.trim() }),
        ...(before.other !== undefined && { other: `${before.other} ${each.other ?? ""}`.trim() }),
      };
    else together.push(each);
  }
  return together;
}

const PLAIN: Readonly<Record<DifferenceKind, string>> = {
  case: "only their case differs",
  separator: "the same letters, written another way",
  order: "same words, other order",
  noise: "one has words that add nothing",
  tense: "one verb in two tenses",
  plural: "one and many of the same",
  spelling: "two spellings of one word",
  typo: "a slip",
  abbreviation: "a short form",
  synonym: "two names of one thing",
};

function differenceWords({ kind, kept, other, reason }: Difference): string {
  if (kept === undefined || other === undefined) return reason ?? PLAIN[kind];
  const [short, long] = kept.length <= other.length ? [kept, other] : [other, kept];
  switch (kind) {
    case "tense":
      return `\`${other}\` and \`${kept}\` are one verb`;
    case "plural":
      return `\`${other}\` and \`${kept}\` are one and many of the same`;
    case "typo":
      return `\`${other}\` and \`${kept}\` are one slip apart`;
    case "spelling":
      return `\`${other}\` and \`${kept}\` are two spellings of one word`;
    case "abbreviation":
      return `\`${short}\` is short for \`${long}\``;
    default:
      return reason?.startsWith("both are") ? reason : `\`${other}\` and \`${kept}\` are one thing`;
  }
}

/** " (2 journeys use it)": whom it hurts that the name to keep misses some. */
function affected(kept: Candidate, others: readonly DriftedCandidate[]): string {
  const users = [...kept.users, ...others.flatMap(({ candidate }) => candidate.users)];
  if (users.length === 0) return "";
  const one = new Set(users.map(({ kind, name }) => `${kind} ${name}`)).size === 1;
  return `. ${capital(usersPhrase(users))} ${one ? "sees" : "see"} only a part`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function hintOf(kept: Candidate, others: readonly string[]): string {
  const why = [
    ...(kept.since === undefined ? [] : [`since ${kept.since}`]),
    ...(kept.users.length === 0 ? [] : [`used by ${usersCount(kept.users)}`]),
  ];
  const names = others.map((name) => (/^[\w$-]+$/.test(name) ? name : JSON.stringify(name))).join(", ");
  const both = others.length === 1 ? "both" : "all";
  return `Keep \`${kept.name}\`${why.length > 0 ? ` (${why.join(", ")})` : ""}, and give it \`renamedFrom: [${names}]\`, or say that ${both} are meant in \`vocabulary.distinct\`.`;
}

/** "2 journeys and 1 segment". */
function usersCount(users: readonly User[]): string {
  const byKind = new Map<string, Set<string>>();
  for (const { kind, name } of users) byKind.set(kind, (byKind.get(kind) ?? new Set()).add(name));
  return listed([...byKind].map(([kind, names]) => `${names.size} ${kind}${names.size === 1 ? "" : "s"}`));
}
