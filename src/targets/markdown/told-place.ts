import type { Desk } from "./desk.ts";
import { type Carried, type Carrier, carriersOf, isTold, pathsOf } from "./property-places.ts";

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
export interface ToldPlace extends ToldProperty {
  readonly carrier: Carrier;
}

/** What the dictionary tells of one carrier; of one without properties nothing. */
export interface ToldCarrier {
  readonly carrier: Carrier;
  readonly told: readonly ToldProperty[];
}

/** What the dictionary tells, in the order of the plan. */
export const toldCarriers = (desk: Desk): readonly ToldCarrier[] =>
  carriersOf(desk.plan)
    .filter(isTold)
    .map((carried) => toldOf(carried, desk));

const toldOf = ({ carrier, properties }: Carried, { scribe, typeOf }: Desk): ToldCarrier => ({
  carrier,
  told: pathsOf(properties).map(({ path, property }) => ({
    path,
    name: property.name,
    required: property.required,
    type: scribe.say(typeOf(property)),
    description: property.description,
  })),
});

/** Each place by itself. */
export const toldPlaces = (carriers: readonly ToldCarrier[]): readonly ToldPlace[] =>
  carriers.flatMap(({ carrier, told }) => told.map((property) => ({ carrier, ...property })));
