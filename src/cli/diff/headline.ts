import { bumped, counted, isEnough } from "../../index.ts";
import { digits } from "../quantity.ts";
import { breaking, type Told, titleOf } from "./told.ts";

/** `acme-shop 2.4.0 → working tree: 3 changes, 1 breaks. Asks for 3.0.0.` */
export function headline(told: Told): string {
  const { before, after, diff, waived } = told;
  const count = diff.changes.length + waived.length;
  const from = titleOf(before.plan);
  const to =
    after.side.commit === undefined && after.side.name !== "working tree" ? titleOf(after.plan) : after.side.name;
  if (count === 0) return `${from} → ${to}: no changes.`;
  return `${from} → ${to}: ${counted(count, "change")}, ${toll(told)}.${asked(told)}`;
}

/** How many changes break something, and how many somebody decided to live with: `2 break, 1 waived`. */
export function toll({ diff: { changes }, waived }: Told): string {
  const broken = breaking(changes).length;
  const rest = waived.length > 0 ? " else" : "";
  const breaks = broken === 0 ? `nothing${rest} breaks` : `${digits(broken)} ${broken === 1 ? "breaks" : "break"}`;
  return `${breaks}${waived.length > 0 ? `, ${digits(waived.length)} waived` : ""}`;
}

/** The version that the changes ask for, and whether the plan says it already. */
function asked({ before, after, diff: { bump } }: Told): string {
  const wanted = bumped(before.plan.version, bump);
  if (bump === "none" || wanted === undefined) return "";
  const { version } = after.plan;
  const isThere = version !== before.plan.version && isEnough(before.plan.version, version, bump);
  return isThere ? ` ${version} is enough: they ask for ${wanted}.` : ` Asks for ${wanted}.`;
}
