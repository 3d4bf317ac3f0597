import type { Event, Role } from "../../model/event.ts";
import type { Desk } from "./desk.ts";
import { code, text } from "./escape.ts";
import { brief } from "./paragraph.ts";
import { codes } from "./scribe.ts";
import { filled, type Table } from "./table.ts";

/** What people look for together; roles in one area are told in one table. */
const AREAS: Readonly<Record<string, readonly Role[]>> = {
  Browsing: ["view"],
  "Cart and checkout": ["cart", "checkout", "offer"],
  Orders: ["purchase", "refund", "cancellation"],
  Subscriptions: ["subscription"],
  People: ["identify", "consent"],
};

const COLUMNS = ["Event", "What happened", "Sent by", "Status"];

/** The events in tables by the area of their role; by their first tag where no event has a role; in one table where none has a tag. */
export function eventTables(desk: Desk): readonly Table[] {
  const { events } = desk.plan;
  if (events.some(({ role }) => role !== undefined)) {
    const areas = Object.keys(AREAS).map((area) => ({ key: area, heading: area }));
    return grouped([...areas, REST], ({ role }) => areaOf(role), desk);
  }
  const tags = [...new Set(events.flatMap(({ tags: [first] }) => first ?? []))];
  if (tags.length === 0) return [tableOf("", events, desk)];
  return grouped(
    [...tags.map((tag) => ({ key: tag, heading: text(tag) })), REST],
    ({ tags: [first] }) => first ?? "",
    desk,
  );
}

const areaOf = (role: Role | undefined): string =>
  Object.keys(AREAS).find((area) => role !== undefined && AREAS[area]?.includes(role)) ?? "";

const REST = { key: "", heading: "Other" };

function grouped(
  groups: readonly { readonly key: string; readonly heading: string }[],
  keyOf: (event: Event) => string,
  desk: Desk,
): readonly Table[] {
  const byKey = new Map<string, Event[]>(groups.map(({ key }) => [key, []]));
  for (const event of desk.plan.events) byKey.get(keyOf(event))?.push(event);
  return filled(groups.map(({ key, heading }) => tableOf(`### ${heading}`, byKey.get(key) ?? [], desk)));
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
