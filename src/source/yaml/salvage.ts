import type { Report } from "../../diagnostics/diagnostic.ts";
import { PlaceTree } from "../place-tree.ts";
import type { Value } from "../value.ts";
import { readEvents } from "./events.ts";
import { attempt, type Failure } from "./failure.ts";
import { blanked, entryAt, lineAt } from "./line.ts";
import { knownSlip, unknownSlip } from "./slip.ts";
import type { Slip } from "./slips/stop.ts";
import { TreeBuilder } from "./tree-builder.ts";

/** How many slips of one file are told at once: whoever made more than these, made one that looks like many. */
const MAX_SLIPS = 20;

/** How much text is read again to look for further slips. */
const MAX_REREAD = 2_000_000;

/** What is left of a text that is no YAML: good for finding names, and nothing else. */
export interface Salvage {
  readonly root: Value;
  readonly places: PlaceTree;
}

/**
 * Says what is wrong with the syntax of a text, one slip after the other: each is told, the entry that it is in is left
 * out, and the rest is read again, so that nobody mends a file one slip a run.
 */
export function salvage(file: string, text: string, first: Failure, report: Report): Salvage {
  let rest = text;
  let failure = first;
  let told = 0;
  let last: { readonly slip: Slip; readonly end: number } | undefined;
  const most = Math.min(2 * MAX_SLIPS, Math.ceil(MAX_REREAD / Math.max(text.length, 1)));
  for (let tries = 0; tries < most && told < MAX_SLIPS; tries++) {
    // Of further failures only those that are understood: the others may come of what was left out.
    const slip = knownSlip(rest, failure) ?? (last ? undefined : unknownSlip(rest, failure));
    if (slip === undefined) break;
    const entry = entryAt(rest, lineAt(rest, slip.from ?? slip.range.start), failure.position);
    const isEcho = last?.slip.spreads && slip.spreads && rest.slice(last.end, entry.start).trim() === "";
    if (!isEcho) tell(slip, file, report);
    if (!isEcho) told++;
    const without = blanked(rest, entry);
    if (without === rest) break;
    last = { slip, end: entry.end };
    rest = without;
    const builder = new TreeBuilder(file, () => {});
    const outcome = attempt(() => readEvents(rest, builder));
    if ("value" in outcome) return { root: outcome.value, places: builder.places };
    failure = outcome.failure;
  }
  return { root: null, places: new PlaceTree() };
}

function tell({ rule = "plan/syntax", message, hint, range }: Slip, file: string, report: Report): void {
  report({ rule, severity: "error", message, hint, at: { file, ...range } });
}
