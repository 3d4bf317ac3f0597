import type { Json } from "../model/json.ts";
import type { Property } from "../model/property.ts";
import { wordsInSmall } from "../vocabulary/words.ts";
import type { Kind } from "./kind.ts";
import { unitKey } from "./unit.ts";

/** How a moment in time is written. `number` is one of which the plan does not say what it counts. */
export type TimeUnit = "iso8601" | "seconds" | "milliseconds" | "microseconds" | "number";

const UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ["s", "seconds"],
  ["ms", "milliseconds"],
  ["us", "microseconds"],
]);

/** Last words of names that are moments. */
const MOMENTS = new Set("at timestamp datetime date epoch".split(" "));
const UNIT_WORDS = new Set("ms millis milliseconds s sec secs seconds us unix utc".split(" "));

/** What all these names have in them, so that others need not be split. */
const MAY_BE_MOMENT = /at|date|time|epoch|unix|seen/i;

const millisecondsFrom = 1e11;

/** How a property writes a moment; nothing where it is none. Dates without a time of day are none. */
export function timeUnit(property: Property, kind: Kind): TimeUnit | undefined {
  if (kind.types.size !== 1) return undefined;
  if (kind.types.has("text")) return kind.format === "timestamp" ? "iso8601" : undefined;
  if (!kind.types.has("number")) return undefined;
  if (kind.format === "timestamp") return "seconds";
  if (!MAY_BE_MOMENT.test(property.name)) return undefined;
  const words = wordsInSmall(property.name);
  const name = words.filter((word, index) => index === 0 || !UNIT_WORDS.has(word));
  const isMoment = MOMENTS.has(name.at(-1) ?? "") || name.join(" ") === "last seen";
  if (!isMoment && !words.some((word) => word === "epoch" || word === "unix")) return undefined;
  return UNITS.get(unitKey(property.unit) ?? "") ?? unitOfWords(words) ?? unitOfValues(property) ?? "number";
}

function unitOfWords(words: readonly string[]): TimeUnit | undefined {
  const units = words.flatMap((word) => UNITS.get(unitKey({ text: word }) ?? "") ?? []);
  return units[0];
}

/** Seconds reach 1e11 in the year 5138, milliseconds did in 1973. */
function unitOfValues({ shape, examples }: Property): TimeUnit | undefined {
  const values: readonly (Json | undefined)[] = [...examples, shape.bounds.minimum];
  return values.map(unitOfValue).find((unit) => unit !== undefined);
}

/** What a value counts that can be no other number than a moment. */
export function unitOfValue(value: Json | undefined): "milliseconds" | "seconds" | undefined {
  if (typeof value !== "number" || value <= 1e8) return undefined;
  return value >= millisecondsFrom ? "milliseconds" : "seconds";
}
