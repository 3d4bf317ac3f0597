import type { Ajv2020 } from "ajv/dist/2020.js";
import type { JsonObject } from "../../model/json.ts";

/** Whether a payload, which must be plain JSON, is right; nothing where ajv cannot say. */
export type Validator = (payload: unknown) => boolean | undefined;

/** Makes a validator of a schema, which must be plain JSON; nothing where it cannot be compiled. */
export type Compile = (schema: JsonObject) => Validator | undefined;

/**
 * Loads ajv, which is large, for 2020-12 with formats that assert. As in the validators of the tests, properties are an
 * object's own; nothing is strict, for a plan's raw schemas may say what strict mode would not.
 */
export async function loadAjv(): Promise<Compile> {
  const { newAjv } = await import("./ajv.ts");
  const ajv = newAjv();
  return (schema) => compiled(schema, ajv);
}

function compiled(schema: JsonObject, ajv: Ajv2020): Validator | undefined {
  try {
    const validate = ajv.compile(schema);
    // Hardly any is asked for twice.
    ajv.removeSchema(schema);
    return (payload) => judged(validate, payload);
  } catch {
    // A pattern that is none, a reference to nothing: lint tells of it, and here nothing can be tried.
    return undefined;
  }
}

/** ajv 8.20 throws where it compares objects of which one has a property `toString`. */
function judged(validate: (payload: unknown) => unknown, payload: unknown): boolean | undefined {
  try {
    return validate(payload) === true;
  } catch {
    return undefined;
  }
}

/** JSON as it is after it was sent: ajv compares objects by their prototypes too. */
export const plainJson = <T>(value: T): T => JSON.parse(JSON.stringify(value));
