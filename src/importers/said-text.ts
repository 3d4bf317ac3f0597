import type { Json } from "../model/json.ts";

/** What the input says in place of a word, as a message shows it: text as it is, anything else as JSON. */
export const saidText = (value: Json | undefined): string =>
  typeof value === "string" ? value : value === undefined ? "nothing" : JSON.stringify(value);
