import type { Plan } from "../../model/plan.ts";
import { child, keysOf, type Pointer } from "../../model/pointer.ts";
import type { Use } from "../../model/uses/use.ts";
import { type Changes, parentOf } from "../change.ts";
import type { Rename } from "./rename.ts";

/** Rewrites one use: its key or its value. Where it says something else already, nothing is changed. */
export function rewrite({ pointer, of }: Use, follow: (said: string) => string, { written, into }: Rename): void {
  const said = of === "key" ? parentOf(pointer).key : written(pointer);
  if (said === undefined) return;
  const made = follow(said);
  if (made !== said)
    into.add(of === "key" ? { kind: "key", at: pointer, to: made } : { kind: "value", at: pointer, value: made });
}

/** Names in `vocabulary` follow, but for a list that has the new one already: there the old one is what is known of it. */
export function renameInVocabulary({ vocabulary }: Plan, from: string, to: string, into: Changes): void {
  for (const section of ["synonyms", "distinct"] as const) {
    for (const [index, names] of vocabulary[section].entries()) {
      if (names.includes(to)) continue;
      for (const [place, name] of names.entries())
        if (name === from) into.add({ kind: "value", at: child("/vocabulary", section, index, place), value: to });
    }
  }
}

/** The paths of `lint.ignore` follow what they lead to. */
export function renameInIgnored({ lint }: Plan, at: Pointer, to: string, into: Changes): void {
  const keys = keysOf(at);
  const old = keys.join(".");
  const made = [...keys.slice(0, -1), to].join(".");
  for (const { at: path, pointer } of lint.ignore) {
    if (path === undefined || (path !== old && !path.startsWith(`${old}.`))) continue;
    into.add({ kind: "value", at: child(pointer, "at"), value: made + path.slice(old.length) });
  }
}
