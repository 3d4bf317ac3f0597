import type { JsonObject } from "../../index.ts";

// The JSON Schemas of what commands answer with `--format json`: version 1. What they name stays; more may come, so that
// nothing in them is closed. A file here for each command, and in this one what they are made of.

const DRAFT = "https://json-schema.org/draft/2020-12/schema";

/** The version of the answers' form, not that of a plan. */
export const version = { const: 1 };
export const text = { type: "string" };
export const count = { type: "integer", minimum: 0 };
/** A line or a column. */
const position = { type: "integer", minimum: 1 };
export const place = { file: text, line: position, column: position };

/** An object with these members, all of them there but for the optional ones; more may come. */
export const object = (properties: JsonObject, optional: readonly string[] = []): JsonObject => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});

export const list = (items: JsonObject): JsonObject => ({ type: "array", items });

/** A finding, as `lint` and all others give it. */
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

export const errors = {
  ...list({ $ref: "#/$defs/finding" }),
  description: "Why it could not do its work, or what it refuses.",
};

/** The schema of what a command answers. */
export function answer(
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
    ...object({ version, ...properties }, optional),
    $defs: { finding },
  };
}

/** The schema of an answer with these properties, or with the errors of a plan that cannot be read; `always` come with both. */
export function orErrors(
  command: string,
  description: string,
  properties: JsonObject,
  always: JsonObject = {},
): JsonObject {
  const names = Object.keys(properties);
  return {
    ...answer(command, description, { ...properties, ...always, errors }, [...names, "errors"]),
    oneOf: [{ required: names }, { required: ["errors"] }],
  };
}
