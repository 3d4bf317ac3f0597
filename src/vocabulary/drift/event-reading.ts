import {
  ACTORS,
  LOOKED_AT,
  OBSERVED_PHRASES,
  OBSERVED_VERBS,
  OUTCOMES,
  SUBJECTS,
  TENSELESS_OBJECTS,
  TENSELESS_VERBS,
} from "../data/actions.ts";
import { ARTICLES, SMALL_WORDS } from "../data/fillers.ts";
import { likelyVerbForm } from "../verb-form.ts";
import type { Token, TokenVerb } from "./token.ts";

/** The name of an event, taken apart: what is done, and what it is done to. */
export interface EventReading {
  readonly tokens: readonly Token[];
  /** Where the action stands in `tokens`; undefined where none is found. */
  readonly at: number | undefined;
  readonly action: TokenVerb | undefined;
  /** The other tokens, in their order. */
  readonly objects: readonly Token[];
  /** Whether the action is surely the verb: wherever it stands, it is the same action. */
  readonly isSure: boolean;
  /** Whether every tense of it is one action: it is measured, and not attempted. */
  readonly isTenseless: boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const small = words(SMALL_WORDS);
const tenselessObjects = words(TENSELESS_OBJECTS);
const tenselessVerbs = words(TENSELESS_VERBS);
const observed: ReadonlySet<string> = new Set([...words(OBSERVED_VERBS), ...OBSERVED_PHRASES.split("|")]);
const articles = words(ARTICLES);
const outcomes = new Map(
  OUTCOMES.split("|").map((pair): [string, string] => {
    const [noun = "", verb = ""] = pair.split(" ");
    return [noun, verb];
  }),
);
const actors = words(ACTORS);
const lookedAt = words(LOOKED_AT);
/** Words that say that this is an event, in whichever place. */
export const EVENT = "evt";
const subjects = words(SUBJECTS);

/** Whether a token only joins others: `to`, `the`. */
export const isSmall = ({ full }: Token): boolean => small.has(full);

/**
 * The tokens without an article behind the verb (`Created a Project`; the A of `Plan A Selected` is none), and without what only
 * says that this is an event: `product_viewed_event`. Somebody who joined an event did not just join: after an actor it stays.
 */
export function withoutNoise(tokens: readonly Token[]): readonly Token[] {
  if (tokens.length < 3) return tokens;
  const named = withoutEvent(tokens);
  if (named[0]?.full === "the") return named.slice(1);
  return articles.has(named[1]?.full ?? "") && isPure(named, 0) ? [...named.slice(0, 1), ...named.slice(2)] : named;
}

function withoutEvent(tokens: readonly Token[]): readonly Token[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first?.written === EVENT) return tokens.slice(1);
  const isSaid = last?.written === EVENT || (last?.full === "event" && !actors.has(first?.word ?? ""));
  const before = tokens.length - 2;
  // There may be a `calendar_view` beside a `calendar_view_event`; nobody clicks an event that is not one of a screen.
  const isDeed = isPast(tokens, before) || /^(?:click|tap|press|swipe|hover|scroll)$/.test(tokens[before]?.full ?? "");
  return isSaid && isDeed ? tokens.slice(0, -1) : tokens;
}

const known = new WeakMap<readonly Token[], EventReading>();

/** Reads the tokens of an event's name. */
export function readEvent(tokens: readonly Token[]): EventReading {
  const before = known.get(tokens);
  if (before !== undefined) return before;
  const made = read(tokens);
  known.set(tokens, made);
  return made;
}

function read(all: readonly Token[]): EventReading {
  const tokens = withoutNoise(all);
  const isSubject = subjectFirst(tokens);
  const at = isSubject ? 1 : actionAt(tokens);
  const verb = at === undefined ? undefined : verbAt(tokens, at);
  const objects = tokens.filter((_, index) => index !== at && !(isSubject && index === 0));
  const isLook = verb?.lemma === "visit" && lookedAt.has(objects.at(-1)?.word ?? "");
  const action = verb && isLook ? { ...verb, lemma: "view" } : verb;
  const isTenseless = action !== undefined && isMeasured(action, objects);
  return {
    tokens,
    at,
    action,
    objects,
    isTenseless,
    // A noun is in the past where it says what came of something.
    isSure: action !== undefined && (!action.isNounToo || isTenseless || action.tense === "past"),
  };
}

function verbAt(tokens: readonly Token[], at: number): TokenVerb | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const outcome = at > 0 && at === tokens.length - 1 ? outcomes.get(token.full) : undefined;
  if (outcome !== undefined) return { lemma: outcome, base: outcome, tense: "past", isNounToo: true };
  const verb = token.verb ?? likely(token.full);
  // At the end `views` are many, and nobody's action.
  return token.plural && verb?.isNounToo && at === tokens.length - 1 ? undefined : verb;
}

function likely(word: string): TokenVerb | undefined {
  const form = likelyVerbForm(word);
  return form && { ...form, base: form.lemma };
}

/**
 * Where the action stands: a past at the end, or before a preposition (`Product Added to Cart`), or at the start; else a
 * verb that is hardly a noun, at the end or the start, and rather not as a gerund (`visit pricing`); else what may be a noun
 * too.
 */
function actionAt(tokens: readonly Token[]): number | undefined {
  const last = tokens.length - 1;
  const beforeSmall = tokens.findIndex((_, at) => at > 0 && isSmallAt(tokens, at + 1) && isPast(tokens, at));
  const places = [last, ...(beforeSmall > 0 ? [beforeSmall] : []), 0];
  return (
    places.find((at) => isPast(tokens, at)) ??
    places.find((at) => isPure(tokens, at) && verbAt(tokens, at)?.tense !== "gerund") ??
    places.find((at) => isPure(tokens, at)) ??
    [last, 0].find((at) => verbAt(tokens, at) !== undefined)
  );
}

/** Whether a name says who does it, what is done, and to what: `User Viewed Product`. */
export function subjectFirst(tokens: readonly Token[]): boolean {
  const isLastDone = isPast(tokens, tokens.length - 1);
  return tokens.length > 2 && subjects.has(tokens[0]?.word ?? "") && isDone(tokens, 1) && !isLastDone;
}

const isSmallAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && isSmall(token);
};

const isPast = (tokens: readonly Token[], at: number): boolean => verbAt(tokens, at)?.tense === "past";

/** `read` and `set` are a past too. */
const isDone = (tokens: readonly Token[], at: number): boolean =>
  isPast(tokens, at) || verbAt(tokens, at)?.tense === "either";

const isPure = (tokens: readonly Token[], at: number): boolean => verbAt(tokens, at)?.isNounToo === false;

function isMeasured({ lemma, tense }: TokenVerb, objects: readonly Token[]): boolean {
  // What is being created is not yet created.
  if (tense === "gerund") return false;
  if (objects.length === 0) return true;
  if (observed.has(lemma)) return true;
  return tenselessVerbs.has(lemma) && objects.every(({ word }) => tenselessObjects.has(word));
}
