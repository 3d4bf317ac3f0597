import { isJsonObject, type Json } from "../../model/json.ts";

/** A value that was found. It is not sure where it depends on what only ajv can tell. */
export interface Found {
  readonly kind: "found";
  readonly value: Json;
  readonly sure: boolean;
  readonly weight: number;
}

/** Whether a term has a value, and a small one: `none` is proved. */
export type Answer = Found | { readonly kind: "none" } | { readonly kind: "unknown" };

export const NONE: Answer = { kind: "none" };
export const UNKNOWN: Answer = { kind: "unknown" };

export const found = (value: Json, sure = true): Found => ({ kind: "found", value, sure, weight: weightOf(value) });

/** How much there is to read in a value, and how little it says: text before numbers before `true` before nothing. */
function weightOf(value: Json): number {
  if (value === null) return 4;
  if (typeof value === "string") return 1 + value.length / 64;
  if (typeof value === "number") return 2 + String(value).length / 64;
  if (typeof value === "boolean") return 3;
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + weightOf(each), 3.5);
  return isJsonObject(value) ? Object.values(value).reduce<number>((sum, each) => sum + 2 + weightOf(each), 3.25) : 0;
}

/** Keeps the best of many answers: what is sure before what is not, then the smallest; the earlier of two alike. */
export class Best {
  #best: Answer = NONE;

  /** Whether it is better than what there was. */
  offer(answer: Answer): void {
    if (isBetter(answer, this.#best)) this.#best = answer;
  }

  get answer(): Answer {
    return this.#best;
  }
}

function isBetter(one: Answer, other: Answer): boolean {
  if (one.kind !== "found") return one.kind === "unknown" && other.kind === "none";
  if (other.kind !== "found" || one.sure !== other.sure) return other.kind !== "found" || one.sure;
  return one.weight < other.weight;
}
