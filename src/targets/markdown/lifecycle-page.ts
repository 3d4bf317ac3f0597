import type { Deprecation } from "../../model/shape.ts";
import { renamesPhrase } from "../../words/lifecycle.ts";
import type { Desk } from "./desk.ts";
import { code, text } from "./escape.ts";
import { type Lived, livedThings } from "./lived-things.ts";
import { filled, type Table } from "./table.ts";

/** What comes, changes its name and goes. */
export interface LifecyclePage {
  readonly tables: readonly Table[];
}

/** Nothing where no thing of the plan has a life that is told. */
export function lifecyclePage(desk: Desk): LifecyclePage | undefined {
  const things = livedThings(desk);
  const tables = filled([
    {
      heading: "## Planned",
      columns: ["What"],
      rows: things.filter(({ planned }) => planned).map(({ what }) => [what]),
    },
    {
      heading: "## Deprecated",
      columns: ["What", "Since", "Instead", "Both sent until", "May be removed after", "Why"],
      rows: things.flatMap((thing) => (thing.deprecated ? [deprecatedRow(thing, thing.deprecated)] : [])),
    },
    {
      heading: "## Renamed",
      columns: ["What", "Formerly"],
      rows: things
        .filter(({ renamedFrom }) => renamedFrom.length > 0)
        .map(({ what, renamedFrom }) => [what, desk.scribe.say(renamesPhrase(renamedFrom))]),
    },
    {
      heading: "## Added",
      columns: ["What", "Since"],
      rows: things.flatMap(({ what, since }) => (since === undefined ? [] : [[what, text(since)]])),
    },
  ]);
  return tables.length > 0 ? { tables } : undefined;
}

function deprecatedRow(
  { what, instead }: Lived,
  { since, replacedBy, sendUntil, removeAfter, reason }: Deprecation,
): readonly string[] {
  const replacement = replacedBy === undefined ? "" : (instead?.(replacedBy) ?? code(replacedBy));
  return [what, text(since ?? ""), replacement, text(sendUntil ?? ""), text(removeAfter ?? ""), text(reason ?? "")];
}
