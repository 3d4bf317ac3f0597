import { gather } from "../../model/grouped.ts";
import type { Desk } from "./desk.ts";
import { type Carried, type Carrier, eachPath, isTold } from "./property-places.ts";

/** A property as the dictionary tells it. */
export interface ToldProperty {
  readonly path: string;
  readonly name: string;
  readonly required: boolean;
  /** The type in words, as Markdown. */
  readonly type: string;
  readonly description?: string | undefined;
}

/** A property where it stands. */
export interface ToldPlace {
  readonly carrier: Carrier;
  readonly told: ToldProperty;
}

/** What the dictionary tells of one carrier; of one without properties nothing. */
export interface ToldCarrier {
  readonly carrier: Carrier;
  readonly told: readonly ToldProperty[];
}

/** What the dictionary tells, in the order of the plan. */
export const toldCarriers = (desk: Desk): readonly ToldCarrier[] =>
  desk.carriers.filter(isTold).map((carried) => toldOf(carried, desk));

function toldOf({ carrier, properties }: Carried, { typeOf }: Desk): ToldCarrier {
  const told: ToldProperty[] = [];
  eachPath(properties, (path, property) => {
    const { name, required, description } = property;
    told.push({ path, name, required, type: typeOf(property), description });
  });
  return { carrier, told };
}

/** Where each name stands. */
export function placesByName(carriers: readonly ToldCarrier[]): ReadonlyMap<string, readonly ToldPlace[]> {
  const places = new Map<string, ToldPlace[]>();
  for (const { carrier, told } of carriers)
    for (const property of told) gather(places, property.name, { carrier, told: property });
  return places;
}
