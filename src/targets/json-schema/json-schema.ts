import { atKey, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { type JsonObject, jsonObject } from "../../model/json.ts";
import type { Plan } from "../../model/plan.ts";
import { child } from "../../model/pointer.ts";
import { draft07 } from "../../schema/draft07.ts";
import { draft07Gaps } from "../../schema/draft07-gaps.ts";
import { PlanSchemas } from "../../schema/plan-schemas.ts";
import { rawSchemas } from "../../schema/plan-shapes.ts";
import { type Excerpt, type ExcerptInput, sharedFile } from "../excerpt.ts";
import { markLine } from "../mark.ts";
import type { NameRegistry } from "../name-registry.ts";
import type { Output, Target, TargetInput, TargetResult } from "../target.ts";
import { SchemaIds } from "./schema-ids.ts";

const DRAFT_2020 = "https://json-schema.org/draft/2020-12/schema";
const DRAFT_07 = "http://json-schema.org/draft-07/schema#";

/** One schema for each event, page, group and for the traits of a person, and one bundle of all. */
export const jsonSchema: Target = {
  name: "json-schema",
  title: "JSON Schemas",
  generate(input: TargetInput): TargetResult {
    const problems = input.options.draft === "07" ? gapsOf(input.plan) : [];
    if (problems.length > 0) return { outputs: [], problems };
    const ids = new SchemaIds(input.plan, input.options.baseUrl);
    const entries = entriesOf(input, input.schemas);
    const outputs = entries.map(({ path, schema }) => file(input, path, ids.of(path), schema));
    return { outputs: [...outputs, bundle(input, ids)], problems: [] };
  },
  excerpt(input: ExcerptInput): Excerpt {
    const ids = new SchemaIds(input.plan, input.options.baseUrl);
    const outputs = callEntries(input.part, input.names, input.schemas).map(({ path, schema }) =>
      file(input, path, ids.of(path), schema),
    );
    const schemas = bundledSchemas(input, ids);
    const parts = callEntries(input.part, input.names, schemas).map(({ path, schema }) =>
      definitionLines(file(input, "plan", "", { $defs: { [path]: identified(ids.of(path), schema) } })),
    );
    return { outputs, around: [], shared: [sharedFile("plan.json", parts, "")] };
  },
};

/** What raw schemas of the plan say that draft 07 cannot; the language itself has nothing of the kind. */
function gapsOf(plan: Plan): readonly Diagnostic[] {
  return [...rawSchemas(plan)].flatMap(([pointer, schema]) =>
    draft07Gaps(schema).map(
      ({ keys, keyword, hint }): Diagnostic => ({
        rule: "plan/draft",
        severity: "error",
        message: `draft 07 of JSON Schema, which the target is to write, has no \`${keyword}\``,
        hint,
        at: atKey(child(pointer, ...keys)),
      }),
    ),
  );
}

/** A schema and its path, without ending. */
interface Entry {
  readonly path: string;
  readonly schema: JsonObject;
}

const callEntries = ({ events, pages }: Plan, names: NameRegistry, schemas: PlanSchemas): readonly Entry[] => [
  ...events.map((event) => ({ path: `events/${names.of(event).file}`, schema: schemas.call(event) })),
  ...pages.map((page) => ({ path: `pages/${names.of(page).file}`, schema: schemas.call(page) })),
];

function entriesOf({ plan, names }: TargetInput, schemas: PlanSchemas): readonly Entry[] {
  return [
    ...callEntries(plan, names, schemas),
    ...plan.groups.map((group) => ({ path: `groups/${names.of(group).file}`, schema: schemas.group(group) })),
    ...(plan.traits.length > 0 ? [{ path: "traits", schema: schemas.traits() }] : []),
  ];
}

function file({ plan, options }: TargetInput, path: string, id: string, schema: JsonObject): Output {
  const old = options.draft === "07";
  const head = { $schema: old ? DRAFT_07 : DRAFT_2020, $comment: markLine(plan.name, "json-schema"), $id: id };
  const whole = { ...head, ...(old ? draft07(schema) : schema) };
  return { path: `${path}.json`, text: `${JSON.stringify(whole, null, 2)}\n` };
}

/** All schemas in one document: named types stand once, and the others refer to them by `$id`. */
function bundle(input: TargetInput, ids: SchemaIds): Output {
  const { plan } = input;
  const schemas = bundledSchemas(input, ids);
  const pathOf = typePaths(input);
  const types = plan.types.map((type) => ({ path: pathOf(type.name), schema: schemas.type(type) }));
  const definitions = jsonObject();
  for (const { path, schema } of [...types, ...entriesOf(input, schemas)])
    definitions[path] = identified(ids.of(path), schema);
  const said = plan.description === undefined ? {} : { description: plan.description };
  const title = plan.name === undefined ? {} : { title: plan.name };
  return file(input, "plan", ids.of("plan"), { ...title, ...said, $defs: definitions });
}

const bundledSchemas = (input: TargetInput, ids: SchemaIds): PlanSchemas => {
  const pathOf = typePaths(input);
  return new PlanSchemas(input.plan, (type) => ids.of(pathOf(type)), input.schemas);
};

function typePaths({ plan, names }: TargetInput): (type: string) => string {
  const paths = new Map(plan.types.map((type) => [type.name, `types/${names.of(type).file}`]));
  return (type) => paths.get(type) ?? type;
}

/** The lines of the one definition in a document, as they stand among others: the only lines that are indented so far. */
function definitionLines({ text }: Output): string {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line.startsWith("    "));
  return lines.slice(first, lines.findLastIndex((line) => line.startsWith("    ")) + 1).join("\n");
}

/** A schema with an `$id`. A `$ref` right beside it stands in an `allOf`: there ajv 8.20.0 follows a pointer for ever. */
function identified(id: string, { $ref, allOf, ...schema }: JsonObject): JsonObject {
  const references = [...($ref === undefined ? [] : [{ $ref }]), ...(Array.isArray(allOf) ? allOf : [])];
  return { $id: id, ...schema, ...(references.length > 0 && { allOf: references }) };
}
