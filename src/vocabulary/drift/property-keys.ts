import { PLURALS_OF_ONE } from "../data/plurals.ts";
import { UNITS } from "../data/units.ts";
import { verbForm } from "../verb-form.ts";
import { lettersOfName, sigilOf } from "./letters.ts";
import type { Lexicon } from "./lexicon.ts";
import { readingsOf, type Token } from "./token.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const units = words(UNITS);

/** What is said of a thing: `id_product` and `product_id` are one, `user_group` and `group_user` are not. */
const ATTRIBUTES = words(
  "amount code cost count currency date description email fee id image label length name number price quantity sku status " +
    "time timestamp title total type url value version",
);
/** Attributes that are things too, and have attributes of their own: an image has a URL. */
const THINGS = words("image");
const EXTREMES = words("average maximum minimum total");
/** They begin a question: `is_link`. */
const ASKS = words("is has can was should");
/** What is said of a thing behind it, as a participle is: `seats_available` are many, `seat_available` is one. */
const PREDICATES = words("active available correct empty free full left open remaining wrong");
const noBulk = words(PLURALS_OF_ONE);
/** Their singular says which one it is: `trial_day` is the third, `trial_days` are thirty. */
const CALENDAR = words("day week month year");

/** What names of properties or traits that are one have in common: two of them share a key. */
export function propertyKeys(name: string, lexicon: Lexicon): readonly string[] {
  const keys = readingsOf(name, lexicon).map(
    (tokens) =>
      `${sigilOf(name)}words ${inOrder(counted(moments(addressed(numbered(ofWhich(tokens))))))
        .map(wordOf)
        .join(" ")}`,
  );
  return [...new Set([`letters ${lettersOfName(name)}`, ...keys])];
}

/** A list of ids is not an id: only the last plural of a name says that there are many, or that of `tabs_selected`. */
function wordOf({ word, plural }: Token, at: number, tokens: readonly Token[]): string {
  const next = tokens[at + 1];
  const isLast =
    next === undefined || (at === tokens.length - 2 && (next.verb?.tense === "past" || PREDICATES.has(next.full)));
  return plural && isLast && !noBulk.has(word) && (!units.has(word) || CALENDAR.has(word)) ? `${word}+` : word;
}

/** `name_of_course` is `course_name`; `time_of_day` is something else. */
function ofWhich(tokens: readonly Token[]): readonly Token[] {
  const [first, of, ...rest] = tokens;
  if (first === undefined || of?.full !== "of" || rest.length === 0) return tokens;
  return ATTRIBUTES.has(first.word) && !first.plural && first.word !== "time" && first.word !== "number"
    ? [...rest, first]
    : tokens;
}

/** Short for a number: `order_no`, `no_of_items`. */
const isNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.full === "no" && (at === 0 ? tokens[1]?.full === "of" : at === tokens.length - 1);

const numbered = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) => (isNumber(tokens, at) ? { ...token, word: "number" } : token));

/** What has a link is told by its URL: `image_link` is `image_url`, `has_link` is neither. */
function addressed(tokens: readonly Token[]): readonly Token[] {
  const [thing, last] = tokens.slice(-2);
  if (tokens.length < 2 || last?.word !== "link" || ASKS.has(thing?.full ?? "")) return tokens;
  return [...tokens.slice(0, -1), { ...last, word: "url" }];
}

/** `num_results`, `number_of_results`, `count_results` and `results_count` are one. */
function counted(tokens: readonly Token[]): readonly Token[] {
  const [first, second, ...rest] = tokens;
  const last = tokens.at(-1);
  if (last?.word === "number" && !last.plural && tokens.at(-2)?.plural === true)
    return [...tokens.slice(0, -1), { ...last, word: "count" }];
  if ((first?.word !== "number" && first?.word !== "count") || second === undefined) return tokens;
  const things = second.word === "of" ? rest : [second, ...rest];
  if (things.at(-1)?.plural !== true) return tokens;
  return [...things, { ...first, word: "count", plural: false }];
}

/** `created_timestamp` and `created_at` are one moment; `created_on` and `created_date` are one day. */
function moments(tokens: readonly Token[]): readonly Token[] {
  const [done, last] = tokens.slice(-2);
  if (tokens.length < 2 || done === undefined || last === undefined || verbForm(done.full)?.tense !== "past")
    return tokens;
  const word = last.word === "timestamp" || last.word === "datetime" ? "at" : last.word === "on" ? "date" : last.word;
  return word === last.word ? tokens : [...tokens.slice(0, -1), { ...last, word }];
}

/** Of two words of which one says what the other's is, the latter first; an extreme before what it is of. */
function inOrder(tokens: readonly Token[]): readonly Token[] {
  const [first, second, ...rest] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || second === undefined || last === undefined) return tokens;
  if (EXTREMES.has(last.word) && !EXTREMES.has(first.word)) return [last, ...tokens.slice(0, -1)];
  const isMisplaced =
    rest.length === 0 &&
    ATTRIBUTES.has(first.word) &&
    (THINGS.has(second.word) || ![ATTRIBUTES, units].some((words) => words.has(second.word))) &&
    !EXTREMES.has(first.word);
  return isMisplaced && !first.plural && !second.plural ? [second, first] : tokens;
}
