import type { Call } from "../../model/event.ts";
import type { JsonObject } from "../../model/json.ts";
import type { Plan } from "../../model/plan.ts";
import { draft07 } from "../../schema/draft07.ts";
import { PlanSchemas } from "../../schema/plan-schemas.ts";
import { draft04, draft04Gaps } from "../draft04.ts";
import type { Exporter, ExportLoss, ExportOptions } from "../exporter.ts";
import { FreshNames } from "../file-names.ts";
import { type IgluName, legalName, statedName } from "../iglu-name.ts";
import { jsonText } from "../json-text.ts";
import { headLosses, listedNames, lossesOf } from "../losses.ts";
import { exportMark, isMarked } from "../mark.ts";
import { draftLosses } from "../old-draft.ts";

/** The meta-schema of self-describing schemas: draft 04 and `self` (iglucentral.com, 2014; still the one, 2026-08). */
const META = "http://iglucentral.com/schemas/com.snowplowanalytics.self-desc/schema/jsonschema/1-0-0#";

/** An Iglu registry: one self-describing schema for each event and page, in `schemas/vendor/name/jsonschema/version`. */
export default {
  name: "iglu",
  summary: "an Iglu registry of self-describing schemas, one for each event and page",
  single: false,
  takes: ["vendor"],
  places: ["schemas"],
  isOwn: isMarked,
  write(plan, options) {
    const schemas = new PlanSchemas(plan);
    const calls = [...plan.events, ...plan.pages];
    const names = namesOf(calls, vendorOf(plan, options));
    return {
      files: calls.map((call) => {
        const self = names.get(call) ?? { vendor: "", name: "", version: "" };
        const path = `schemas/${self.vendor}/${self.name}/jsonschema/${self.version}`;
        return { path, text: jsonText(document(self, exportMark(plan, "iglu"), schemas.call(call))) };
      }),
      losses: [
        ...headLosses(plan, "Iglu"),
        ...nameLosses(calls, names, options),
        ...lossesOf(plan, "Iglu", ["pages", "schemas"]),
        ...draftLosses(plan, draft04Gaps),
      ],
    };
  },
} satisfies Exporter;

const vendorOf = ({ name }: Plan, { vendor }: ExportOptions): string => vendor ?? legalName(name ?? "tracking-plan");

/** What each is called: first what the plan states, so that no other takes it. */
function namesOf(calls: readonly Call[], vendor: string): ReadonlyMap<Call, IgluName> {
  const fresh = new FreshNames();
  const names = new Map<Call, IgluName>();
  const name = (call: Call, { vendor, name, version }: IgluName): void => {
    const own = fresh.fresh(`${vendor}/${name}`).slice(vendor.length + 1);
    names.set(call, { vendor, name: own, version });
  };
  for (const call of calls) {
    const stated = statedName(call);
    if (stated) name(call, stated);
  }
  for (const call of calls)
    if (!names.has(call)) name(call, { vendor, name: legalName(call.name), version: `${model(call)}-0-0` });
  return names;
}

/** A model of SchemaVer counts from one. */
const model = ({ version }: Call): number => Math.max(1, version ?? 1);

function document(self: IgluName, mark: string, schema: JsonObject): JsonObject {
  const { description, ...payload } = draft04(draft07(schema));
  return {
    $schema: META,
    $comment: mark,
    ...(description !== undefined && { description }),
    self: { vendor: self.vendor, name: self.name, format: "jsonschema", version: self.version },
    ...payload,
  };
}

function nameLosses(
  calls: readonly Call[],
  names: ReadonlyMap<Call, IgluName>,
  { vendor }: ExportOptions,
): readonly ExportLoss[] {
  const other = calls.filter((call) => names.get(call)?.name !== call.name && statedName(call) === undefined);
  const guessed = vendor === undefined ? calls.filter((call) => statedName(call) === undefined) : [];
  return [
    ...(other.length === 0
      ? []
      : [
          {
            path: "/events",
            message: `a schema's name in Iglu has Latin letters, digits, \`_\` and \`-\`, and is there once: ${listedNames(other.map((call) => call.name))} are called otherwise there`,
          },
        ]),
    ...(guessed.length === 0
      ? []
      : [
          {
            path: "/events/*/links",
            message: `no vendor is said, so it is the plan's name: say \`--vendor com.acme\`, or \`links: { schema: iglu:com.acme/…/jsonschema/1-0-0 }\` of ${listedNames(guessed.map((call) => call.name))}`,
          },
        ]),
  ];
}
