import type { Plan } from "../model/plan.ts";
import { UseIndex } from "../model/uses/use-index.ts";
import { nearest } from "../vocabulary/nearest.ts";
import { plain } from "../words/phrase.ts";
import { usesPhrase } from "../words/use.ts";
import { callView } from "./call-view.ts";
import { journeyView, segmentView } from "./consumer-view.ts";
import type { ThingKind, ThingView } from "./thing-view.ts";

/** What is shown; or why not: nothing has the name, or several things have it. */
export type Shown =
  | { readonly kind: "found"; readonly view: ThingView }
  | { readonly kind: "unknown"; readonly close: string | undefined }
  | { readonly kind: "several"; readonly names: readonly string[] };

const KINDS: readonly ThingKind[] = ["event", "page", "segment", "journey"];

/** One event, page, segment or journey by its name; `event:product_page` where two things share a name. */
export function show(plan: Plan, name: string): Shown {
  const exact = found(plan, name);
  const [kind, rest] = split(name);
  const views = exact.length > 0 || kind === undefined ? exact : found(plan, rest).filter((view) => view.kind === kind);
  const [view] = views;
  if (view === undefined) return { kind: "unknown", close: nearest(kind === undefined ? name : rest, allNames(plan)) };
  if (views.length > 1) return { kind: "several", names: views.map((each) => `${each.kind}:${each.name}`) };
  return { kind: "found", view: { ...view, users: usersOf(plan, view) } };
}

/** Whether what is shown under a name may be called so. */
export const isCalled = (called: string, name: string): boolean => called === name || called === split(name)[1];

function split(name: string): [ThingKind | undefined, string] {
  const kind = KINDS.find((each) => name.startsWith(`${each}:`));
  return kind === undefined ? [undefined, name] : [kind, name.slice(kind.length + 1)];
}

function found(plan: Plan, name: string): readonly Omit<ThingView, "users">[] {
  const named = <T extends { readonly name: string }>(all: readonly T[]): readonly T[] =>
    all.filter((each) => each.name === name);
  return [
    ...named(plan.events).map((event) => callView(event, plan)),
    ...named(plan.pages).map((page) => callView(page, plan)),
    ...named(plan.segments).map(segmentView),
    ...named(plan.journeys).map(journeyView),
  ];
}

const allNames = ({ events, pages, segments, journeys }: Plan): readonly string[] =>
  [...events, ...pages, ...segments, ...journeys].map(({ name }) => name);

function usersOf(plan: Plan, { kind, name }: Pick<ThingView, "kind" | "name">): ThingView["users"] {
  return new UseIndex(plan)
    .of(kind, name)
    .map(({ user, uses }) => ({ kind: user.kind, name: user.name, said: plain(usesPhrase(uses)) }));
}
