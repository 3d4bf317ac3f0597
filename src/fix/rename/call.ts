import type { Call } from "../../model/event.ts";
import type { Pointer } from "../../model/pointer.ts";
import type { Changes } from "../change.ts";
import { rememberName } from "./former-name.ts";
import { renameInIgnored, renameInVocabulary, rewrite, type Written } from "./mentions.ts";
import type { PlanNames } from "./plan-names.ts";

/** Gives an event or page another name, there and wherever it is named. */
export function renameCall(
  kind: "event" | "page",
  at: Pointer,
  to: string,
  names: PlanNames,
  written: Written,
  into: Changes,
): undefined {
  const { plan } = names;
  const all: readonly Call[] = kind === "event" ? plan.events : plan.pages;
  const call = all.find(({ pointer }) => pointer === at);
  if (call === undefined) return into.refuse("it is not where it was");
  const other = all.find(({ name }) => name === to);
  if (other !== undefined)
    return into.refuse(
      `there is ${kind === "event" ? "an event" : "a page"} \`${to}\` already: which of the two stays is yours to say`,
    );
  if (call.renamedFrom.some(({ name }) => name === to)) return into.refuse(`it was called \`${to}\` before`);
  const from = call.name;
  into.add({ kind: "key", at, to });
  rememberName(at, from, call.renamedFrom.length > 0, into);
  const follow = (said: string): string => {
    if (said === from) return to;
    // `order_completed.revenue`, as consumers say it.
    return said.startsWith(`${from}.`) ? to + said.slice(from.length) : said;
  };
  for (const use of names.usesOf(kind, from)) rewrite(use, follow, written, into);
  renameInVocabulary(plan, from, to, into);
  renameInIgnored(plan, at, to, into);
  return undefined;
}
