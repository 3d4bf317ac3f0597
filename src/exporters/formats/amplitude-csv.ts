import Papa from "papaparse";
import type { Event } from "../../model/event.ts";
import { isJsonObject, type JsonObject } from "../../model/json.ts";
import type { Plan } from "../../model/plan.ts";
import { PlanSchemas } from "../../schema/plan-schemas.ts";
import { type AmplitudeRow, EVENT_COLUMNS, TRAIT_COLUMNS } from "../amplitude-columns.ts";
import type { Exporter, ExportFile, ExportLoss } from "../exporter.ts";
import { flatType } from "../flat-type.ts";
import { headLosses, lossesOf, lossOf } from "../losses.ts";

/**
 * Amplitude's tracking plan in the two files that its import takes: an event on a row, its properties on the rows below;
 * and user properties, one a row. `Action` is empty: a row makes or changes what it names.
 */
export default {
  name: "amplitude-csv",
  summary: "Amplitude's tracking plan in CSV: events with their properties, and user properties",
  single: true,
  places: ["amplitude.csv", "amplitude-user-properties.csv"],
  // A table has no comments: its columns, in the order that no other tool writes, are the mark.
  isOwn: (text) => [EVENT_COLUMNS, TRAIT_COLUMNS].some((columns) => text.split(/\r?\n/, 1)[0] === columns.join(",")),
  write(plan) {
    const table = new Table();
    return {
      files: filesOf(plan, table),
      losses: [
        ...headLosses(plan, "Amplitude's plan"),
        ...lossesOf(plan, "Amplitude's plan", ["traits", "owner", "tags", "planned"]),
        ...table.losses(),
      ],
    };
  },
} satisfies Exporter;

function filesOf(plan: Plan, table: Table): readonly ExportFile[] {
  const schemas = new PlanSchemas(plan);
  const events = plan.events.flatMap((event) => table.event(event, schemas.call(event)));
  const traits = plan.traits.length === 0 ? [] : table.traits(schemas.traits());
  return [
    ...(events.length > 0 || traits.length === 0
      ? [{ path: "amplitude.csv", text: textOf(EVENT_COLUMNS, events) }]
      : []),
    ...(traits.length > 0 ? [{ path: "amplitude-user-properties.csv", text: textOf(TRAIT_COLUMNS, traits) }] : []),
  ];
}

const textOf = (fields: typeof EVENT_COLUMNS | typeof TRAIT_COLUMNS, rows: readonly AmplitudeRow[]): string =>
  `${Papa.unparse(
    { fields: [...fields], data: rows.map((row) => fields.map((column) => row[column] ?? "")) },
    { newline: "\n" },
  )}\n`;

/** Makes the rows, and remembers of whom they do not say all. */
class Table {
  readonly #partly: string[] = [];
  readonly #open: string[] = [];

  event(event: Event, schema: JsonObject): readonly AmplitudeRow[] {
    const { name, title, description, owner, tags, status, additionalProperties } = event;
    if (additionalProperties) this.#open.push(name);
    const needed = new Set(Array.isArray(schema["required"]) ? schema["required"] : []);
    const properties = members(schema).map(([property, said]) => ({
      ...this.#property(`${name}.${property}`, said, schema),
      "Property Type": "Event Property",
      "Event Property Name": property,
      "Property Required": isTrue(needed.has(property)),
    }));
    const head = {
      "Object Type": "Event",
      "Object Name": name,
      "Event Display Name": title ?? "",
      "Object Owner": owner ?? "",
      "Object Description": description ?? "",
      Tags: tags.join(", "),
      "Event Schema Status": status === "planned" ? "PLANNED" : "LIVE",
    };
    return [head, ...properties];
  }

  traits(schema: JsonObject): readonly AmplitudeRow[] {
    return members(schema).map(([trait, said]) => ({
      ...this.#property(trait, said, schema),
      "Property Type": "User Property",
      "Property Name": trait,
    }));
  }

  losses(): readonly ExportLoss[] {
    return [
      ...lossOf(
        "/events/*/properties",
        "a row has one type, a few values, a pattern and simple limits: more is said of",
        this.#partly,
      ),
      ...lossOf(
        "/events/*/additionalProperties",
        "a row cannot say that other properties may come, as they may with",
        this.#open,
      ),
    ];
  }

  #property(path: string, said: JsonObject, root: JsonObject): AmplitudeRow {
    const { type, isArray, values, constant, bounds, isWhole } = flatType(said, root);
    if (!isWhole) this.#partly.push(path);
    const bound = (keyword: string): string => (bounds[keyword] === undefined ? "" : String(bounds[keyword]));
    return {
      "Property Description": typeof said["description"] === "string" ? said["description"] : "",
      "Property Value Type": type === "object" ? "any" : type,
      "Property Schema Status": "LIVE",
      "Property Is Array": isTrue(isArray),
      "String Property Value Min Length": bound("minLength"),
      "String Property Value Max Length": bound("maxLength"),
      "Number Is Integer": type === "number" ? isTrue(bounds["integer"] === true) : "",
      "Number Property Value Min": bound("minimum"),
      "Number Property Value Max": bound("maximum"),
      "Array Unique Items": bounds["uniqueItems"] === true ? "TRUE" : "",
      "Array Min Items": bound("minItems"),
      "Array Max Items": bound("maxItems"),
      "Enum Values": values.join(", "),
      "Const Value": constant ?? "",
      "Property Regex": bound("pattern"),
    };
  }
}

const isTrue = (value: boolean): string => (value ? "TRUE" : "FALSE");

const members = ({ properties }: JsonObject): readonly (readonly [string, JsonObject])[] =>
  isJsonObject(properties)
    ? Object.entries(properties).map(([name, said]) => [name, isJsonObject(said) ? said : {}] as const)
    : [];
