import { OBSERVED_VERBS, SMALL_WORDS, TENSELESS_OBJECTS, TENSELESS_VERBS } from "../data/actions.ts";
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
const observed = words(OBSERVED_VERBS);

/** Whether a token only joins others: `to`, `the`. */
export const isSmall = ({ full }: Token): boolean => small.has(full);

/** Reads the tokens of an event's name. */
export function readEvent(tokens: readonly Token[]): EventReading {
  const at = actionAt(tokens);
  const action = at === undefined ? undefined : verbAt(tokens, at);
  const objects = tokens.filter((_, index) => index !== at);
  const isTenseless = action !== undefined && isMeasured(action, objects);
  return {
    tokens,
    at,
    action,
    objects,
    isTenseless,
    isSure: action !== undefined && (!action.isNounToo || isTenseless),
  };
}

function verbAt(tokens: readonly Token[], at: number): TokenVerb | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
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
 * verb that is hardly a noun, at the end or the start; else what may be a noun too.
 */
function actionAt(tokens: readonly Token[]): number | undefined {
  const last = tokens.length - 1;
  const beforeSmall = tokens.findIndex((_, at) => at > 0 && isSmallAt(tokens, at + 1) && isPast(tokens, at));
  const places = [last, ...(beforeSmall > 0 ? [beforeSmall] : []), 0];
  return (
    places.find((at) => isPast(tokens, at)) ??
    places.find((at) => isPure(tokens, at)) ??
    [last, 0].find((at) => verbAt(tokens, at) !== undefined)
  );
}

const isSmallAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && isSmall(token);
};

const isPast = (tokens: readonly Token[], at: number): boolean => verbAt(tokens, at)?.tense === "past";

const isPure = (tokens: readonly Token[], at: number): boolean => verbAt(tokens, at)?.isNounToo === false;

function isMeasured({ lemma, tense }: TokenVerb, objects: readonly Token[]): boolean {
  // What is being created is not yet created.
  if (tense === "gerund") return false;
  if (objects.length === 0) return true;
  if (observed.has(lemma)) return true;
  return tenselessVerbs.has(lemma) && objects.every(({ word }) => tenselessObjects.has(word));
}
