import type { Journey } from "../../model/consumer.ts";
import { conditionClause } from "../../words/condition.ts";
import { exitClause, reentryPhrase } from "../../words/journey.ts";
import { clauseBlock, clauseLines } from "./clause-lines.ts";
import type { Desk } from "./desk.ts";
import { code, text } from "./escape.ts";
import { describedFacts, type Fact, facts } from "./facts.ts";
import { messageLines } from "./message-lines.ts";
import { paragraphs } from "./paragraph.ts";
import { titleOf } from "./title.ts";
import { subjectLines, userLines } from "./users.ts";

/** The page of a journey. */
export interface JourneyPage {
  readonly title: string;
  readonly kicker: string;
  readonly description: string;
  readonly facts: readonly Fact[];
  /** Sentences and lists, as lines. */
  readonly starts: readonly string[];
  readonly messages: readonly string[];
  readonly stops: readonly string[];
  readonly goal: readonly string[];
  readonly needs: readonly string[];
  readonly users: readonly string[];
}

export function journeyPage(journey: Journey, desk: Desk): JourneyPage {
  const { scribe, uses } = desk;
  const { name, trigger, goal } = journey;
  return {
    title: titleOf(journey),
    kicker: `Journey ${code(name)} of ${desk.home}`,
    description: paragraphs(journey.description),
    facts: [...journeyFacts(journey, desk), ...describedFacts(journey, scribe)],
    starts: trigger ? clauseBlock(conditionClause(trigger, "coming"), scribe) : [],
    messages: journey.messages.flatMap((message, index) => messageLines(message, index + 1, scribe)),
    stops: journey.exitOn.flatMap((exit) => clauseLines(exitClause(exit), scribe)),
    goal: goal ? clauseBlock(conditionClause(goal, "coming"), scribe) : [],
    needs: subjectLines(uses.by("journey", name), desk),
    users: userLines(uses.of("journey", name), desk),
  };
}

function journeyFacts({ audience, holdout, reentry, acceptAnonymous }: Journey, { scribe }: Desk): readonly Fact[] {
  return facts({
    "Sent only to": audience.map(({ name }) => scribe.thing("segment", name)).join(" and "),
    "May be entered": reentry && scribe.say(reentryPhrase(reentry)),
    Holdout: holdout === undefined ? "" : `${holdout} % of the people get nothing, to compare with`,
    "Anonymous people": acceptAnonymous && text(acceptAnonymous),
  });
}
