import { atKey, atValue, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { isJsonObject, type Json } from "../model/json.ts";
import type { Plan } from "../model/plan.ts";
import { child, type Pointer } from "../model/pointer.ts";
import { nearest } from "../vocabulary/nearest.ts";
import type { OptionSpec } from "./option.ts";
import type { Rule } from "./rule.ts";
import { ruleOf } from "./rule-ids.ts";

/** The code of all that is wrong with the options that a plan gives a rule. */
const CODE = "plan/rule-option";

/**
 * What is wrong with the options in `lint.rules`: lint would judge by other ones than its authors believe, so that it
 * does not begin. Ids of rules that there are not are no errors but findings: the plan may be written for a later version.
 */
export const settingErrors = (plan: Plan): readonly Diagnostic[] =>
  [...plan.lint.rules].flatMap(([id, { options, pointer }]) => {
    const rule = ruleOf(id);
    return rule === undefined || options === undefined ? [] : optionErrors(rule, options, child(pointer, 1));
  });

function optionErrors({ id, options: specs = {} }: Rule, said: Json, pointer: Pointer): readonly Diagnostic[] {
  const names = Object.keys(specs);
  if (!isJsonObject(said)) {
    const hint =
      names[0] === undefined
        ? `\`${id}\` has no options.`
        : `Write \`{ ${names[0]}: ${valueText(specs[names[0]])} }\`.`;
    return [error(`the options of \`${id}\` must be a mapping`, hint, atValue(pointer))];
  }
  return Object.entries(said).flatMap(([name, value]) => {
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    if (spec === undefined)
      return [error(`\`${id}\` has no option \`${name}\``, otherwise(id, name, names), atKey(child(pointer, name)))];
    const wants = wrongness(spec, value);
    return wants === undefined
      ? []
      : [
          error(
            `\`${name}\` of \`${id}\` must be ${wants}`,
            `Without a word it is \`${valueText(spec)}\`: ${spec.description}`,
            atValue(child(pointer, name)),
          ),
        ];
  });
}

const error = (message: string, hint: string, at: Diagnostic["at"]): Diagnostic => ({
  rule: CODE,
  severity: "error",
  message,
  hint,
  at,
});

function otherwise(id: string, name: string, names: readonly string[]): string {
  const near = nearest(name, names);
  if (near !== undefined) return `Did you mean \`${near}\`?`;
  if (names.length === 0) return `\`${id}\` has no options: write its severity alone.`;
  return `It has ${names.map((each) => `\`${each}\``).join(", ")}.`;
}

const valueText = (spec: OptionSpec | undefined): string =>
  spec === undefined ? "" : Array.isArray(spec.default) ? `[${spec.default.join(", ")}]` : String(spec.default);

/** What an option wants, where a value is not that. */
function wrongness(spec: OptionSpec, value: Json): string | undefined {
  switch (spec.type) {
    case "boolean":
      return typeof value === "boolean" ? undefined : "`true` or `false`";
    case "string":
      return isOneOf(value, spec.values) ? undefined : textWanted("text", spec.values);
    case "strings":
      return Array.isArray(value) && value.every((each) => isOneOf(each, spec.values))
        ? undefined
        : textWanted("a list of texts", spec.values);
    case "integer":
      return isWithin(value, spec.minimum) && Number.isInteger(value)
        ? undefined
        : numberWanted("a whole number", spec);
    case "number":
      return isWithin(value, spec.minimum, spec.maximum) ? undefined : numberWanted("a number", spec);
  }
}

const isOneOf = (value: Json, values: readonly string[] | undefined): boolean =>
  typeof value === "string" && (values?.includes(value) ?? true);

const isWithin = (value: Json, minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY): boolean =>
  typeof value === "number" && value >= minimum && value <= maximum;

const textWanted = (what: string, values: readonly string[] | undefined): string =>
  values === undefined ? what : `${what} of ${values.map((each) => `\`${each}\``).join(", ")}`;

function numberWanted(what: string, spec: { readonly minimum?: number; readonly maximum?: number }): string {
  const { minimum, maximum } = spec;
  const bounds = [
    ...(minimum === undefined ? [] : [`${minimum} or more`]),
    ...(maximum === undefined ? [] : [`${maximum} or less`]),
  ];
  return bounds.length === 0 ? what : `${what}, ${bounds.join(" and ")}`;
}
