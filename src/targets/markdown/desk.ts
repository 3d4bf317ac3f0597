import type { NamedType, Plan } from "../../model/plan.ts";
import type { Property } from "../../model/property.ts";
import { UseIndex } from "../../model/uses/use-index.ts";
import type { Phrase } from "../../words/phrase.ts";
import { propertyPhrase, type ShapeView } from "../../words/shape.ts";
import type { ExcerptInput } from "../excerpt.ts";
import type { NameRegistry } from "../name-registry.ts";
import type { TargetInput } from "../target.ts";
import { type DictionaryEntry, dictionaryNames, dictionaryOf } from "./property-dictionary.ts";
import { type PropertyPlace, propertyPlaces } from "./property-places.ts";
import { Scribe } from "./scribe.ts";
import { Site } from "./site.ts";
import { foldsInCell } from "./value-list.ts";

/** What is found out about a plan once, for all pages. */
export interface Survey {
  readonly plan: Plan;
  readonly names: NameRegistry;
  readonly types: ReadonlyMap<string, NamedType>;
  /** Every place at which the plan describes a property. */
  readonly places: readonly PropertyPlace[];
  readonly dictionary: readonly DictionaryEntry[];
  readonly site: Site;
  readonly uses: UseIndex;
  readonly view: ShapeView;
  /** The type of a property in words. */
  readonly typeOf: (property: Property) => Phrase;
}

/** What the pages of one folder are written with. */
export interface Desk extends Survey {
  readonly scribe: Scribe;
}

export function surveyOf({ plan, names, schemas: { types } }: TargetInput): Survey {
  const places = propertyPlaces(plan);
  const properties = dictionaryNames(places);
  const dictionary = dictionaryOf(plan, properties);
  const site = new Site(plan, names, properties);
  return { plan, names, types, places, dictionary, site, uses: new UseIndex(plan), ...inWords(plan, types) };
}

/** The same of a plan in which some calls alone are whole: the site knows all, what is told is of them. */
export function surveyOfPart(
  { plan, part, names, schemas: { types } }: ExcerptInput,
  properties: readonly string[],
): Survey {
  const site = new Site(plan, names, properties);
  const dictionary = dictionaryOf(plan, properties);
  const places = propertyPlaces(part);
  return { plan: part, names, types, places, dictionary, site, uses: new UseIndex(plan), ...inWords(part, types) };
}

function inWords({ conventions }: Plan, types: Survey["types"]): Pick<Survey, "view" | "typeOf"> {
  const view: ShapeView = { timestamps: conventions.timestamps, types, folds: foldsInCell };
  return { view, typeOf: typesInWords(view) };
}

/** A desk for a folder of the output; empty for its top. */
export const deskAt = (survey: Survey, folder: string): Desk => ({
  ...survey,
  scribe: new Scribe(survey.site, survey.plan, folder),
});

/** The words are made once for each property, whichever pages show it. */
function typesInWords(view: ShapeView): (property: Property) => Phrase {
  const made = new Map<Property, Phrase>();
  return (property) => {
    const known = made.get(property) ?? propertyPhrase(property, view);
    made.set(property, known);
    return known;
  };
}
