import { isJsonObject, type Json, type JsonObject, jsonObject } from "../../model/json.ts";
import { saidText } from "../said-text.ts";

/** A property as a rule, type or case uses it. */
export interface Member {
  readonly name: string;
  readonly schema: JsonObject;
  readonly isRequired: boolean;
}

/** What comes along where a property, the discriminator, has one of these values; without values, where it has any other. */
export interface Case {
  readonly discriminator: string;
  readonly values: readonly Json[] | undefined;
  readonly members: readonly Member[];
}

/** How a list of references, and a reference to the discriminator, read. */
export interface References {
  members(list: Json | undefined): readonly Member[];
  name(reference: Json | undefined): string;
}

/** The cases of `variants`, the default last (rudder-iac, `variants` of custom types and event rules, 2026-08). */
export function casesOf(variants: Json | undefined, references: References): readonly Case[] {
  if (!Array.isArray(variants)) return [];
  return variants.flatMap((variant: Json) => {
    if (!isJsonObject(variant)) return [];
    const { discriminator: reference, cases, default: others } = variant;
    const discriminator = references.name(reference);
    const own = (Array.isArray(cases) ? cases : []).filter(isJsonObject).map((each) => ({
      discriminator,
      values: Array.isArray(each["match"]) ? each["match"] : [],
      members: references.members(each["properties"]),
    }));
    const rest = references.members(isJsonObject(others) ? others["properties"] : others);
    return rest.length === 0 ? own : [...own, { discriminator, values: undefined, members: rest }];
  });
}

/** The cases in words, for a place that cannot hold anybody to them. */
export const casesInWords = (cases: readonly Case[]): string =>
  cases
    .map(({ discriminator, values, members }) => {
      const where =
        values === undefined ? "is anything else" : `is ${values.map((each) => `\`${saidText(each)}\``).join(" or ")}`;
      const what = members.map(({ name, isRequired }) => `\`${name}\`${isRequired ? " (required)" : ""}`).join(", ");
      return `where \`${discriminator}\` ${where}: ${what === "" ? "nothing more" : what}`;
    })
    .join("; ");

/** The same as JSON Schema, one condition for each case; `base` are the properties that all of them have. */
export function casesInSchema(cases: readonly Case[], base: ReadonlySet<string>): readonly JsonObject[] {
  const all = new Set(
    cases.flatMap(({ members }) => members.map(({ name }) => name)).filter((name) => !base.has(name)),
  );
  return cases.flatMap(({ discriminator, values, members }) => {
    const own = new Set(members.map(({ name }) => name));
    const required = members.filter(({ isRequired }) => isRequired).map(({ name }) => name);
    const refused = jsonObject();
    for (const name of all) if (!own.has(name)) refused[name] = false;
    const then = {
      ...(required.length > 0 && { required }),
      ...(Object.keys(refused).length > 0 && { properties: refused }),
    };
    if (Object.keys(then).length === 0) return [];
    const others = cases.flatMap((each) => (each.discriminator === discriminator ? (each.values ?? []) : []));
    const is = values === undefined ? { not: { enum: others } } : { enum: values };
    const condition = jsonObject();
    condition[discriminator] = is;
    return [{ if: { properties: condition, ...(values !== undefined && { required: [discriminator] }) }, then }];
  });
}
