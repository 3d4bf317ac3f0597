import { atKey, atValue, type Report } from "../../diagnostics/diagnostic.ts";
import type { NamedType } from "../../model/plan.ts";
import { child } from "../../model/pointer.ts";
import type { Flaws } from "../flaws.ts";
import type { PlanText, TypeText } from "../language/language.ts";
import { longForm, saysType } from "./layered.ts";
import { deprecation } from "./lifecycle.ts";
import { checkNesting } from "./nesting.ts";
import type { Properties } from "./properties.ts";
import { BUILT_IN_TYPES } from "./type-word.ts";

/** The named types. One that holds itself, directly or through others, is reported. */
export function namedTypes(
  texts: PlanText["types"],
  properties: Properties,
  flaws: Flaws,
  report: Report,
): readonly NamedType[] {
  const types = [...(texts ?? [])].map(([name, text]) => namedType(name, text, properties, flaws, report));
  checkNesting(types, report);
  return types;
}

function namedType(name: string, text: TypeText, properties: Properties, flaws: Flaws, report: Report): NamedType {
  const pointer = child("/types", name);
  const said = typeof text === "string" ? {} : text;
  const record = longForm(text);
  checkTypeName(name, report);
  if (!saysType(record) && !flaws.at(pointer)) {
    const hint = "Give it a `type`, `enum`, `values` or `properties`.";
    report({
      rule: "plan/value",
      severity: "error",
      message: `the type \`${name}\` does not say what it is`,
      hint,
      at: atValue(pointer),
    });
  }
  const { title, description } = record;
  const deprecated = deprecation(record.deprecated, () => child(pointer, "deprecated")) !== undefined;
  return {
    name,
    shape: properties.shape(record, pointer),
    title,
    description,
    version: said.version,
    versionField: said.versionField,
    deprecated,
    pointer,
  };
}

function checkTypeName(name: string, report: Report): void {
  if (![...BUILT_IN_TYPES, "required", "optional"].includes(name) && !name.endsWith("[]")) return;
  const message = name.endsWith("[]")
    ? `a type cannot be called \`${name}\`: [] makes an array of a type`
    : `a type cannot be called \`${name}\`: that word has a meaning already`;
  report({
    rule: "plan/name",
    severity: "error",
    message,
    hint: "Give it another name.",
    at: atKey(child("/types", name)),
  });
}
