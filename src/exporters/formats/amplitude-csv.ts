import Papa from "papaparse";
import type { Event } from "../../model/event.ts";
import { isJsonObject, type JsonObject } from "../../model/json.ts";
import type { Plan } from "../../model/plan.ts";
import { PlanSchemas } from "../../schema/plan-schemas.ts";
import type { Exporter, ExportLoss } from "../exporter.ts";
import { flatType } from "../flat-type.ts";
import { headLosses, listedNames, lossesOf } from "../losses.ts";

/**
 * The columns of Amplitude Data's taxonomy in CSV that a plan can fill (amplitude.com/docs/data/csv-import-export,
 * ".CSV file schema reference", 2026-11-20).
 */
const COLUMNS = [
  ...["Object Type", "Object Name", "Object Display Name", "Object Owner", "Object Description", "Object Category"],
  ...["Object Tags", "Object Schema Status", "Property Type", "Property Name", "Property Description"],
  ...[
    "Property Value Type",
    "Property Required",
    "Property Is Array",
    "Property Enum Values",
    "Property Regex Pattern",
  ],
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

/** Amplitude's taxonomy: an event on a row, its properties on the rows below; then user and group properties. */
export default {
  name: "amplitude-csv",
  summary: "Amplitude's taxonomy in CSV: events with their properties, user and group properties",
  single: true,
  // A table has no comments: its columns, in the order that no other tool writes, are the mark.
  isOwn: (text) => text.split(/\r?\n/, 1)[0] === COLUMNS.join(","),
  write(plan) {
    const schemas = new PlanSchemas(plan);
    const table = new Table();
    for (const event of plan.events) table.addEvent(event, schemas.call(event));
    table.addTraits("User Property", schemas.traits());
    for (const group of plan.groups) table.addTraits("Group Property", schemas.group(group));
    return {
      files: [{ path: "amplitude.csv", text: table.text() }],
      losses: [
        ...headLosses(plan, "Amplitude's taxonomy"),
        ...lossesOf(plan, "Amplitude's taxonomy", ["traits", "groups", "owner", "tags", "planned"]),
        ...templateLosses(plan),
        ...table.losses(),
      ],
    };
  },
} satisfies Exporter;

/** What its own import asks for beside this (the same page: all columns of the template, in two files). */
function templateLosses({ events, traits, groups }: Plan): readonly ExportLoss[] {
  if (events.length + traits.length + groups.length === 0) return [];
  const apart = traits.length > 0 ? ", and takes user properties from a file of their own" : "";
  return [
    {
      path: "/events",
      message: `Amplitude's import asks for every column of its template, of which this has only those that a plan fills: \`Action\` is one that is missing (empty, it creates or updates)${apart}. Copy the rows into the template that Amplitude's import offers`,
    },
  ];
}

class Table {
  readonly #rows: Row[] = [];
  readonly #partly = new Set<string>();
  readonly #open: string[] = [];

  addEvent({ name, title, description, owner, tags, status, additionalProperties }: Event, schema: JsonObject): void {
    this.#rows.push({
      "Object Type": "Event",
      "Object Name": name,
      "Object Display Name": title ?? "",
      "Object Owner": owner ?? "",
      "Object Description": description ?? "",
      "Object Tags": tags.join(", "),
      "Object Schema Status": status === "planned" ? "Planned" : "Live",
    });
    if (additionalProperties) this.#open.push(name);
    const { required } = schema;
    for (const [property, said] of members(schema))
      this.#rows.push({
        "Property Type": "Event Property",
        "Property Name": property,
        "Property Description": wordsOf(said),
        ...this.#type(property, said, schema),
        "Property Required": isTrue(Array.isArray(required) && required.includes(property)),
      });
  }

  /** Traits are objects of their own there. */
  addTraits(kind: "User Property" | "Group Property", schema: JsonObject): void {
    for (const [trait, said] of members(schema))
      this.#rows.push({
        "Object Type": kind,
        "Object Name": trait,
        "Object Description": wordsOf(said),
        "Object Schema Status": "Live",
        "Property Type": kind,
        ...this.#type(trait, said, schema),
      });
  }

  text(): string {
    return `${Papa.unparse({ fields: [...COLUMNS], data: this.#rows.map((row) => COLUMNS.map((column) => row[column] ?? "")) }, { newline: "\n" })}\n`;
  }

  losses(): readonly ExportLoss[] {
    const partly = listedNames([...this.#partly]);
    const open = listedNames(this.#open);
    return [
      ...(partly === ""
        ? []
        : [
            {
              path: "/events/*/properties",
              message: `a row has one type, a few values and a pattern: more is said of ${partly}, and left out`,
            },
          ]),
      ...(open === ""
        ? []
        : [
            {
              path: "/events/*/additionalProperties",
              message: `a row cannot say that other properties may come: ${open}`,
            },
          ]),
    ];
  }

  #type(name: string, said: JsonObject, root: JsonObject): Row {
    const { type, isArray, values, pattern, isWhole } = flatType(said, root);
    if (!isWhole) this.#partly.add(name);
    return {
      "Property Value Type": type,
      "Property Is Array": isTrue(isArray),
      "Property Enum Values": values.join(", "),
      "Property Regex Pattern": pattern ?? "",
    };
  }
}

const isTrue = (value: boolean): string => (value ? "TRUE" : "FALSE");

const wordsOf = ({ description }: JsonObject): string => (typeof description === "string" ? description : "");

const members = ({ properties }: JsonObject): readonly (readonly [string, JsonObject])[] =>
  isJsonObject(properties)
    ? Object.entries(properties).map(([name, said]) => [name, isJsonObject(said) ? said : {}] as const)
    : [];
