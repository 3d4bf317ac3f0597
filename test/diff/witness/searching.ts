import { PayloadSearch, type Question } from "../../../src/diff/witness/payload-search.ts";
import type { Json, JsonObject } from "../../../src/model/json.ts";

const searches = new PayloadSearch();

/** What the first schema accepts and the second refuses, or what else was said. */
export async function between(one: JsonObject, other: JsonObject, question?: Question): Promise<Json> {
  const search = await searches.between(one, other, question);
  return search.kind === "found" ? { found: search.payload } : search.kind;
}
