// Of a CommonJS package that is loaded when it is needed, a bundle knows no names: they are imported here, and this is
// what is loaded.
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** A validator of 2020-12 with formats that assert, which takes whatever a plan's raw schemas say. */
export function newAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    ownProperties: true,
    validateSchema: false,
    logger: false,
    code: { optimize: false },
  });
  return formats.default(ajv);
}
