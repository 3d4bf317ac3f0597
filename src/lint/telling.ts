import type { Json } from "../model/json.ts";
import { isJsonObject } from "../model/json.ts";
import { isJsonText, saysJson } from "./json-text.ts";
import { unitOfValue } from "./moment.ts";
import { bytesOf } from "./payload-size.ts";

/**
 * What rules about types read in texts and examples, as text that is equal where they read the same. An edit that leaves
 * it what it was matters to no rule but those about texts and examples; one that does not counts as one of the structure.
 */
export interface Telling {
  description(text: string): string;
  /** `examples` are those of an event, or of a property. */
  examples(examples: readonly Json[]): string;
}

/** An example as large as this may be too large for a destination; the least that one takes is 32 kB. */
const LARGE = 8_000;

/** That a text is JSON, that a number counts seconds or milliseconds, that an event is large. */
export const TELLING: Telling = {
  description: (text) => (saysJson(text) ? "JSON" : ""),
  examples: (examples) => examples.map(toldBy).join(" ").trim(),
};

function toldBy(example: Json, index: number): string {
  const size = bytesOf(example);
  const large = size > LARGE ? `${index} has ${size} bytes` : "";
  if (!isJsonObject(example)) return large + (isJsonText(example) ? "JSON" : (unitOfValue(example) ?? ""));
  return large + JSON.stringify(Object.keys(example).filter((name) => isJsonText(example[name] ?? null))).slice(1, -1);
}
