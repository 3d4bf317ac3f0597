import { isJsonObject, type Json, type JsonObject } from "../../model/json.ts";
import { patternSamples } from "./pattern-sampler.ts";
import { patternTexts, rightTexts, wrongTexts } from "./plain-texts.ts";

/** Values of each kind that most schemas tell apart. */
const PLAIN: readonly Json[] = ["text", "", "1", 1, 0, -1, 2, 0.5, true, false, null, [], {}];

/** Values that a schema may tell apart: those that it names, and those at the limits of what it says, at any depth. */
export function interestingValues(schema: JsonObject): readonly Json[] {
  return [...PLAIN, ...valuesOf(schema)];
}

function valuesOf(schema: Json): readonly Json[] {
  if (Array.isArray(schema)) return schema.flatMap(valuesOf);
  if (!isJsonObject(schema)) return [];
  return Object.entries(schema).flatMap(([keyword, value]) => [...saidBy(keyword, value), ...valuesOf(value)]);
}

function saidBy(keyword: string, value: Json): readonly Json[] {
  switch (keyword) {
    case "const":
      return [value];
    case "enum":
    case "examples":
      return Array.isArray(value) ? value : [];
    case "format":
      return [...rightTexts(String(value)), ...wrongTexts(String(value))];
    case "pattern":
      return [...patternTexts(String(value)), ...patternSamples(String(value)).slice(0, 12)];
    case "minLength":
    case "maxLength":
      return [-1, 0, 1].map((more) => "text".repeat(250).slice(0, Math.max(0, Number(value) + more)));
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
    case "exclusiveMaximum":
      return [-1, -0.5, 0, 0.5, 1].map((more) => Number(value) + more);
    case "multipleOf":
      return [1, 2, 3, 0.5].map((times) => Number(value) * times);
    default:
      return [];
  }
}
