import type { Plan } from "../model/plan.ts";
import type { Draft } from "./draft.ts";

/** Takes out of a draft what a plan has already, by name: what its authors wrote stands. */
export function leaveOut(draft: Draft, { events, pages, traits, groups, context }: Plan): void {
  without(draft.events, events);
  without(draft.pages, pages);
  without(draft.groups, groups);
  for (const { name } of traits) draft.traits.delete(name);
  for (const { name } of context) draft.context.delete(name);
}

function without<T extends { readonly name: string }>(list: T[], known: readonly { readonly name: string }[]): void {
  const names = new Set(known.map(({ name }) => name));
  const kept = list.filter(({ name }) => !names.has(name));
  list.splice(0, list.length, ...kept);
}
