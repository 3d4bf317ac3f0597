import type { Segment } from "../../model/consumer.ts";
import { conditionClause } from "../../words/condition.ts";
import { clauseBlock } from "./clause-lines.ts";
import type { Desk } from "./desk.ts";
import { code } from "./escape.ts";
import { describedFacts, type Fact } from "./facts.ts";
import { paragraphs } from "./paragraph.ts";
import { titleOf } from "./title.ts";
import { subjectLines, userLines } from "./users.ts";

/** The page of a segment. */
export interface SegmentPage {
  readonly title: string;
  readonly kicker: string;
  readonly description: string;
  readonly facts: readonly Fact[];
  /** Who is in it, as lines. */
  readonly conditions: readonly string[];
  readonly needs: readonly string[];
  readonly users: readonly string[];
}

export function segmentPage(segment: Segment, desk: Desk): SegmentPage {
  const { scribe, uses } = desk;
  const { name, match } = segment;
  return {
    title: titleOf(segment),
    kicker: `Segment ${code(name)} of ${desk.home}`,
    description: paragraphs(segment.description),
    facts: describedFacts(segment, scribe),
    conditions: match ? clauseBlock(conditionClause(match), scribe) : [],
    needs: subjectLines(uses.by("segment", name), desk),
    users: userLines(uses.of("segment", name), desk),
  };
}
