import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import type { ImportFile } from "../../src/importers/importer.ts";
import { modernSchema } from "../../src/importers/json-schema/dialect.ts";
import { isJsonObject, type Json, type JsonObject } from "../../src/model/json.ts";
import { PlanSchemas } from "../../src/schema/plan-schemas.ts";
import { generatorOf } from "../../src/targets/generate.ts";
import { takes } from "../schema/support/lenient-ajv.ts";
import { brokenPayload, payload } from "../schema/support/payload.ts";
import { draw } from "../support/draw.ts";
import { imported, planOfImport } from "./support/imported.ts";

const CORPORA = join(import.meta.dirname, "../../../shared/corpora");

function filesBelow(folder: string, reads: RegExp): readonly ImportFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && reads.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(CORPORA, path).replaceAll("\\", "/"), text: readFileSync(path, "utf8") }));
}

interface Case {
  readonly title: string;
  readonly format: string;
  readonly files: readonly ImportFile[];
  /** The payload of each event as the input says it. */
  readonly originals: ReadonlyMap<string, JsonObject>;
}

const object = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {});
const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
const modern = (schema: Json): JsonObject => object(withoutIds(modernSchema(schema)));

/** Ids that lead nowhere, as vendors write them, are no schema's name to Ajv. */
function withoutIds(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(withoutIds);
  if (!isJsonObject(schema)) return schema;
  const kept = Object.entries(schema).filter(
    ([key, value]) => typeof value !== "string" || !/^(?:\$?id|\$schema)$/.test(key),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, key === "enum" ? value : withoutIds(value)]));
}

/** Read here once more, in the plainest way, so that the importer is held to something other than itself. */
function segmentOriginals(text: string): ReadonlyMap<string, JsonObject> {
  const plan = object(JSON.parse(text));
  const publicRules = list(plan["rules"])
    .map(object)
    .map((rule) => [rule["key"], rule["jsonSchema"]] as const);
  const holder = isJsonObject(plan["rules"]) ? plan["rules"] : plan;
  const configRules = list(holder["events"])
    .map(object)
    .map((event) => [event["name"], object(object(object(event["rules"])["properties"])["properties"])] as const);
  return new Map(
    [...publicRules, ...configRules].map(([name, schema]) => [
      String(name),
      { type: "object", ...modern(schema ?? {}) },
    ]),
  );
}

function cases(): readonly Case[] {
  if (!existsSync(CORPORA)) return [];
  const segment = filesBelow(join(CORPORA, "segment-typewriter"), /\.json$/).map((file) => ({
    title: file.path,
    format: "segment",
    files: [file],
    originals: segmentOriginals(file.text),
  }));
  const folders = [
    "matrix-analytics-events/schemas",
    ...readdirSync(join(CORPORA, "matrix-analytics-events/history")).map(
      (each) => `matrix-analytics-events/history/${each}`,
    ),
  ];
  const matrix = folders.map((title) => {
    const files = filesBelow(join(CORPORA, title), /\.json$/);
    const originals = files.map(({ path, text }) => {
      const schema = modern(JSON.parse(text));
      const [said] = list(object(object(schema["properties"])["eventName"])["enum"]);
      return [String(said ?? path.replace(/^.*\/|\.json$/g, "")), schema] as const;
    });
    return { title, format: "json-schema", files, originals: new Map(originals) };
  });
  const iglu = filesBelow(join(CORPORA, "iglu-central-slice/schemas"), /^\d+-\d+-\d+$/);
  const newest = new Map<string, JsonObject>();
  for (const { path, text } of iglu) newest.set(path.replace(/\/[^/]*$/, ""), modern(JSON.parse(text)));
  const named = [...newest].map(([, { self, ...schema }]) => [object(self), schema] as const);
  const isAlone = (name: Json | undefined) => named.filter(([self]) => self["name"] === name).length === 1;
  const originals = new Map(
    named.map(([self, schema]) => [
      isAlone(self["name"]) ? String(self["name"]) : `${self["vendor"]}/${self["name"]}`,
      schema,
    ]),
  );
  return [...segment, ...matrix, { title: "iglu-central-slice", format: "iglu", files: iglu, originals }];
}

/** How many properties, required ones, enums and types of each kind a schema has, at any depth. */
function tally(
  schema: Json | undefined,
  root: JsonObject,
  counts: Map<string, number> = new Map(),
): Map<string, number> {
  if (!isJsonObject(schema)) return counts;
  const add = (what: string, count = 1): void => void counts.set(what, (counts.get(what) ?? 0) + count);
  const ref = schema["$ref"];
  if (typeof ref === "string")
    return tally(
      object(root["$defs"])[
        decodeURIComponent(ref.slice("#/$defs/".length)).replaceAll("~1", "/").replaceAll("~0", "~")
      ],
      root,
      counts,
    );
  for (const type of [schema["type"]].flat())
    if (typeof type === "string" && schema["enum"] === undefined && choices(schema).length === 0) add(`type ${type}`);
  if (schema["enum"] !== undefined || choices(schema).length > 0) add("enums");
  for (const inner of Object.values(object(schema["properties"]))) {
    add("properties");
    tally(inner, root, counts);
  }
  add(
    "required",
    list(schema["required"]).filter((name) => Object.hasOwn(object(schema["properties"]), String(name))).length,
  );
  for (const inner of [schema["items"], schema["additionalProperties"], ...list(schema["anyOf"])])
    tally(inner, root, counts);
  return counts;
}

const choices = ({ oneOf }: JsonObject): readonly Json[] =>
  list(oneOf).filter((each) => object(each)["const"] !== undefined);

const described = (counts: Map<string, number>): JsonObject =>
  Object.fromEntries([...counts].filter(([, count]) => count > 0).sort());

describe.skipIf(!existsSync(CORPORA))("a real plan (shared corpora)", () => {
  test.each(cases().map((each) => [each.title, each] as const))("%s", async (_, { format, files, originals }) => {
    const plan = await planOfImport(imported(format, files));
    expect(plan.events.map(({ name }) => name).sort()).toEqual([...originals.keys()].sort());
    expect(generatorOf(plan).refusals).toEqual([]);
    const schemas = new PlanSchemas(plan);
    for (const event of plan.events) {
      const schema = schemas.call(event);
      const original = originals.get(event.name) ?? {};
      const unlisted = list(original["required"]).filter(
        (name) => !Object.hasOwn(object(original["properties"]), String(name)),
      );
      const counts = tally(schema, schema);
      for (const each of unlisted)
        counts.set("properties", (counts.get("properties") ?? 0) - (each === undefined ? 0 : 1));
      for (const each of unlisted) counts.set("required", (counts.get("required") ?? 0) - (each === undefined ? 0 : 1));
      expect({ [event.name]: described(counts) }).toEqual({
        [event.name]: described(tally({ ...original, type: "object" }, original)),
      });
      const [before, after] = [takes(original), takes(schema)];
      for (const each of [...draw(payload(schema), 3), ...draw(brokenPayload(schema), 5)])
        expect([event.name, each, after(each)]).toEqual([event.name, each, before(each)]);
    }
  });
});
