import type { Json } from "../../../model/json.ts";
import type { EnumValue } from "../../../model/shape.ts";
import type { CodeNames } from "./code-names.ts";
import { distinctNames } from "./distinct-names.ts";
import { deprecableFacts } from "./named-facts.ts";
import type { EnumValueFacts, ShapeFacts } from "./template-context.ts";

/** The values of an enum, each with names of its own in code. */
export function enumValues(values: readonly EnumValue[], code: CodeNames): readonly EnumValueFacts[] {
  const names = values.map(({ value }) => nameOf(value));
  const identifiers = distinctNames(names.map((name) => code.identifier(name, "camel")));
  const types = distinctNames(names.map((name) => code.identifier(name, "pascal")));
  const constants = distinctNames(names.map((name) => code.identifier(name, "constant")));
  return values.map(({ value, description, deprecated }, index) => ({
    value,
    description: description ?? null,
    identifier: identifiers[index] ?? "",
    type: types[index] ?? "",
    constant: constants[index] ?? "",
    ...deprecableFacts(deprecated),
  }));
}

/** A value as a name: what a sign says is a word, and nothing at all has one. */
function nameOf(value: Json): string {
  if (value === "") return "empty";
  return typeof value === "string" ? value : JSON.stringify(value).replace(/-(?=\d)/g, " minus ");
}

/** What kind of values they are, as one word. */
export function valueKind(values: readonly EnumValue[]): ShapeFacts["valueKind"] {
  const kinds = new Set(values.map(({ value }) => kindOf(value)));
  if (kinds.size === 2 && kinds.has("integer") && kinds.has("number")) return "number";
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined ? only : "mixed";
}

function kindOf(value: Json): NonNullable<ShapeFacts["valueKind"]> {
  if (typeof value === "string") return "string";
  if (typeof value === "boolean") return "boolean";
  if (typeof value !== "number") return "mixed";
  return Number.isSafeInteger(value) ? "integer" : "number";
}
