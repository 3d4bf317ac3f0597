import { dump } from "js-yaml";
import type { JsonObject } from "../../model/json.ts";
import type { Plan } from "../../model/plan.ts";
import { fileName } from "../../vocabulary/filename.ts";
import { callsOf, type PlannedCall } from "../calls.ts";
import type { Exporter, ExportLoss } from "../exporter.ts";
import { FreshNames } from "../file-names.ts";
import { listedNames, lossesOf } from "../losses.ts";
import { exportMark, isMarked } from "../mark.ts";
import { DataCatalog } from "../rudder/data-catalog.ts";

/**
 * A data catalog and tracking plan for `rudder-cli`, version `rudder/v1` (rudder-iac, BREAKING_CHANGES.md and the rules of
 * its validator, 2026-08): a file for each kind. Only track events have names there, so that of pages and groups one each
 * could stand, and pages do not.
 */
export default {
  name: "rudderstack-yaml",
  summary: "RudderStack's data catalog in YAML, as `rudder-cli` reads it",
  single: false,
  places: ["custom-types.yaml"],
  isOwn: isMarked,
  write(plan) {
    const catalog = new DataCatalog();
    const ids = new FreshNames();
    const groups = plan.groups.slice(1);
    const calls = callsOf(plan).filter(
      ({ type, name }) =>
        type !== "page" && type !== "screen" && !(type === "group" && groups.some((each) => each.name === name)),
    );
    const events = calls.map((call) => ({ id: ids.file(call.name || call.type), call }));
    const rules = events.map(({ id, call }) => ruleOf(id, call, catalog));
    const { name = "tracking-plan", description } = plan;
    const id = fileName(name);
    const head = { id, display_name: name, ...(description !== undefined && { description }), rules };
    return {
      files: [
        file("properties", "properties", { properties: catalog.properties }, plan),
        ...(catalog.types.length > 0 ? [file("custom-types", "custom-types", { types: catalog.types }, plan)] : []),
        file("events", "events", { events: events.map((each) => eventOf(each.id, each.call)) }, plan),
        file("tracking-plan", "tracking-plan", head, plan),
      ],
      losses: [
        ...lossesOf(plan, "RudderStack's catalog", ["traits", "groups"]),
        ...moreLosses(
          catalog,
          groups.map((each) => each.name),
        ),
      ],
    };
  },
} satisfies Exporter;

function file(path: string, kind: string, spec: JsonObject, plan: Plan) {
  const document = { version: "rudder/v1", kind, metadata: { name: fileName(plan.name ?? "tracking-plan") }, spec };
  return {
    path: `${path}.yaml`,
    text: `# ${exportMark(plan, "rudderstack-yaml")}\n${dump(document, { lineWidth: 120 })}`,
  };
}

/** Calls that are no track events have no name. */
function eventOf(id: string, { type, name, description }: PlannedCall): JsonObject {
  return { id, ...(type === "track" && { name }), event_type: type, ...(description !== undefined && { description }) };
}

function ruleOf(id: string, { type, payload }: PlannedCall, catalog: DataCatalog): JsonObject {
  const properties = catalog.uses(payload, payload);
  return {
    type: "event_rule",
    id: `${id}_rule`,
    event: `#event:${id}`,
    ...(type === "identify" && { identity_section: "context.traits" }),
    ...(type === "group" && { identity_section: "traits" }),
    additional_properties: payload["additionalProperties"] !== false,
    ...(properties.length > 0 && { properties }),
  };
}

function moreLosses({ partly }: DataCatalog, groups: readonly string[]): readonly ExportLoss[] {
  return [
    ...(partly.size === 0
      ? []
      : [
          {
            path: "/events/*/properties",
            message: `a property of the catalog is its types, values and bounds: more is said of ${listedNames([...partly])}, and left out`,
          },
        ]),
    ...(groups.length === 0
      ? []
      : [
          {
            path: "/groups",
            message: `RudderStack's catalog has one group, the first: ${listedNames(groups)} stay behind`,
          },
        ]),
  ];
}
