import { isJsonObject, type JsonObject } from "../model/json.ts";
import { innerSchemas } from "./keywords.ts";

/** Keywords of 2020-12 that draft 07 has no words for, and what to write instead. */
const GAPS: ReadonlyMap<string, string> = new Map([
  ["unevaluatedProperties", "Write `additionalProperties`, beside all the `properties` that there may be."],
  ["unevaluatedItems", "Write `items` after the `prefixItems`."],
  ["minContains", "Draft 07 knows `contains` alone: at least one."],
  ["maxContains", "Draft 07 knows `contains` alone: at least one."],
]);

/** Something in a schema that draft 07 cannot say. */
export interface Gap {
  /** The keys that lead to it; the last is the keyword. */
  readonly keys: readonly (string | number)[];
  readonly keyword: string;
  readonly hint: string;
}

/** What draft 07 cannot say of a schema, at any depth. */
export function draft07Gaps(schema: JsonObject, keys: Gap["keys"] = []): readonly Gap[] {
  const here = [...GAPS]
    .filter(([keyword]) => schema[keyword] !== undefined)
    .map(([keyword, hint]) => ({ keys: [...keys, keyword], keyword, hint }));
  const inner = innerSchemas(schema).flatMap((each) =>
    isJsonObject(each.schema) ? draft07Gaps(each.schema, [...keys, ...each.keys]) : [],
  );
  return [...here, ...inner];
}
