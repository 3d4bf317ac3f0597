import type { Json } from "../../model/json.ts";
import type { Said } from "../draft.ts";
import type { Spot } from "../json-schema/spot.ts";

/** A rule of a tracking plan: what one call holds, as JSON Schema, in whatever form it came. */
export interface Rule {
  /** TRACK, PAGE, SCREEN, IDENTIFY or GROUP. */
  readonly type: string;
  /** The name of the event, page or group. */
  readonly key: string;
  readonly description: string | undefined;
  readonly version: Json | undefined;
  /** Of the whole call, or of its properties (or traits) alone. */
  readonly schema: Json;
  readonly spot: Spot;
  /** What else the format says of the event, in the terms of the plan language. */
  readonly said?: Said;
  /** What a person must decide, and is told above the event. */
  readonly comment?: string;
  /** Where it belongs, by the format's own categories. */
  readonly area?: string;
}
