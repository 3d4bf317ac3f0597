import type { Exit, Fallback, Journey, Message } from "../model/consumer.ts";
import { type Clause, conditionClause } from "./condition.ts";
import { durationPhrase } from "./duration.ts";
import { joined, listed, type Mention, named, type Phrase, say, stated, valued } from "./phrase.ts";

const TRAIT = "trait.";

/** What a message shows: a property of the trigger, or a trait. */
const shownPhrase = (path: string): Phrase => {
  if (!path.startsWith(TRAIT)) return [named(path)];
  const trait: Mention = { kind: "trait", name: path.slice(TRAIT.length) };
  return say`the trait ${trait}`;
};

/** When a message is sent, how, and what it shows: "After 30 minutes by sms. Shows `items.name` and `cart_value`." */
export function messagePhrase({ name, after, channel, uses }: Message): Phrase {
  const when = after && after.seconds > 0 ? say`After ${durationPhrase(after.text)}` : say`At once`;
  const how = channel === undefined ? [] : say` by ${stated(channel)}`;
  const title = name === undefined ? [] : say`: ${stated(name)}`;
  const shows =
    uses.length === 0
      ? []
      : say` Shows ${listed(
          uses.map(({ path }) => shownPhrase(path)),
          "and",
        )}.`;
  return say`${when}${how}${title}.${shows}`;
}

/** What stands in for what is absent, one phrase for each path: "without `image_url`: `logo`". */
export const fallbackPhrases = ({ fallback }: Message): readonly Phrase[] =>
  [...fallback].map(([path, rungs]) => say`without ${shownPhrase(path)}: ${joined(rungs.map(rungPhrase), ", else ")}`);

const rungPhrase = (rung: Fallback): Phrase => {
  if ("use" in rung) return shownPhrase(rung.use.path);
  return rung.static === "" ? ["nothing"] : [valued(rung.static)];
};

/** What stops a journey: "Order completed happens, with the same `cart_id`". */
export function exitClause({ condition, match }: Exit): Clause {
  const clause = conditionClause(condition, "coming");
  if (match.length === 0) return clause;
  return {
    ...clause,
    said: say`${clause.said}, with the same ${listed(
      match.map((path) => [named(path)]),
      "and",
    )}`,
  };
}

const timesPhrase = (times: number): Phrase => (times === 1 ? say`at most once` : say`at most ${times} times`);

/** How often one may enter: "at most once for each `cart_id` in 7 days". */
export function reentryPhrase({ per, atMost, every }: NonNullable<Journey["reentry"]>): Phrase {
  const parts = [
    atMost === undefined ? say`any number of times` : timesPhrase(atMost),
    ...(per === undefined ? [] : [say`for each ${named(per)}`]),
    ...(every ? [say`in ${durationPhrase(every.text)}`] : []),
  ];
  return joined(parts, " ");
}
