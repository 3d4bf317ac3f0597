import type { Desk } from "./desk.ts";
import { type Carrier, isTold } from "./property-places.ts";

/** A property where it stands, as the dictionary tells it. */
export interface ToldPlace {
  readonly carrier: Carrier;
  readonly path: string;
  readonly name: string;
  readonly required: boolean;
  /** The type in words, as Markdown. */
  readonly type: string;
  readonly description?: string | undefined;
}

/** Those of the places that the dictionary tells. */
export const toldPlaces = ({ places, scribe, typeOf }: Desk): readonly ToldPlace[] =>
  places.filter(isTold).map(({ carrier, path, property }) => ({
    carrier,
    path,
    name: property.name,
    required: property.required,
    type: scribe.say(typeOf(property)),
    description: property.description,
  }));
