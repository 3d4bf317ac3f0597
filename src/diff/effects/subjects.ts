import type { Fact, Spot, Step } from "../change.ts";
import { wordOf } from "../compare/facts.ts";
import type { Sites } from "../proof/sites.ts";

/** What a difference is about, as those who use it name it: a call or trait, and the dotted path of a property in it. */
export interface Touched {
  readonly kind:
    | "event"
    | "page"
    | "trait"
    | "group"
    | "segment"
    | "journey"
    | "source"
    | "consumer"
    | "scenario"
    | "output";
  readonly name: string;
  /** Absent where it is about the thing as a whole. */
  readonly path?: string;
}

/** All that a difference is about. A renamed call counts under both names. */
export function touchedBy(fact: Fact, sites: Sites): readonly Touched[] {
  const found = new Map<string, Touched>();
  const add = (touched: Touched): void =>
    void found.set(`${touched.kind}\n${touched.name}\n${touched.path ?? ""}`, touched);
  for (const thing of fact.about) add(thing);
  for (const spot of fact.spots) for (const touched of ofSpot(spot, fact, sites)) add(touched);
  return [...found.values()];
}

function ofSpot(spot: Spot, { member }: Fact, sites: Sites): readonly Touched[] {
  const { owner } = spot;
  if (owner.kind === "traits") return ofTrait(pathOf(spot.route, member));
  if (owner.kind === "group") {
    const path = pathOf(spot.route, member);
    return [{ kind: "group", name: owner.before.name, ...(path !== "" && { path }) }];
  }
  return sites.of(spot).flatMap((site): readonly Touched[] => {
    const route = site.sources
      .map((source) => site.route("before", source) ?? site.route("after", source))
      .find((each) => each !== undefined);
    const path = pathOf(route ?? [], member);
    const names = new Set([site.before.name, site.after.name]);
    return [...names].map((name) => ({ kind: wordOf(site.after), name, ...(path !== "" && { path }) }));
  });
}

function ofTrait(path: string): readonly Touched[] {
  return path === "" ? [] : [{ kind: "trait", name: path }];
}

/** The names on the way, as consumers write them: arrays and maps have none. */
function pathOf(route: readonly Step[], member: string | undefined): string {
  const names = route.flatMap((step) => (step.into === "property" ? [step.before] : []));
  return [...names, ...(member === undefined ? [] : [member])].join(".");
}
