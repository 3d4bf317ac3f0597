import type { Property } from "../../model/property.ts";
import type { Phrase } from "../../words/phrase.ts";
import { propertyPhrase, type ShapeView } from "../../words/shape.ts";
import type { Scribe } from "./scribe.ts";

/** The types of properties in words, as Markdown; made once where they read the same from every folder. */
export class TypeWords {
  readonly #view: ShapeView;
  readonly #made = new Map<Property, string>();

  constructor(view: ShapeView) {
    this.#view = view;
  }

  /** The type of a property, with links that are right where the scribe writes. */
  of(property: Property, scribe: Scribe): string {
    const known = this.#made.get(property);
    if (known !== undefined) return known;
    const phrase = propertyPhrase(property, this.#view);
    const said = scribe.say(phrase);
    if (!leads(phrase)) this.#made.set(property, said);
    return said;
  }
}

/** Whether a phrase names something that is linked. */
function leads(phrase: Phrase): boolean {
  for (const part of phrase)
    if (typeof part !== "string" && part.kind !== "name" && part.kind !== "value" && part.kind !== "text") return true;
  return false;
}
