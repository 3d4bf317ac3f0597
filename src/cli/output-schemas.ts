import type { JsonObject } from "../index.ts";

/**
 * The JSON Schemas of what commands answer with `--format json`: version 1. What they name stays; more may come, so that
 * nothing here is closed.
 */

const DRAFT = "https://json-schema.org/draft/2020-12/schema";

const text = { type: "string" };
const position = { type: "integer", minimum: 1 };
const place = { file: text, line: position, column: position };

const object = (properties: JsonObject, optional: readonly string[] = []): JsonObject => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});

const list = (items: JsonObject): JsonObject => ({ type: "array", items });

const finding = object(
  {
    rule: text,
    severity: { enum: ["error", "warning", "info"] },
    message: text,
    ...place,
    endLine: position,
    endColumn: position,
    pointer: {
      type: "string",
      description: "The JSON pointer in the merged plan; empty where the place is in no plan.",
    },
    hint: text,
    related: list(object({ ...place, message: text })),
    fixable: { type: "boolean" },
    fingerprint: text,
  },
  ["hint", "related"],
);

const errors = {
  ...list({ $ref: "#/$defs/finding" }),
  description: "Why it could not do its work, or what it refuses.",
};

function answer(
  command: string,
  description: string,
  properties: JsonObject,
  optional: readonly string[] = [],
): JsonObject {
  return {
    $schema: DRAFT,
    $id: `urn:tracking-plan:schema:${command}:1`,
    title: `tracking-plan ${command} --format json`,
    description,
    ...object({ version: { const: 1 }, ...properties }, optional),
    $defs: { finding },
  };
}

/** What `generate` answers. */
export const generateSchema = (): JsonObject =>
  answer("generate", "Every output and what became of it.", {
    files: list(
      object({ path: text, status: { enum: ["written", "unchanged", "removed", "stale", "missing", "edited"] } }),
    ),
    errors,
  });

const property = object(
  {
    name: text,
    type: { type: "string", description: "In words." },
    required: { type: "boolean" },
    description: text,
    notes: text,
    from: { type: "string", description: "Where it comes from, in words." },
    layers: list(
      object({ from: { enum: ["dictionary", "ref", "group", "own", "context", "version"] }, name: text, ...place }, [
        "name",
      ]),
    ),
  },
  ["description"],
);

const found = {
  kind: { enum: ["event", "page", "segment", "journey"] },
  name: text,
  title: text,
  description: text,
  pointer: text,
  ...place,
  facts: list(object({ label: text, said: text })),
  properties: list(property),
  context: list(property),
  sections: list(object({ title: text, lines: list(text) })),
  users: list(object({ kind: text, name: text, said: text })),
};

/** What `show` answers: the thing, or the errors of a plan that cannot be read. */
export const showSchema = (): JsonObject => ({
  ...answer("show", "One event, page, segment or journey as it resolves.", { ...found, errors }, [
    ...Object.keys(found),
    "errors",
  ]),
  anyOf: [{ required: ["kind", "name", "file", "line", "column", "properties", "users"] }, { required: ["errors"] }],
});
