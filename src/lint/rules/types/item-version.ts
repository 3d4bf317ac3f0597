import { atKey } from "../../../diagnostics/diagnostic.ts";
import { gather } from "../../../model/grouped.ts";
import { child } from "../../../model/pointer.ts";
import type { Facts } from "../../facts.ts";
import { itemLists } from "../../item-list.ts";
import { listing } from "../../listing.ts";
import { rule } from "../../rule.ts";

export default rule({
  id: "types/item-version",
  summary: "A shared type of line items that says no version.",
  why: "Apps in the field send the old shape for months after it changed. Without a version beside the lines, nobody can tell old from new: templates and models break on some people's carts and not on others.",
  severity: "warning",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
types:
  line_item:
    version: 1
    versionField: items_schema_version
    properties:
      product_id: { type: string, required: true }
      quantity: { type: integer, required: true }
events:
  product_added: { properties: { items: "line_item[]" } }
  order_completed: { properties: { items: "line_item[]" } }
`,
      },
    ],
    bad: [
      {
        plan: `
types:
  line_item:
    properties:
      product_id: { type: string, required: true }
      quantity: { type: integer, required: true }
events:
  product_added: { properties: { items: "line_item[]" } }
  order_completed: { properties: { items: "line_item[]" } }
`,
        finds: [
          {
            at: "/types/line_item",
            of: "key",
            message:
              "`line_item` is the shape of the lines in `order_completed` and `product_added`, and says no version",
            hint: "Write `version: 1` and `versionField: items_schema_version`: the client sends it beside the lines.",
          },
        ],
      },
      {
        title: "a version that nobody sends",
        plan: `
types:
  line_item:
    version: 1
    properties:
      product_id: { type: string, required: true }
      quantity: { type: integer, required: true }
events:
  product_added: { properties: { items: "line_item[]" } }
  order_completed: { properties: { items: "line_item[]" } }
`,
        finds: [
          {
            at: "/types/line_item/version",
            message:
              "`line_item` is the shape of the lines in `order_completed` and `product_added`, and its version is not sent",
            hint: "Write `versionField: items_schema_version`: the client sends it beside the lines.",
          },
        ],
      },
    ],
  },
  check: {
    type({ name, version, versionField, pointer }, { facts, report }) {
      if (version !== undefined && versionField !== undefined) return;
      const events = facts.of(eventsByLineType).get(name) ?? [];
      // What stands in one event only is shared by none.
      if (events.length < 2) return;
      const isVersioned = version !== undefined;
      report({
        message: `\`${name}\` is the shape of the lines in ${listing(events)}, and ${isVersioned ? "its version is not sent" : "says no version"}`,
        hint: `Write ${isVersioned ? "" : "`version: 1` and "}\`versionField: items_schema_version\`: the client sends it beside the lines.`,
        at: isVersioned ? atKey(child(pointer, "version")) : atKey(pointer),
      });
    },
  },
});

/** The events that send lists of a named type of lines. */
function eventsByLineType(facts: Facts): ReadonlyMap<string, readonly string[]> {
  const lists = facts.of(itemLists);
  const events = new Map<string, string[]>();
  for (const { name, properties } of facts.plan.events) {
    const types = new Set(
      properties.flatMap(({ shape }) => {
        const list = lists.of(shape);
        return list?.areLines && list.type ? [list.type.name] : [];
      }),
    );
    for (const type of types) gather(events, type, name);
  }
  return events;
}
