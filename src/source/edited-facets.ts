import type { Facet } from "../model/facet.ts";
import type { Document } from "./document.ts";
import { keptText } from "./kept-value.ts";
import { CALLS, callsIn } from "./outline.ts";
import { isList, isMap, type Value, type ValueMap } from "./value.ts";

const OF_CALL: ReadonlyMap<string, Facet> = new Map([
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

/** Whether what a description says is told from what another says by more than people. */
type IsTelling = (description: string) => boolean;

/**
 * What of their events and pages two states of a file say differently, where they have the same ones. A description that
 * `isTelling`, and the other is not, counts as structure too.
 */
export function editedFacets(before: Document, after: Document, isTelling: IsTelling): ReadonlySet<Facet> {
  const comparison = new Comparison(isTelling);
  for (const section of CALLS) {
    const was = callsIn(before, section);
    for (const [name, said] of callsIn(after, section)) comparison.calls(was.get(name), said);
  }
  return comparison.facets;
}

class Comparison {
  readonly facets = new Set<Facet>();
  readonly #isTelling: IsTelling;

  constructor(isTelling: IsTelling) {
    this.#isTelling = isTelling;
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
      else if (!areSame(was, is)) this.facets.add(facet);
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
    if (facet !== undefined) this.#words(key, facet, before, after);
    else if (key === "properties") this.#table(before, after, (a, b) => this.#property(a, b));
    else if (key === "values") this.#table(before, after, (a, b) => this.#enumValue(a, b));
    else if (key === "items" || key === "additionalProperties") this.#property(before, after);
    else if (key === "anyOf" || key === "oneOf") this.#branches(before, after);
    else this.#structure(before, after);
  }

  #words(key: string, facet: Facet, before: Value | undefined, after: Value | undefined): void {
    if (areSame(before, after)) return;
    this.facets.add(facet);
    if (key === "description" && this.#tells(before) !== this.#tells(after)) this.facets.add("structure");
  }

  #tells(description: Value | undefined): boolean {
    return typeof description === "string" && this.#isTelling(description);
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

const keysOf = (before: ValueMap, after: ValueMap): ReadonlySet<string> => new Set([...before.keys(), ...after.keys()]);

const restOf = (said: ValueMap): readonly string[] => [...said.keys()].filter((key) => !OF_PROPERTY.has(key));

function areSame(before: Value | undefined, after: Value | undefined): boolean {
  if (before === undefined || after === undefined) return before === after;
  return keptText(before) === keptText(after);
}
