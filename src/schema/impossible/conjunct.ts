import type { JsonObject } from "../../model/json.ts";

export type Keys = readonly (string | number)[];

/** A schema that must hold beside others, and the keys that lead to it. */
export interface Conjunct {
  readonly schema: JsonObject;
  readonly keys: Keys;
}

/** Why no value satisfies a schema. */
export interface Impossibility {
  /** The keys that lead to the keyword from the schema. */
  readonly keys: Keys;
  /** A sentence without its full stop: "`minimum` 10 is above `maximum` 5". */
  readonly because: string;
}
