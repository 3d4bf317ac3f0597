import {
  type Change,
  type Diff,
  type Place,
  type Plan,
  type PlanPlaces,
  plain,
  type Suppression,
} from "../../index.ts";
import type { Side } from "../revision/side.ts";

/** One of the plans that were compared. */
export interface ToldSide {
  readonly side: Side;
  readonly plan: Plan;
  readonly places: PlanPlaces;
}

/** What there is to tell of a comparison. */
export interface Told {
  readonly before: ToldSide;
  readonly after: ToldSide;
  /** Less what somebody decided to live with. */
  readonly diff: Diff;
  readonly waived: readonly Waived[];
}

/** A change that somebody decided to live with. */
export interface Waived {
  readonly change: Change;
  readonly by: Suppression;
}

/** Where a change is on a side; nothing where it is not there. */
export function placeOn(side: "before" | "after", change: Change, { [side]: { places } }: Told): Place | undefined {
  const pointer = change[side];
  return pointer === undefined ? undefined : places.place({ pointer, of: "key" });
}

/** Where a change is, in the newer plan if it is there. */
export function placeOf(change: Change, told: Told): { readonly place: Place; readonly isBefore: boolean } | undefined {
  const now = placeOn("after", change, told);
  if (now !== undefined) return { place: now, isBefore: false };
  const then = placeOn("before", change, told);
  return then && { place: then, isBefore: true };
}

/** `acme-shop 2.4.0`. */
export const titleOf = ({ name, version }: Plan): string =>
  [name ?? "the plan", version].filter((each) => each !== undefined).join(" ");

/** The message as text. */
export const messageOf = ({ message }: Change): string => plain(message);

/** What a witness is called: `order_completed`, `identify`, `group account`. */
export const sentName = ({ call, event }: NonNullable<Change["witness"]>): string =>
  call === "group" ? `group ${event}` : event;

/** How many changes break something. */
export const breaking = (changes: readonly Change[]): readonly Change[] =>
  changes.filter(({ breaks }) => breaks.length > 0);

/** How many changes there are of each kind, and how many of these break something; most first. */
export function kindCounts(
  changes: readonly Change[],
): readonly { readonly kind: string; readonly count: number; readonly broken: number }[] {
  const kinds = new Map<string, Change[]>();
  for (const change of changes) kinds.set(change.kind, [...(kinds.get(change.kind) ?? []), change]);
  return [...kinds]
    .map(([kind, some]) => ({ kind, count: some.length, broken: breaking(some).length }))
    .sort((a, b) => b.count - a.count);
}
