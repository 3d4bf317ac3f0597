import type { Plan } from "../model/plan.ts";
import type { ExportLoss } from "./exporter.ts";
import { type Held, KINDS, type Kind } from "./loss-kinds.ts";

/** So many names stand in a message; the others are counted. */
const SHOWN = 5;

/** Names as a sentence has them: `a`, `b` and 3 more. */
export function listedNames(all: readonly string[]): string {
  const shown = all.length > SHOWN + 1 ? all.slice(0, SHOWN) : all;
  const more = all.length > shown.length ? ` and ${all.length - shown.length} more` : "";
  return `${shown.map((name) => `\`${name}\``).join(", ")}${more}`;
}

/** What is told of these names, which stand behind the message; nothing where there are none. */
export const lossOf = (path: string, message: string, names: readonly string[]): readonly ExportLoss[] =>
  names.length === 0 ? [] : [{ path, message: `${message} ${listedNames(names)}` }];

/** What of a plan has no place in a format that holds these kinds of things and no other; each kind once. */
export function lossesOf(plan: Plan, format: string, holds: readonly Held[]): readonly ExportLoss[] {
  const held = new Set<string>(holds);
  return Object.entries(KINDS).flatMap(([kind, { path, what, of }]: [string, Kind]) =>
    lossOf(path, `${format} has no place for ${what}:`, held.has(kind) ? [] : of(plan)),
  );
}

/** The plan's own words that a format has no place for. */
export function headLosses({ name, version, description }: Plan, format: string): readonly ExportLoss[] {
  const said = Object.entries({ name, version, description }).flatMap(([key, value]) =>
    value === undefined ? [] : [key],
  );
  return lossOf("/plan", `${format} has no place for what the plan says of itself:`, said);
}
