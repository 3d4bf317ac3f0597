import type { Event } from "../../model/event.ts";
import type { Desk } from "./desk.ts";
import { code } from "./escape.ts";
import { eventGroups } from "./event-groups.ts";
import { brief } from "./paragraph.ts";
import { codes } from "./scribe.ts";
import type { Table } from "./table.ts";

const COLUMNS = ["Event", "What happened", "Sent by", "Status"];

/** The events in tables, each group by itself; without a heading where there is but one of which nothing is said. */
export function eventTables(desk: Desk): readonly Table[] {
  const groups = eventGroups(desk.plan);
  const isAlone = groups.length === 1 && groups[0]?.heading === "";
  return groups.map(({ heading, events }) => tableOf(isAlone ? "" : `### ${heading || "Other"}`, events, desk));
}

const tableOf = (heading: string, events: readonly Event[], { scribe }: Desk): Table => ({
  heading,
  columns: COLUMNS,
  rows: events.map((event) => [
    scribe.to("event", event.name, code(event.name)),
    brief(event.description ?? event.title),
    codes(event.sources),
    statusOf(event),
  ]),
});

const statusOf = ({ status, key }: Event): string => (key ? `${status}, key` : status);
