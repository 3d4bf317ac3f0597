import type { Plan } from "../../model/plan.ts";
import type { ContextProperty, Property } from "../../model/property.ts";
import { valueText } from "../../words/phrase.ts";
import type { Desk } from "./desk.ts";
import { code } from "./escape.ts";
import { type PropertyTable, propertyTable } from "./property-table.ts";
import { codes } from "./scribe.ts";

/** What every event carries. */
export interface ContextPage {
  readonly table: PropertyTable;
  /** What each source fills in, a line each. */
  readonly sends: readonly string[];
  /** Which traits keep first values, a line each. */
  readonly kept: readonly string[];
}

export function contextPage(desk: Desk): ContextPage {
  const { plan, scribe } = desk;
  const senders = new Map<Property, string>(
    plan.context.map((each) => [each, each.sources ? codes(each.sources) : "all"]),
  );
  const last = { title: "Sent by", of: (property: Property) => senders.get(property) ?? "" };
  return {
    table: propertyTable(plan.context, desk, last),
    sends: plan.sources.filter(({ sends }) => sends.size > 0).map(sendsWords),
    kept: plan.context.flatMap(({ name, firstTouch }: ContextProperty) =>
      firstTouch === undefined ? [] : [`${code(name)} in ${scribe.thing("trait", firstTouch)}`],
    ),
  };
}

const sendsWords = ({ name, sends }: Plan["sources"][number]): string =>
  `${code(name)}: ${[...sends].map(([property, value]) => `${code(property)} = ${code(valueText(value))}`).join(", ")}`;
