import type { JsonObject } from "../../model/json.ts";
import type { Question } from "../witness/payload-search.ts";
import type { Search } from "../witness/search.ts";

/** Who looks for payloads that one JSON Schema accepts and another refuses. Both are of 2020-12 and stand alone. */
export interface Searcher {
  between(accepting: JsonObject, refusing: JsonObject, question?: Question): Promise<Search>;
}
