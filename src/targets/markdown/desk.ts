import type { NamedType, Plan } from "../../model/plan.ts";
import type { Property } from "../../model/property.ts";
import { UseIndex } from "../../model/uses/use-index.ts";
import type { ShapeView } from "../../words/shape.ts";
import type { ExcerptInput } from "../excerpt.ts";
import { markLine } from "../mark.ts";
import type { NameRegistry } from "../name-registry.ts";
import type { TargetInput } from "../target.ts";
import { text } from "./escape.ts";
import { type DictionaryEntry, dictionaryNames, dictionaryOf } from "./property-dictionary.ts";
import { type Carried, carriersOf } from "./property-places.ts";
import { Scribe } from "./scribe.ts";
import { Site } from "./site.ts";
import { TypeWords } from "./type-words.ts";
import { folding } from "./value-list.ts";

/** What is found out about a plan once, for all pages. */
export interface Survey {
  readonly plan: Plan;
  readonly names: NameRegistry;
  readonly types: ReadonlyMap<string, NamedType>;
  /** All that carries properties. */
  readonly carriers: readonly Carried[];
  readonly dictionary: readonly DictionaryEntry[];
  readonly site: Site;
  readonly uses: UseIndex;
  readonly view: ShapeView & Required<Pick<ShapeView, "folds">>;
  readonly typeWords: TypeWords;
  /** What every file begins with. */
  readonly head: string;
}

/** What the pages of one folder are written with. */
export interface Desk extends Survey {
  readonly scribe: Scribe;
  /** The plan by its name, linked to the index. */
  readonly home: string;
  /** The type of a property in words, as Markdown. */
  readonly typeOf: (property: Property) => string;
}

export function surveyOf({ plan, names, schemas: { types } }: TargetInput): Survey {
  const carriers = carriersOf(plan);
  const properties = dictionaryNames(carriers);
  const dictionary = dictionaryOf(plan, properties);
  const site = new Site(plan, names, properties);
  return { plan, names, types, carriers, dictionary, site, uses: new UseIndex(plan), ...inWords(plan, types) };
}

/** The same of a plan in which some calls alone are whole: the site knows all, what is told is of them. */
export function surveyOfPart(
  { plan, part, names, schemas: { types } }: ExcerptInput,
  properties: readonly string[],
): Survey {
  const site = new Site(plan, names, properties);
  const dictionary = dictionaryOf(plan, properties);
  const carriers = carriersOf(part);
  return { plan: part, names, types, carriers, dictionary, site, uses: new UseIndex(plan), ...inWords(part, types) };
}

function inWords({ name, conventions }: Plan, types: Survey["types"]): Pick<Survey, "view" | "typeWords" | "head"> {
  const view = { timestamps: conventions.timestamps, types, folds: folding() };
  return { view, typeWords: new TypeWords(view), head: `<!-- ${markLine(name, "markdown")} -->\n\n` };
}

/** A desk for a folder of the output; empty for its top. */
export function deskAt(survey: Survey, folder: string): Desk {
  const scribe = new Scribe(survey.site, survey.plan, folder);
  const home = scribe.file("README.md", text(survey.plan.name ?? "the plan"));
  return { ...survey, scribe, home, typeOf: (property) => survey.typeWords.of(property, scribe) };
}
