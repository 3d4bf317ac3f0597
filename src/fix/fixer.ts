import type { Fix } from "../lint/fix.ts";
import type { Plan } from "../model/plan.ts";
import type { PlanPlaces } from "../source/plan-places.ts";
import { type Change, Changes, type Refusal } from "./change.ts";
import { editsOf } from "./edit/edits-of.ts";
import type { TextEdit } from "./edit/text-edit.ts";
import { renameCall } from "./rename/call.ts";
import { renameEnumValue } from "./rename/enum-value.ts";
import { PlanNames } from "./rename/plan-names.ts";
import { renameProperty } from "./rename/property.ts";

/** A repair, worked out: what is said differently, and the edits of the texts that do it. */
export interface Repair {
  readonly changes: readonly Change[];
  readonly edits: readonly TextEdit[];
}

/** Works out repairs of one plan. */
export class Fixer {
  readonly #places: PlanPlaces;
  readonly #names: PlanNames;

  constructor(plan: Plan, places: PlanPlaces) {
    this.#places = places;
    this.#names = new PlanNames(plan);
  }

  /** What a fix comes to in this plan, or why it cannot be made. */
  repair(fix: Fix): Repair | Refusal {
    const changes = new Changes();
    this.#plan(fix, changes);
    const { outcome } = changes;
    if ("refused" in outcome) return outcome;
    const all = outcome.map((change) => this.#asWritten(change));
    const edits = editsOf(all, this.#places);
    return "refused" in edits ? edits : { changes: all, edits };
  }

  /** A list that is there already, empty or not, grows by what would be added. */
  #asWritten(change: Change): Change {
    if (change.kind !== "add" || !Array.isArray(change.value)) return change;
    if (this.#places.valueAt(change.at) === undefined) return change;
    return { kind: "append", at: change.at, value: change.value[0] ?? null };
  }

  #plan(fix: Fix, into: Changes): void {
    switch (fix.kind) {
      case "together":
        for (const each of fix.fixes) this.#plan(each, into);
        return;
      case "rename":
        this.#rename(fix, into);
        return;
      case "remove":
        into.add({ kind: "remove", at: fix.at });
        return;
      case "set": {
        const isThere = this.#places.valueAt(fix.at) !== undefined;
        into.add({ kind: isThere ? "value" : "add", at: fix.at, value: fix.value });
      }
    }
  }

  #rename({ what, at, to }: Extract<Fix, { kind: "rename" }>, into: Changes): void {
    // In names control characters and overrides of direction are refused.
    if (to === "" || /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(to)) into.refuse("that can be no name");
    const written = (pointer: string): string | undefined => {
      const value = this.#places.valueAt(pointer);
      return typeof value === "string" ? value : undefined;
    };
    const rename = { at, to, names: this.#names, written, into };
    if (what === "event" || what === "page") renameCall(what, rename);
    else if (what === "enum value") renameEnumValue(rename);
    else if (what === "type") into.refuse("types are renamed by hand");
    else renameProperty(rename);
  }
}
