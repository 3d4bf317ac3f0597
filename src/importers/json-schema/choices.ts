import { canonicalJson, isJsonObject, type Json, type JsonObject } from "../../model/json.ts";
import { isOf, typesOf } from "./json-types.ts";

/** One value of an enum, and what is said about it. */
export interface Choice {
  readonly value: Json;
  readonly description?: string;
}

const ABOUT = new Set(["const", "enum", "title", "description", "type", "deprecated"]);

/** The values that a union names one by one, as in `oneOf: [{ const: a, description: … }, …]`; nothing where it does not. */
export function choicesOf(branches: readonly Json[]): readonly Choice[] | undefined {
  const choices: Choice[] = [];
  for (const branch of branches) {
    const choice = choiceOf(branch);
    if (choice === undefined) return undefined;
    choices.push(choice);
  }
  const distinct = new Set(choices.map(({ value }) => canonicalJson(value)));
  return distinct.size === choices.length && choices.length > 0 ? choices : undefined;
}

function choiceOf(branch: Json): Choice | undefined {
  if (!isJsonObject(branch) || Object.keys(branch).some((keyword) => !ABOUT.has(keyword))) return undefined;
  const { enum: values, description, title } = branch;
  const value = branch["const"] ?? (Array.isArray(values) && values.length === 1 ? values[0] : undefined);
  const { types } = typesOf(branch);
  if (value === undefined || (types && !isOf(value, types))) return undefined;
  const said = typeof description === "string" && description !== "" ? description : title;
  return { value, ...(typeof said === "string" && said !== "" && { description: said }) };
}

/** How the language says a list of values: `values` where each is text and some are described, else `enum`. */
export function saidChoices(choices: readonly Choice[]): JsonObject {
  const texts = choices.every(({ value }) => typeof value === "string" && value !== "");
  if (!texts || !choices.some(({ description }) => description !== undefined))
    return { enum: choices.map(({ value }) => value) };
  return { values: Object.fromEntries(choices.map(({ value, description }) => [value, description ?? {}])) };
}
