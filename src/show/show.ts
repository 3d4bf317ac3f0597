import type { Plan } from "../model/plan.ts";
import { UseIndex } from "../model/uses/use-index.ts";
import { nearest } from "../vocabulary/nearest.ts";
import { plain } from "../words/phrase.ts";
import { usesPhrase } from "../words/use.ts";
import { callView } from "./call-view.ts";
import { journeyView, segmentView } from "./consumer-view.ts";
import { type OtherThing, otherThing } from "./other-thing.ts";
import type { ThingKind, ThingView } from "./thing-view.ts";

/** What is shown; or why not: nothing has the name, or several things have it. */
export type Shown =
  | { readonly kind: "found"; readonly view: ThingView }
  | {
      readonly kind: "unknown";
      readonly other: OtherThing | undefined;
      /** What was probably meant, and all that may be meant. */
      readonly close: readonly string[];
      readonly names: readonly string[];
    }
  | { readonly kind: "several"; readonly names: readonly string[] };

const KINDS: readonly ThingKind[] = ["event", "page", "segment", "journey"];

/** One event, page, segment or journey by its name; `event:product_page` where two things share a name. */
export function show(plan: Plan, name: string): Shown {
  const exact = found(plan, name);
  const [kind, rest] = split(name);
  const views = exact.length > 0 || kind === undefined ? exact : found(plan, rest).filter((view) => view.kind === kind);
  const [view] = views;
  if (view === undefined) {
    const names = namesOf(plan);
    const close = closeTo(kind === undefined ? name : rest, names);
    return { kind: "unknown", other: otherThing(plan, name), close, names };
  }
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

const namesOf = ({ events, pages, segments, journeys }: Plan): readonly string[] => [
  ...new Set([...events, ...pages, ...segments, ...journeys].map(({ name }) => name)),
];

/** The names that were probably meant: the one that a few slips lead to, else those that hold what was said. */
function closeTo(said: string, names: readonly string[]): readonly string[] {
  const close = nearest(said, names);
  if (close !== undefined) return [close];
  const part = said.toLowerCase();
  return part === "" ? [] : names.filter((name) => name.toLowerCase().includes(part));
}

function usersOf(plan: Plan, { kind, name }: Pick<ThingView, "kind" | "name">): ThingView["users"] {
  return new UseIndex(plan)
    .of(kind, name)
    .map(({ user, uses }) => ({ kind: user.kind, name: user.name, said: plain(usesPhrase(uses)) }));
}
