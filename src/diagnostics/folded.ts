import { gather } from "../model/grouped.ts";
import { keysOf } from "../model/pointer.ts";
import type { Located } from "./place.ts";
import { counted } from "./quantity.ts";

/** Findings that a person reads as one. */
export interface Fold {
  /** One of them, with the number of the others in its message and the first of their places beside it. */
  readonly told: Located;
  readonly all: readonly Located[];
}

/** How many of the other places are shown. */
const MOST_PLACES = 8;

/**
 * Puts findings that are alike into one, in the order of what is told of each. For people only: in machine formats, in
 * the list of known findings and for `--since` each stays by itself, so that one that joins later is seen to be new.
 */
export function folded(located: readonly Located[]): readonly Fold[] {
  const groups = new Map<string | Located, Located[]>();
  for (const each of located) {
    const { alike, rule, severity } = each.diagnostic;
    const key = alike === undefined ? each : [alike.by ?? rule, severity, alike.group].join("\u0000");
    gather(groups, key, each);
  }
  const byLead = new Map([...groups.values()].map((all) => [leadOf(all), all]));
  return located.flatMap((each) => {
    const all = byLead.get(each);
    return all === undefined ? [] : [{ told: toldOf(each, all), all }];
  });
}

/** The dictionary's one, as what is mended there is mended for most; else the first, but no other rule's. */
function leadOf(all: readonly Located[]): Located | undefined {
  const own = all.filter(({ diagnostic }) => diagnostic.alike?.by === undefined);
  return own.find(isOfDictionary) ?? own[0] ?? all[0];
}

const isOfDictionary = ({ diagnostic: { at } }: Located): boolean =>
  "pointer" in at && keysOf(at.pointer)[0] === "properties";

function toldOf(lead: Located, all: readonly Located[]): Located {
  const others = all.filter((each) => each !== lead);
  if (others.length === 0) return lead;
  const { diagnostic, related } = lead;
  const { message, rule } = diagnostic;
  const stop = message.endsWith(".") ? "" : ".";
  const same = others.filter((each) => each.diagnostic.rule === rule).length;
  const more = same === 0 ? "" : `${stop} The same finding in ${counted(same, "other place")}.`;
  return {
    ...lead,
    diagnostic: { ...diagnostic, message: message + more },
    related: [...related, ...others.slice(0, MOST_PLACES).map(placeOf)],
  };
}

const placeOf = ({ file, line, column, endLine, endColumn, diagnostic }: Located): Located["related"][number] => ({
  file,
  line,
  column,
  endLine,
  endColumn,
  message: diagnostic.alike?.here ?? diagnostic.message,
});
