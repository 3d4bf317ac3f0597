import type { Condition } from "../model/condition.ts";
import type { Journey, Message, Segment } from "../model/consumer.ts";
import type { Described } from "../model/event.ts";
import { given } from "../model/given.ts";
import { type Clause, conditionClause, type Mood } from "../words/condition.ts";
import { exitClause, fallbackPhrases, messagePhrase, reentryPhrase } from "../words/journey.ts";
import { plain } from "../words/phrase.ts";
import type { SectionView, ThingView } from "./thing-view.ts";

/** A segment as it resolves: who is in it. */
export function segmentView(segment: Segment): Omit<ThingView, "users"> {
  const sections = segment.match ? [{ title: "Who is in it", lines: conditionLines(segment.match) }] : [];
  return { kind: "segment", ...described(segment), facts: ownership(segment), properties: [], context: [], sections };
}

/** A journey as it resolves: what starts and stops it, what it sends, and to whom. */
export function journeyView(journey: Journey): Omit<ThingView, "users"> {
  const { trigger, exitOn, goal, audience, messages, holdout, reentry, acceptAnonymous } = journey;
  const facts = [
    ...(audience.length === 0
      ? []
      : [{ label: "Sent only to", said: audience.map(({ name }) => `\`${name}\``).join(" and ") }]),
    ...(reentry === undefined ? [] : [{ label: "May be entered", said: plain(reentryPhrase(reentry)) }]),
    ...(holdout === undefined ? [] : [{ label: "Held out", said: `${holdout} % of the people` }]),
    ...(acceptAnonymous === undefined ? [] : [{ label: "Anonymous people", said: acceptAnonymous }]),
    ...ownership(journey),
  ];
  const sections: readonly SectionView[] = [
    ...(trigger ? [{ title: "What starts it", lines: conditionLines(trigger, "coming") }] : []),
    ...(exitOn.length === 0
      ? []
      : [{ title: "What stops it", lines: exitOn.flatMap((exit) => clauseLines(exitClause(exit), "")) }]),
    ...(messages.length === 0 ? [] : [{ title: "What it sends", lines: messages.flatMap(messageLines) }]),
    ...(goal ? [{ title: "What it is for", lines: conditionLines(goal, "coming") }] : []),
  ];
  return { kind: "journey", ...described(journey), facts, properties: [], context: [], sections };
}

const described = ({ name, title, description, pointer }: Described) => ({
  name,
  ...given({ title, description }),
  pointer,
});

const ownership = ({ owner, tags }: Described): ThingView["facts"] => [
  ...(owner === undefined ? [] : [{ label: "Owner", said: owner }]),
  ...(tags.length === 0 ? [] : [{ label: "Tags", said: tags.join(", ") }]),
];

const conditionLines = (condition: Condition, mood?: Mood): readonly string[] =>
  clauseLines(conditionClause(condition, mood), "");

function clauseLines({ said, inner }: Clause, indent: string): readonly string[] {
  return [`${indent}- ${plain(said)}`, ...inner.flatMap((each) => clauseLines(each, `${indent}  `))];
}

function messageLines(message: Message, index: number): readonly string[] {
  const only = message.if
    ? [
        `   only if: ${conditionLines(message.if)
          .map((line) => line.trim().replace(/^- /, ""))
          .join("; ")}`,
      ]
    : [];
  return [
    `${index + 1}. ${plain(messagePhrase(message))}`,
    ...only,
    ...fallbackPhrases(message).map((phrase) => `   ${plain(phrase)}`),
  ];
}
