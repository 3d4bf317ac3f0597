import type { Group } from "../../model/event.ts";
import type { Trait } from "../../model/property.ts";
import { notesPhrase } from "../../words/property.ts";
import type { Desk } from "./desk.ts";
import { type Entry, NO_TABLE } from "./entry.ts";
import { code } from "./escape.ts";
import { describedFacts, facts } from "./facts.ts";
import { paragraphs } from "./paragraph.ts";
import { propertyTable } from "./property-table.ts";
import { codes } from "./scribe.ts";
import { userLines } from "./users.ts";

/** The entry of an attribute of a person. */
export function traitEntry(trait: Trait, desk: Desk): Entry {
  const { scribe, plan, uses } = desk;
  const kept = plan.context.filter(({ firstTouch }) => firstTouch === trait.name);
  const inner = propertyTable([trait], desk);
  return {
    level: "###",
    heading: code(trait.name),
    description: paragraphs(trait.description ?? trait.title),
    facts: facts({
      Type: desk.typeOf(trait),
      "Set by": codes(trait.sources ?? []),
      "First value of": kept.map(({ name }) => scribe.thing("property", name)).join(", "),
      "Announced by": trait.changeEvent && scribe.thing("event", trait.changeEvent),
      Notes: scribe.say(notesPhrase(trait)),
    }),
    uses: { label: "Used by", lines: userLines(uses.of("trait", trait.name), desk) },
    table: {
      ...NO_TABLE,
      lists: inner.lists,
      ...(inner.rows.length > 1 && { last: inner.last, rows: inner.rows.slice(1) }),
    },
  };
}

/** The entry of an account or workspace. */
export function groupEntry(group: Group, desk: Desk): Entry {
  const { scribe, uses } = desk;
  return {
    level: "###",
    heading: code(group.name),
    description: paragraphs(group.description ?? group.title),
    facts: [...facts({ "Sent as its id": group.id && code(group.id) }), ...describedFacts(group, scribe)],
    uses: { label: "Used by", lines: userLines(uses.of("group", group.name), desk) },
    table: propertyTable(group.traits, desk),
  };
}
