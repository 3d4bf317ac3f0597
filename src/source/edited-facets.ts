import type { Facet } from "../model/facet.ts";
import type { Json } from "../model/json.ts";
import type { Document } from "./document.ts";
import { toJson } from "./json.ts";
import { keptText } from "./kept-value.ts";
import { CALLS, callsIn } from "./outline.ts";
import { isList, isMap, type Value, type ValueMap } from "./value.ts";

const OF_CALL: ReadonlyMap<string, Facet> = new Map([
  ["title", "texts"],
  ["description", "texts"],
  ["firesWhen", "texts"],
  ["owner", "texts"],
  ["tags", "texts"],
  ["links", "texts"],
  ["examples", "examples"],
]);

/** The same keys say it of an enum value. */
const OF_PROPERTY: ReadonlyMap<string, Facet> = new Map([
  ["title", "texts"],
  ["description", "texts"],
  ["examples", "examples"],
]);

/** What texts and examples tell by which more is judged than they, as text that is equal where that is the same. */
interface Telling {
  description(text: string): string;
  examples(examples: readonly Json[]): string;
}

/**
 * What of their events and pages two states of a file say differently, where they have the same ones. Texts and examples
 * that tell something else count as structure too.
 */
export function editedFacets(before: Document, after: Document, telling: Telling): ReadonlySet<Facet> {
  const comparison = new Comparison(telling);
  for (const section of CALLS) {
    const was = callsIn(before, section);
    for (const [name, said] of callsIn(after, section)) comparison.calls(was.get(name), said);
  }
  return comparison.facets;
}

class Comparison {
  readonly facets = new Set<Facet>();
  readonly #telling: Telling;

  constructor(telling: Telling) {
    this.#telling = telling;
  }

  calls(before: Value | undefined, after: Value): void {
    if (!isMap(before) || !isMap(after)) {
      this.#structure(before, after);
      return;
    }
    for (const key of keysOf(before, after)) {
      const [was, is] = [before.get(key), after.get(key)];
      const facet = OF_CALL.get(key);
      if (key === "properties") this.#table(was, is, (a, b) => this.#property(a, b));
      else if (facet === undefined) this.#structure(was, is);
      else this.#words(facet, was, is, key === "examples" ? toldByExamples : toldByNothing);
    }
  }

  /** Things by their names, in an order that is seen. */
  #table(
    before: Value | undefined,
    after: Value | undefined,
    compare: (before: Value | undefined, after: Value | undefined) => void,
  ): void {
    if (!isMap(before) || !isMap(after)) {
      this.#structure(before, after);
      return;
    }
    if ([...before.keys()].join("\n") !== [...after.keys()].join("\n")) this.facets.add("structure");
    for (const key of keysOf(before, after)) compare(before.get(key), after.get(key));
  }

  /**
   * What says something of a property that says nothing else of it makes a place of its own. The order of all else is
   * seen, too.
   */
  #property(before: Value | undefined, after: Value | undefined): void {
    if (!isMap(before) || !isMap(after)) {
      this.#structure(before, after);
      return;
    }
    const [was, is] = [restOf(before), restOf(after)];
    const isAlone = is.length === 0 && before.size !== after.size;
    if (isAlone || was.join("\n") !== is.join("\n")) this.facets.add("structure");
    for (const key of keysOf(before, after)) this.#keyword(key, before.get(key), after.get(key));
  }

  #keyword(key: string, before: Value | undefined, after: Value | undefined): void {
    const facet = OF_PROPERTY.get(key);
    if (facet !== undefined) this.#words(facet, before, after, TOLD[key] ?? toldByNothing);
    else if (key === "properties") this.#table(before, after, (a, b) => this.#property(a, b));
    else if (key === "values") this.#table(before, after, (a, b) => this.#enumValue(a, b));
    else if (key === "items" || key === "additionalProperties") this.#property(before, after);
    else if (key === "anyOf" || key === "oneOf") this.#branches(before, after);
    else this.#structure(before, after);
  }

  #words(facet: Facet, before: Value | undefined, after: Value | undefined, told: Told): void {
    if (areSame(before, after)) return;
    this.facets.add(facet);
    if (told(before, this.#telling) !== told(after, this.#telling)) this.facets.add("structure");
  }

  /** One that is described in a word is described, and nothing else. */
  #enumValue(before: Value | undefined, after: Value | undefined): void {
    if (typeof before !== "string" || typeof after !== "string") this.#property(before, after);
    else if (before !== after) this.facets.add("texts");
  }

  #branches(before: Value | undefined, after: Value | undefined): void {
    if (!isList(before) || !isList(after) || before.length !== after.length) this.#structure(before, after);
    else for (const [index, branch] of after.entries()) this.#property(before[index], branch);
  }

  #structure(before: Value | undefined, after: Value | undefined): void {
    if (!areSame(before, after)) this.facets.add("structure");
  }
}

/** What something that is said tells. */
type Told = (said: Value | undefined, telling: Telling) => string;

const toldByNothing: Told = () => "";
const toldByExamples: Told = (said, telling) =>
  isList(said) ? telling.examples(said.map((each) => toJson(each))) : "";
const toldByDescription: Told = (said, telling) => (typeof said === "string" ? telling.description(said) : "");

/** By the key of a property. */
const TOLD: Readonly<Record<string, Told>> = { examples: toldByExamples, description: toldByDescription };

const keysOf = (before: ValueMap, after: ValueMap): ReadonlySet<string> => new Set([...before.keys(), ...after.keys()]);

const restOf = (said: ValueMap): readonly string[] => [...said.keys()].filter((key) => !OF_PROPERTY.has(key));

function areSame(before: Value | undefined, after: Value | undefined): boolean {
  if (before === undefined || after === undefined) return before === after;
  return keptText(before) === keptText(after);
}
