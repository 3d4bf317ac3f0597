import type { Consumer, Scenario } from "../../model/consumer.ts";
import type { Plan } from "../../model/plan.ts";
import type { Desk } from "./desk.ts";
import { type Entry, NO_TABLE } from "./entry.ts";
import { code, text } from "./escape.ts";
import { describedFacts, type Fact, facts } from "./facts.ts";
import { paragraphs } from "./paragraph.ts";
import type { Table } from "./table.ts";
import { type NamedCall, type UnusedLine, usageMatrix } from "./usage-matrix.ts";
import { subjectLines } from "./users.ts";

/** Who lives on which events. */
export interface ConsumersPage {
  readonly matrix: Table;
  readonly unused: readonly string[];
  readonly consumers: readonly Entry[];
  readonly scenarios: readonly Entry[];
}

/** Whether anybody is named who uses events. */
export const hasConsumers = ({ segments, journeys, consumers, scenarios }: Plan): boolean =>
  segments.length + journeys.length + consumers.length + scenarios.length > 0;

/** `calls` are all events and pages, `unused` what nobody uses of them. */
export const consumersPage = (
  calls: readonly NamedCall[],
  unused: readonly UnusedLine[],
  desk: Desk,
): ConsumersPage => ({
  matrix: usageMatrix(calls, desk),
  unused: unused.map(({ line }) => line),
  consumers: desk.plan.consumers.map((consumer) =>
    entryOf(consumer, "consumer", facts({ Kind: consumer.kind && text(consumer.kind) }), desk),
  ),
  scenarios: desk.plan.scenarios.map((scenario) => entryOf(scenario, "scenario", [], desk)),
});

function entryOf(thing: Consumer | Scenario, kind: "consumer" | "scenario", own: readonly Fact[], desk: Desk): Entry {
  const { name, title, description } = thing;
  return {
    level: "###",
    heading: code(name),
    description: paragraphs(description ?? title),
    facts: [...own, ...describedFacts(thing, desk.scribe)],
    uses: { label: "Uses", lines: subjectLines(desk.uses.by(kind, name), desk) },
    table: NO_TABLE,
  };
}
