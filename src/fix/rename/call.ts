import type { Call } from "../../model/event.ts";
import { rememberName } from "./former-name.ts";
import { renameInIgnored, renameInVocabulary, rewrite } from "./mentions.ts";
import type { Rename } from "./rename.ts";

/** Gives an event or page another name, there and wherever it is named. */
export function renameCall(kind: "event" | "page", rename: Rename): undefined {
  const { at, to, names, into } = rename;
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
  rememberName(at, from, into);
  const follow = (said: string): string => {
    if (said === from) return to;
    // `order_completed.revenue`, as consumers say it.
    return said.startsWith(`${from}.`) ? to + said.slice(from.length) : said;
  };
  for (const use of names.usesOf(kind, from)) rewrite(use, follow, rename);
  renameInVocabulary(plan, from, to, into);
  renameInIgnored(plan, at, to, into);
  return undefined;
}
