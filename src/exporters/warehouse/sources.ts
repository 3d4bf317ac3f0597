import type { Described, Event } from "../../model/event.ts";
import type { JsonObject } from "../../model/json.ts";
import type { Plan } from "../../model/plan.ts";
import type { Property } from "../../model/property.ts";
import { PlanSchemas } from "../../schema/plan-schemas.ts";
import type { Column } from "./column.ts";
import { warehouseName } from "./names.ts";
import { STANDARD_COLUMNS } from "./standard-columns.ts";

/** What goes into one table: an event has one of its own; pages, screens, people and groups have one for all of a kind. */
export interface Source {
  readonly kind: "event" | "others";
  readonly table: string;
  readonly standard: readonly Column[];
  readonly name: string;
  readonly about: Pick<Described, "description" | "owner" | "tags" | "links">;
  readonly schema: JsonObject;
  readonly properties: readonly Property[];
  /** The property of which no two calls have the same. */
  readonly unique: string | undefined;
}

/** All that Segment and RudderStack would write into tables of their own, in the order of the plan. */
export function sourcesOf(plan: Plan): readonly Source[] {
  const schemas = new PlanSchemas(plan);
  const other = { kind: "others", about: { tags: [], links: [] }, unique: undefined } as const;
  const events = plan.events.map((event) => ({
    kind: "event" as const,
    table: warehouseName(event.name),
    standard: STANDARD_COLUMNS.event,
    name: event.name,
    about: event,
    schema: schemas.call(event),
    properties: event.properties,
    unique: uniqueOf(event),
  }));
  const pages = plan.pages.map((page) => ({
    ...other,
    table: page.call === "screen" ? "screens" : "pages",
    standard: STANDARD_COLUMNS.pages,
    name: page.name,
    schema: schemas.call(page),
    properties: page.properties,
  }));
  const people = {
    ...other,
    table: "identifies",
    standard: STANDARD_COLUMNS.identifies,
    name: "identify",
    schema: schemas.traits(),
    properties: plan.traits,
  };
  const groups = plan.groups.map((group) => ({
    ...other,
    table: "groups",
    standard: STANDARD_COLUMNS.groups,
    name: group.name,
    schema: schemas.group(group),
    properties: group.traits,
  }));
  return [...events, ...pages, ...(plan.traits.length > 0 ? [people] : []), ...groups];
}

/** What is the same event once ever has one key. */
function uniqueOf({ dedupe }: Event): string | undefined {
  const [only, ...others] = dedupe?.key ?? [];
  return dedupe?.window === undefined && others.length === 0 ? only : undefined;
}
