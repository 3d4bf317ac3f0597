import { type Column, plainColumn } from "./column.ts";

/**
 * The columns of every table (segmentio/segment-docs, src/connections/storage/warehouses/schema.md; RudderStack's "Warehouse
 * Schema"; 2026-11). Properties and traits of these names never reach the warehouse.
 */
const COMMON: readonly Column[] = [
  { ...plainColumn("id", "varchar", "The message's id."), isRequired: true, isUnique: true },
  plainColumn("anonymous_id", "varchar", "Who it was, before anybody knew."),
  plainColumn("user_id", "varchar", "Who it was."),
  { ...plainColumn("received_at", "timestamp", "When it was received."), isRequired: true },
  plainColumn("sent_at", "timestamp", "When it was sent, by the device's clock."),
  plainColumn("timestamp", "timestamp", "When it happened, corrected for the device's clock."),
  plainColumn("original_timestamp", "timestamp", "When it happened, by the device's clock."),
];

const EVENT: readonly Column[] = [
  plainColumn("event", "varchar", "The event's name in the warehouse."),
  plainColumn("event_text", "varchar", "The event's name as it was sent."),
];

/** What stands before the columns of a plan, in the table of an event, of people, groups, pages. */
export const STANDARD_COLUMNS = {
  event: [...COMMON, ...EVENT],
  identifies: COMMON,
  groups: [...COMMON, plainColumn("group_id", "varchar", "Which group it is.")],
  pages: [...COMMON, plainColumn("name", "varchar", "The page's name."), plainColumn("category", "varchar")],
} as const;
