import { atKey, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { JsonObject } from "../../model/json.ts";
import type { Plan } from "../../model/plan.ts";
import { child } from "../../model/pointer.ts";
import { draft07Gaps } from "../../schema/draft07-gaps.ts";
import { rawSchemas } from "../../schema/plan-shapes.ts";
import { type Excerpt, type ExcerptInput, sharedFile } from "../excerpt.ts";
import type { NameRegistry } from "../name-registry.ts";
import type { Target, TargetInput, TargetResult } from "../target.ts";
import { type Entry, SchemaPress } from "./schema-press.ts";

/** One schema for each event, page, group and for the traits of a person, and one bundle of all. */
export const jsonSchema: Target = {
  name: "json-schema",
  title: "JSON Schemas",
  generate(input: TargetInput): TargetResult {
    const problems = input.options.draft === "07" ? gapsOf(input.plan) : [];
    if (problems.length > 0) return { outputs: [], problems };
    const press = new SchemaPress(input);
    const printed = [...callEntries(input.plan, input.names), ...otherEntries(input)].map((entry) =>
      press.print(entry),
    );
    const bundle = press.bundle(saidOf(input.plan), typeEntries(input), printed);
    return { outputs: [...printed.map((each) => press.file(each)), bundle], problems: [] };
  },
  excerpt(input: ExcerptInput): Excerpt {
    const press = new SchemaPress(input);
    const printed = callEntries(input.part, input.names).map((entry) => press.print(entry));
    const parts = printed.map((each) => press.definition(each));
    return {
      outputs: printed.map((each) => press.file(each)),
      around: [],
      shared: [sharedFile("plan.json", parts, "")],
    };
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

const callEntries = ({ events, pages }: Plan, names: NameRegistry): readonly Entry[] => [
  ...events.map((event) => entry(`events/${names.of(event).file}`, (schemas) => schemas.call(event))),
  ...pages.map((page) => entry(`pages/${names.of(page).file}`, (schemas) => schemas.call(page))),
];

const otherEntries = ({ plan, names }: TargetInput): readonly Entry[] => [
  ...plan.groups.map((group) => entry(`groups/${names.of(group).file}`, (schemas) => schemas.group(group))),
  ...(plan.traits.length > 0 ? [entry("traits", (schemas) => schemas.traits())] : []),
];

const typeEntries = ({ plan, names }: TargetInput): readonly Entry[] =>
  plan.types.map((type) => entry(`types/${names.of(type).file}`, (schemas) => schemas.type(type)));

const entry = (path: string, schemaBy: Entry["schemaBy"]): Entry => ({ path, schemaBy });

/** What the bundle says of the plan. */
const saidOf = ({ name, description }: Plan): JsonObject => ({
  ...(name !== undefined && { title: name }),
  ...(description !== undefined && { description }),
});
