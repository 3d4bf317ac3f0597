import type { Json } from "../model/json.ts";

/** JSON as a person can read it. */
export const jsonText = (value: Json): string => `${JSON.stringify(value, undefined, 2)}\n`;
