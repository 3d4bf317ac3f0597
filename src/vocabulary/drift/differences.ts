import { ABBREVIATIONS } from "../data/abbreviations.ts";
import type { Action } from "../data/actions.ts";
import { SYNONYMS } from "../data/synonyms.ts";
import { singular } from "../plural.ts";
import { base as verbBase } from "../verb-form.ts";
import { builtInAction } from "./built-in-action.ts";
import type { Difference } from "./difference.ts";
import { actionName } from "./event-keys.ts";
import { isSmall, readEvent, subjectFirst, withoutNoise } from "./event-reading.ts";
import { eventReadings } from "./event-readings.ts";
import { lettersOfName } from "./letters.ts";
import type { Lexicon } from "./lexicon.ts";
import { propertyKeys } from "./property-keys.ts";
import { readingsOf, type Token } from "./token.ts";

/**
 * How another name differs from the one to keep: in case or separators alone, else word by word, else as a whole, where both
 * are names of one action or the plan says that they are synonyms.
 */
export function differencesOf(kept: string, other: string, lexicon: Lexicon): readonly Difference[] {
  if (lettersOfName(kept) === lettersOfName(other)) return [{ kind: isSeparated(kept, other) ? "separator" : "case" }];
  for (const [a, b] of pairsOf(allReadings(kept, lexicon), allReadings(other, lexicon))) {
    const found = byWords(a, b, lexicon);
    if (found === undefined) continue;
    const all: readonly Difference[] = isNoisy(a) === isNoisy(b) ? found : [...found, { kind: "noise" }];
    return all.length > 0 ? all : [{ kind: "noise" }];
  }
  const way = lexicon.kind === "event" ? undefined : wayOfSaying(kept, other, lexicon);
  if (way !== undefined) return [{ kind: "synonym", reason: way }];
  const action = sharedAction(kept, other, lexicon);
  return [
    { kind: "synonym", kept, other, ...(action && { reason: `both are names of “${action.name}”: ${action.reason}` }) },
  ];
}

/** What names of properties say in two ways, where no two of their words are synonyms. */
function wayOfSaying(kept: string, other: string, lexicon: Lexicon): string | undefined {
  const keys = new Set(propertyKeys(kept, lexicon));
  if (!propertyKeys(other, lexicon).some((key) => keys.has(key))) return undefined;
  const words = [kept, other].flatMap((name) => (readingsOf(name, lexicon)[0] ?? []).map(({ full }) => full));
  if (words.includes("no")) return "`no` is short for `number`";
  return words.includes("number") || words.includes("count")
    ? "two ways to say how many"
    : "two ways to name one moment";
}

const allReadings = (name: string, lexicon: Lexicon): readonly (readonly Token[])[] =>
  lexicon.kind === "event" ? eventReadings(name, lexicon) : readingsOf(name, lexicon);

/** Whether a name says who does it, or that it is an event. */
const isNoisy = (tokens: readonly Token[]): boolean =>
  withoutNoise(tokens).length !== tokens.length || subjectFirst(tokens);

const isSeparated = (a: string, b: string): boolean => a.toLowerCase() !== b.toLowerCase();

function pairsOf<T>(left: readonly T[], right: readonly T[]): readonly (readonly [T, T])[] {
  return left.flatMap((a) => right.map((b) => [a, b] as const));
}

/** The differences of two names with the same words; undefined where they have not. */
function byWords(kept: readonly Token[], other: readonly Token[], lexicon: Lexicon): readonly Difference[] | undefined {
  const [a, b] = [counting(kept), counting(other)];
  if (a.length !== b.length) return undefined;
  const rest = [...b.entries()];
  const differences: Difference[] = [];
  const order: number[] = [];
  for (const token of a) {
    const at = rest.findIndex(([, each]) => rootOf(each) === rootOf(token));
    const [place, match] = rest[at] ?? [];
    if (place === undefined || match === undefined) return undefined;
    order.push(place);
    rest.splice(at, 1);
    const difference = ofWords(token, match, lexicon);
    if (difference !== undefined) differences.push(difference);
  }
  const isMoved = order.some((at, index) => index > 0 && at < (order[index - 1] ?? 0));
  return isMoved ? [...differences, { kind: "order" }] : differences;
}

/** Small words add nothing, unless a name has no others; who does it and that it is an event go without saying. */
function counting(all: readonly Token[]): readonly Token[] {
  const read = withoutNoise(all);
  const tokens = subjectFirst(read) ? read.slice(1) : read;
  const counted = tokens.filter((token) => !isSmall(token));
  return counted.length > 0 ? counted : tokens;
}

const rootOf = ({ word, verb }: Token): string => verb?.lemma ?? word;

function ofWords(kept: Token, other: Token, lexicon: Lexicon): Difference | undefined {
  if (kept.written === other.written) return undefined;
  const words = { kept: kept.written, other: other.written };
  const [a, b] = [smallRoot(kept), smallRoot(other)];
  if (kept.full === other.full) return { kind: ofSpelling(kept, other, lexicon), ...words };
  if (kept.verb && other.verb && a === b && !(kept.plural || other.plural)) return { kind: "tense", ...words };
  if (singular(kept.full) === singular(other.full)) return { kind: "plural", ...words };
  const reason = SYNONYMS.find((each) => each.words.includes(a) && each.words.includes(b))?.reason;
  return { kind: "synonym", ...words, ...(reason !== undefined && { reason }) };
}

/** Before synonyms: the base of a verb with its particle, the singular of anything else. */
const smallRoot = ({ full, verb }: Token): string => {
  const [first = "", ...rest] = full.split(" ");
  return verb === undefined ? singular(full) : [verbBase(first), ...rest].join(" ");
};

function ofSpelling(kept: Token, other: Token, { slips }: Lexicon): "typo" | "abbreviation" | "spelling" {
  // `ref` beside the misspelt `referer` is its short form all the same.
  if ([kept, other].some(({ written }) => ABBREVIATIONS.has(written))) return "abbreviation";
  const isMisspelt = [kept, other].some(({ written }) => written.split(" ").some((word) => slips.has(word)));
  return isMisspelt ? "typo" : "spelling";
}

function sharedAction(kept: string, other: string, lexicon: Lexicon): Action | undefined {
  if (lexicon.kind !== "event") return undefined;
  const of = (name: string): readonly Action[] =>
    eventReadings(name, lexicon).flatMap((tokens) => builtInAction(readEvent(tokens)) ?? []);
  const others = new Set(of(other).map((action) => actionName(action, lexicon)));
  const shared = of(kept).find((action) => others.has(actionName(action, lexicon)));
  // Of two actions that are one here, the one that needs saying.
  return (
    [...(shared ? of(other) : []), ...(shared ? [shared] : [])].find(({ isAlso }) => isAlso !== undefined) ?? shared
  );
}
