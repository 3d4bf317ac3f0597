import type { Fact, Spot, Step } from "../change.ts";
import { wordOf } from "../compare/facts.ts";
import { isCall } from "../compare/sent.ts";
import type { Site, Sites } from "../proof/sites.ts";

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
  if (spot.owner.kind === "identifiers") return ofTrait(pathOf(spot.route, member));
  return sites.of(spot).flatMap((site): readonly Touched[] => {
    const { before, after } = site;
    const path = pathOf(routeOf(site) ?? [], member);
    if (after.call === "identify") return ofTrait(path);
    const names = new Set([before.name, after.name]);
    const kind = isCall(after) ? wordOf(after) : "group";
    return [...names].map((name) => ({ kind, name, ...(path !== "" && { path }) }));
  });
}

function ofTrait(path: string): readonly Touched[] {
  return path === "" ? [] : [{ kind: "trait", name: path }];
}

/** The way to a site, on the side and from the source that have one. */
export const routeOf = ({ sources, route }: Site): readonly Step[] | undefined =>
  sources.map((source) => route("before", source) ?? route("after", source)).find((each) => each !== undefined);

/** The names on the way, as consumers write them: arrays and maps have none. */
function pathOf(route: readonly Step[], member: string | undefined): string {
  const names = route.flatMap((step) => (step.into === "property" ? [step.before] : []));
  return [...names, ...(member === undefined ? [] : [member])].join(".");
}
