import type { Json, JsonObject } from "../model/json.ts";
import { areasOf } from "./areas.ts";
import type { Draft } from "./draft.ts";
import type { Notes } from "./notes.ts";
import { SaidWriter } from "./said-writer.ts";
import { printYaml } from "./yaml/yaml-printer.ts";

/** A file of the plan. */
export interface PlanFile {
  readonly path: string;
  readonly text: string;
}

/** What a plan is compiled to, until its owners say otherwise. */
const GENERATE = [
  { target: "typescript", out: "../generated/clients" },
  { target: "json-schema", out: "../generated/schemas" },
  { target: "markdown", out: "../generated/docs" },
];

/** The files of a plan, by their paths: the head (unless it is added to a plan), each section, the events by area. */
export function planFiles(draft: Draft, notes: Notes, isAddition = false): readonly PlanFile[] {
  const writer = new SaidWriter(notes);
  return documents(draft, writer, isAddition).flatMap(([path, document]) => {
    const filled = Object.fromEntries(Object.entries(document).filter(([, value]) => !isEmpty(value)));
    return Object.keys(filled).length === 0 ? [] : [{ path, text: printYaml(filled, writer.style) }];
  });
}

/** What each file says; a file of which nothing is said is none. */
function documents(draft: Draft, writer: SaidWriter, isAddition: boolean): readonly (readonly [string, JsonObject])[] {
  const areas = areasOf(draft.events);
  return [
    ["plan.yaml", isAddition ? {} : headOf(draft)],
    ["types.yaml", { types: writer.types(draft.types) }],
    [
      "properties.yaml",
      { properties: writer.table(draft.properties), propertyGroups: writer.groupsOf(draft.propertyGroups) },
    ],
    ["context.yaml", { context: writer.table(draft.context) }],
    ["traits.yaml", { traits: writer.table(draft.traits), groups: writer.groups(draft) }],
    ...[...areas].map(([area, events]): [string, JsonObject] => [
      areas.size === 1 ? "events.yaml" : `events/${area}.yaml`,
      { events: writer.calls(events) },
    ]),
    ["pages.yaml", { pages: writer.calls(draft.pages) }],
  ];
}

const headOf = ({ name, version, description, sections }: Draft): JsonObject => ({
  plan: {
    language: 1,
    name: name ?? "imported-plan",
    version: version ?? "1.0.0",
    ...(description ? { description } : {}),
  },
  ...Object.fromEntries(sections),
  generate: GENERATE,
});

const isEmpty = (value: Json): boolean =>
  typeof value === "object" && value !== null && Object.keys(value).length === 0;
