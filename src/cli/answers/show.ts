import type { JsonObject } from "../../index.ts";
import { answer, errors, list, object, place, text } from "./answer.ts";

const property = object(
  {
    name: text,
    type: { type: "string", description: "In words." },
    required: { type: "boolean" },
    description: text,
    notes: text,
    from: { type: "string", description: "Where it comes from, in words." },
    layers: list(
      object(
        { from: { enum: ["dictionary", "ref", "group", "own", "context", "version", "type"] }, name: text, ...place },
        ["name"],
      ),
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
