import type { JsonObject } from "../../model/json.ts";
import { draft07 } from "../../schema/draft07.ts";
import { PlanSchemas } from "../../schema/plan-schemas.ts";
import { markLine } from "../mark.ts";
import type { Output, TargetInput } from "../target.ts";
import { SchemaIds } from "./schema-ids.ts";
import { definitionText, headed, withDefinitions } from "./schema-text.ts";

const DRAFT_2020 = "https://json-schema.org/draft/2020-12/schema";
const DRAFT_07 = "http://json-schema.org/draft-07/schema#";

/** A schema of the plan; one projection writes it with all that it refers to, another for a document of all. */
export interface Entry {
  /** Without ending. */
  readonly path: string;
  readonly schemaBy: (schemas: PlanSchemas) => JsonObject;
}

/** A schema in the text of its own file, less what stands first there. */
interface Printed {
  readonly entry: Entry;
  readonly text: string;
  /** Whether it refers to anything: in a document of all it does so in another way. */
  readonly refers: boolean;
}

/** Prints the schemas of a plan, each once, although most stand in two files. */
export class SchemaPress {
  readonly #ids: SchemaIds;
  readonly #old: boolean;
  readonly #head: Readonly<Record<string, string>>;
  readonly #own: PlanSchemas;
  /** In which named types are referred to by `$id`. */
  readonly #bundled: PlanSchemas;

  constructor({ plan, names, schemas, options }: TargetInput) {
    this.#ids = new SchemaIds(plan, options.baseUrl);
    this.#old = options.draft === "07";
    this.#head = { $schema: this.#old ? DRAFT_07 : DRAFT_2020, $comment: markLine(plan.name, "json-schema") };
    this.#own = schemas;
    const ids = new Map(plan.types.map((type) => [type.name, this.#ids.of(`types/${names.of(type).file}`)]));
    this.#bundled = new PlanSchemas(plan, (type) => ids.get(type) ?? type, schemas);
  }

  print(entry: Entry): Printed {
    const schema = entry.schemaBy(this.#own);
    return { entry, text: this.#text(schema), refers: schema["$defs"] !== undefined };
  }

  /** The file of a schema. */
  file({ entry: { path }, text }: Printed): Output {
    return { path: `${path}.json`, text: `${this.#document(path, text)}\n` };
  }

  /** All schemas in one document, in which named types stand once. What is said of the plan stands above them. */
  bundle(said: JsonObject, types: readonly Entry[], printed: readonly Printed[]): Output {
    const definitions = [
      ...types.map((type) => this.#definition(type.path, this.#bundledText(type))),
      ...printed.map((each) => this.definition(each)),
    ];
    const document = this.#document("plan", this.#text(said));
    return {
      path: "plan.json",
      text: `${withDefinitions(document, this.#old ? "definitions" : "$defs", definitions)}\n`,
    };
  }

  /** The lines of a schema in the document of all. */
  definition({ entry, text, refers }: Printed): string {
    return this.#definition(entry.path, refers ? this.#bundledText(entry) : text);
  }

  #definition(path: string, text: string): string {
    return definitionText(path, text, { $id: this.#ids.of(path) });
  }

  #bundledText({ schemaBy }: Entry): string {
    return this.#text(withoutReference(schemaBy(this.#bundled)));
  }

  #document(path: string, text: string): string {
    return headed(text, { ...this.#head, $id: this.#ids.of(path) });
  }

  #text(schema: JsonObject): string {
    return JSON.stringify(this.#old ? draft07(schema) : schema, null, 2);
  }
}

/** A schema to stand beside an `$id`. A `$ref` right beside it stands in an `allOf`: there ajv 8.20.0 follows a pointer for ever. */
function withoutReference(schema: JsonObject): JsonObject {
  if (schema["$ref"] === undefined && schema["allOf"] === undefined) return schema;
  const { $ref, allOf, ...beside } = schema;
  const references = [...($ref === undefined ? [] : [{ $ref }]), ...(Array.isArray(allOf) ? allOf : [])];
  return references.length > 0 ? { ...beside, allOf: references } : beside;
}
