import { Ajv, type Options } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Json, JsonObject } from "../../../src/model/json.ts";

/**
 * Strict but for one thing: types. Where a plan bounds a value without saying its type (`{ minimum: 1 }`, or
 * `{ type: line_items, minItems: 1 }`), so does the schema, and `type: [string, integer]` stays a union. Properties are
 * an object's own, so that `toString` may be the name of one.
 */
const STRICT = { strict: true, strictTypes: false, ownProperties: true } as const;

/** Where a plan has raw schemas, their authors may also say what tuples and requirements strict mode would not. */
export const RAW = { strictTuples: false, strictRequired: false } as const;

/** A strict validator of 2020-12, with formats. */
export const ajv2020 = (options: Options = {}): Ajv2020 => addFormats.default(new Ajv2020({ ...STRICT, ...options }));

/** A strict validator of draft 07, with formats. */
export const ajv07 = (options: Options = {}): Ajv => addFormats.default(new Ajv({ ...STRICT, ...options }));

/** What a compiled schema says of a value. */
export type Verdict = (value: Json) => boolean;

/** A schema as JSON that went to a disk and came back: what is not JSON is gone, `__proto__` is a key. */
export const fromDisk = (schema: JsonObject): JsonObject => JSON.parse(JSON.stringify(schema));

/** Compiles one schema of 2020-12; throws what is wrong with it. */
export function verdictOf(schema: JsonObject): Verdict {
  const validate = ajv2020().compile(fromDisk(schema));
  return (value) => validate(value);
}
