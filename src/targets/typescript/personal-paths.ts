import { typesByName } from "../../model/payload.ts";
import type { NamedType, Plan, Source } from "../../model/plan.ts";
import type { Property } from "../../model/property.ts";
import type { Shape } from "../../model/shape.ts";
import { callsOf } from "./reach.ts";

const PERSONAL: ReadonlySet<string> = new Set(["personal", "sensitive"]);

/**
 * The dotted paths of what is personal, or of other levels, wherever it stands in an event, a page or among the traits; a list's elements
 * have the path of the list.
 */
export function personalPaths(plan: Plan, source: Source, levels: ReadonlySet<string> = PERSONAL): readonly string[] {
  const paths = new PersonalPaths(typesByName(plan), levels);
  const { events, pages } = callsOf(plan, source.name);
  for (const { properties } of [...events, ...pages, ...plan.groups.map(({ traits }) => ({ properties: traits }))])
    paths.add(properties, "");
  paths.add([...plan.context, ...plan.traits], "");
  return [...paths.found].sort();
}

class PersonalPaths {
  readonly found = new Set<string>();
  readonly #types: ReadonlyMap<string, NamedType>;

  readonly #levels: ReadonlySet<string>;

  constructor(types: ReadonlyMap<string, NamedType>, levels: ReadonlySet<string>) {
    this.#types = types;
    this.#levels = levels;
  }

  add(properties: readonly Property[], above: string): void {
    for (const { name, renamedFrom, pii, shape } of properties) {
      const isPersonal = pii !== undefined && this.#levels.has(pii);
      if (!isPersonal && !holdsAnything(shape)) continue;
      // Under an earlier name it may be sent too.
      for (const each of [name, ...renamedFrom.map((old) => old.name)]) {
        const path = above === "" ? each : `${above}.${each}`;
        if (isPersonal) this.found.add(path);
        else this.#addInside(shape, path);
      }
    }
  }

  #addInside(shape: Shape, path: string): void {
    const { ref, items, properties = [], anyOf = [], oneOf = [], additionalProperties } = shape;
    const type = ref === undefined ? undefined : this.#types.get(ref);
    this.add(properties, path);
    for (const inner of [type?.shape, items, ...anyOf, ...oneOf]) if (inner) this.#addInside(inner, path);
    if (typeof additionalProperties === "object" && this.#isPersonal(additionalProperties)) this.found.add(path);
  }

  /** Whether anything in it is personal. Where the names above it are not known, nothing there is printed. */
  #isPersonal(shape: Shape): boolean {
    const inside = new PersonalPaths(this.#types, this.#levels);
    inside.#addInside(shape, "");
    return inside.found.size > 0;
  }
}

/** Whether there are other shapes in it: most have none. */
const holdsAnything = ({ ref, items, properties, anyOf, oneOf, additionalProperties }: Shape): boolean =>
  (ref ?? items ?? properties ?? anyOf ?? oneOf ?? additionalProperties) !== undefined;
