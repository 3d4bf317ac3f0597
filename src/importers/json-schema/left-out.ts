import { isJsonObject, type Json, type JsonObject } from "../../model/json.ts";
import type { Said } from "../draft.ts";
import type { Notes } from "../notes.ts";
import { type Spot, told } from "./spot.ts";

/** A comment that shows what was left out has at most so many characters. */
const MOST_SHOWN = 600;

/** Something that the schema of a payload says, and an event has no word for. */
interface LeftOut {
  readonly message: string;
  readonly keywords: JsonObject;
}

/** What a payload is beyond its properties. `areTaken`: the properties of its unions' branches are among its own. */
export function leftOut(said: Said, areTaken: boolean): readonly LeftOut[] {
  const { schema, anyOf, oneOf, additionalProperties } = said;
  const unions: JsonObject = { ...(anyOf !== undefined && { anyOf }), ...(oneOf !== undefined && { oneOf }) };
  const raw = isJsonObject(schema) ? schema : {};
  const whole = areTaken ? raw : { ...raw, ...unions };
  const rest = typeof additionalProperties === "string" || isJsonObject(additionalProperties);
  return [
    {
      message: `an event is properties and no more: ${listed(whole)} of the payload as a whole is left out`,
      keywords: whole,
    },
    {
      message: `an event is properties and no more: whatever a branch of ${listed(unions)} names may come, together or not`,
      keywords: areTaken ? unions : {},
    },
    {
      message: "what properties that are not named must be is left out: any may come",
      keywords: rest ? { additionalProperties } : {},
    },
  ].filter(({ keywords }) => Object.keys(keywords).length > 0);
}

const listed = (keywords: JsonObject): string =>
  Object.keys(keywords)
    .filter((keyword) => keyword !== "$defs")
    .map((keyword) => `\`${keyword}\``)
    .join(", ");

/** Tells it, and shows it in a comment at what it was said of. */
export function tellLeftOut(left: readonly LeftOut[], spot: Spot, notes: Notes, about: Said | undefined): void {
  for (const { message, keywords } of left) {
    notes.lose(told(spot), message, about);
    if (about) notes.comment(about, shown(keywords));
  }
}

function shown(keywords: Json): string {
  const text = JSON.stringify(keywords);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)} …` : text;
}
