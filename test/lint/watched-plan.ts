import type { Facet } from "../../src/model/facet.ts";
import type { Plan } from "../../src/model/plan.ts";

type FacetOf = (key: string) => Facet | undefined;

/** Keys of an event or page that others know, too: its names, and where it is. */
const KNOWN_TO_OTHERS = new Set(["name", "codeName", "pointer"]);

const CALL_TEXTS = new Set(["title", "description", "firesWhen", "owner", "tags", "links"]);

const ofCall: FacetOf = (key) => {
  if (KNOWN_TO_OTHERS.has(key)) return undefined;
  if (key === "examples") return "examples";
  return CALL_TEXTS.has(key) ? "texts" : "structure";
};

const ofProperty: FacetOf = (key) => {
  if (key === "examples") return "examples";
  return key === "title" || key === "description" ? "texts" : "structure";
};

/** Of properties that stand elsewhere, what an event's own would be read for; what they are is nobody's business here. */
const ofShared: FacetOf = (key) => (key === "examples" ? "examples" : undefined);

/** A plan that is like another, and tells what is read of its events and pages, and of properties like theirs. */
export function watchedPlan(plan: Plan, see: (facet: Facet) => void): Plan {
  const known = new WeakMap<object, object>();

  /** The value, and whatever is in it; a thing that is met twice stays one. */
  const watched = (value: unknown, facetOf: FacetOf, inside: FacetOf): unknown => {
    if (typeof value !== "object" || value === null || value instanceof Map || value instanceof Set) return value;
    const made =
      known.get(value) ??
      (Array.isArray(value)
        ? value.map((each) => watched(each, facetOf, inside))
        : new Proxy(value, {
            get(target, key) {
              const found: unknown = Reflect.get(target, key);
              if (typeof key === "symbol") return found;
              const facet = facetOf(key);
              if (facet !== undefined) see(facet);
              return watched(found, inside, inside);
            },
          }));
    known.set(value, made);
    return made;
  };
  const list = <T>(all: readonly T[], facetOf: FacetOf, inside: FacetOf): readonly T[] =>
    all.map((each) => watched(each, facetOf, inside) as T);
  const shared = <T>(all: readonly T[]): readonly T[] => list(all, ofShared, ofShared);

  return {
    ...plan,
    properties: shared(plan.properties),
    context: shared(plan.context),
    types: shared(plan.types),
    propertyGroups: new Map([...plan.propertyGroups].map(([name, all]) => [name, shared(all)])),
    events: list(plan.events, ofCall, ofProperty),
    pages: list(plan.pages, ofCall, ofProperty),
    get refs() {
      see("structure");
      return plan.refs;
    },
  };
}
