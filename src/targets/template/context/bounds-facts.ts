import type { JsonObject } from "../../../model/json.ts";
import type { Bounds } from "../../../model/shape.ts";
import type { BoundsFacts } from "./template-context.ts";

export const UNBOUNDED: BoundsFacts = {
  pattern: null,
  minLength: null,
  maxLength: null,
  minimum: null,
  maximum: null,
  exclusiveMinimum: null,
  exclusiveMaximum: null,
  multipleOf: null,
  minItems: null,
  maxItems: null,
  uniqueItems: false,
};

/** What narrows values: what is said here, else what was so already. */
export function boundsFacts(said: Bounds, already: BoundsFacts = UNBOUNDED): BoundsFacts {
  if (Object.keys(said).length === 0) return already;
  return {
    pattern: said.pattern ?? already.pattern,
    minLength: said.minLength ?? already.minLength,
    maxLength: said.maxLength ?? already.maxLength,
    minimum: said.minimum ?? already.minimum,
    maximum: said.maximum ?? already.maximum,
    exclusiveMinimum: said.exclusiveMinimum ?? already.exclusiveMinimum,
    exclusiveMaximum: said.exclusiveMaximum ?? already.exclusiveMaximum,
    multipleOf: said.multipleOf ?? already.multipleOf,
    minItems: said.minItems ?? already.minItems,
    maxItems: said.maxItems ?? already.maxItems,
    uniqueItems: said.uniqueItems ?? already.uniqueItems,
  };
}

/** The bounds that a semantic type brings with its JSON Schema. */
export function semanticBounds({ pattern, minimum }: JsonObject): BoundsFacts {
  if (typeof pattern === "string") return boundsFacts({ pattern });
  return typeof minimum === "number" ? boundsFacts({ minimum }) : UNBOUNDED;
}
