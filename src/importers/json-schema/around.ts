import type { Json, JsonObject } from "../../model/json.ts";
import type { Said } from "../draft.ts";
import type { Notes } from "../notes.ts";
import type { Spot } from "./spot.ts";

/** What reads the schemas inside another. */
export interface Around {
  readonly notes: Notes;
  said(schema: Json, spot: Spot, depth: number): Said;
  raw(schema: JsonObject, spot: Spot): JsonObject;
  takes(name: string, spot: Spot): boolean;
}
