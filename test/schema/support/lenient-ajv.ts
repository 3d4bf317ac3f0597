import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { JsonObject } from "../../../src/model/json.ts";
import { fromDisk } from "./ajv.ts";

/**
 * One for all that tests compile: to make one takes longer than to compile a schema. Not strict, as what authors write in
 * raw schemas need not please Ajv; what Ajv cannot compile still throws.
 */
const ajv = addFormats.default(
  new Ajv2020({ strict: false, ownProperties: true, validateSchema: false, addUsedSchema: false }),
);

/** Whether a schema takes a value. */
export const takes = (schema: JsonObject): ((value: unknown) => boolean) => {
  const validate = ajv.compile(fromDisk(schema));
  // What was compiled is not needed again: Ajv would keep it by the object.
  ajv.removeSchema(/^/);
  return (value) => validate(value) === true;
};
