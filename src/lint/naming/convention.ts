import type { Conventions } from "../../model/plan.ts";
import { isCase, toCase } from "../../vocabulary/cases.ts";
import { readName } from "../../vocabulary/drift/read-name.ts";
import { past } from "../../vocabulary/verb-form.ts";
import { wordsOf } from "../../vocabulary/words.ts";

type EventConvention = Conventions["events"];

/** Names that a vendor gives, PostHog's `$pageview` and Mixpanel's `$email`, are nobody's to style. */
export const isVendorName = (name: string): boolean => name.startsWith("$");

/** Whether an event's name says what came of something as a noun: `payment_failure`. */
export function isNominal(name: string): boolean {
  const { action } = readName(name);
  return action?.isNounToo === true && action.tense === "past";
}

/** Whether the action of an event's name surely stands where the convention does not have it. */
export function breaksOrder(name: string, order: EventConvention["order"]): boolean {
  const { at, isSure, objects, tokens } = readName(name);
  if (order === undefined || at === undefined || !isSure || objects.length === 0) return false;
  // What came of something has no verb that could stand elsewhere.
  if (isNominal(name)) return false;
  return order === "object_action" ? at === 0 : at === tokens.length - 1;
}

/** Whether the action of an event's name is surely in another tense than the convention's. */
export function breaksTense(name: string, tense: EventConvention["tense"]): boolean {
  const { action, isSure } = readName(name);
  if (tense === undefined || action === undefined || !isSure || action.isNounToo) return false;
  return tense === "past" ? action.tense === "base" : action.tense === "past";
}

/** Whether a name is all that its convention asks for. */
export function isWithin(name: string, convention: EventConvention): boolean {
  if (convention.case !== undefined && !isCase(name, convention.case)) return false;
  return !breaksOrder(name, convention.order) && !breaksTense(name, convention.tense);
}

/** The name with its action where the convention has it; undefined where words between them stand in the way. */
export function inOrder(name: string, convention: EventConvention): string | undefined {
  const words = wordsOf(name);
  const { tokens, at, action, objects, hasSmall } = readName(name);
  const size = action?.lemma.includes(" ") ? 2 : 1;
  if (at === undefined || hasSmall || tokens.length !== words.length - (size - 1) || objects.length === 0)
    return undefined;
  const [verb, rest] =
    at === 0 ? [words.slice(0, size), words.slice(size)] : [words.slice(-size), words.slice(0, -size)];
  return spelled(name, at === 0 ? [...rest, ...verb] : [...verb, ...rest], convention);
}

/** The name with its action in the convention's tense; undefined where nobody can tell which word that is. */
export function inTense(name: string, convention: EventConvention): string | undefined {
  const words = wordsOf(name);
  const { tokens, at, action } = readName(name);
  const isPlain = tokens.length === words.length - (action?.lemma.includes(" ") ? 1 : 0);
  if (at === undefined || action === undefined || !isPlain) return undefined;
  const [lemma = ""] = tokens[at]?.verb?.base.split(" ") ?? [];
  const verb = convention.tense === "past" ? past(lemma) : lemma;
  return lemma === "" ? undefined : spelled(name, [...words.slice(0, at), verb, ...words.slice(at + 1)], convention);
}

const STYLES = [
  "snake_case",
  "kebab-case",
  "Title Case",
  "Sentence case",
  "lower case",
  "camelCase",
  "PascalCase",
] as const;

/** Words in the convention's case, else in that of the name. */
function spelled(name: string, words: readonly string[], convention: EventConvention): string | undefined {
  const style = convention.case ?? STYLES.find((each) => isCase(name, each));
  return style && toCase(words, style);
}
