import { type Change, markdownCode, markdownText, type Plan, plain } from "../../index.ts";
import { digits } from "../quantity.ts";
import { someOf, titled, USERS, WHO } from "./lead.ts";
import { messageOf, placeOf, type Told } from "./told.ts";

/** So many rows are shown: GitHub takes comments of 65,536 signs (read 2026-11-28). */
const ROWS = 40;

/** Changes as a table: what changes, for whom, and what to do; first those that people of the business feel. */
export function table(title: string, changes: readonly Change[], told: Told): string {
  const first = [...changes].sort((a, b) => rank(a) - rank(b)).slice(0, ROWS);
  const rows = first.map((change) => {
    const what = `${markdownText(messageOf(change))}${where(change, told)}`;
    const cells = [what, victims(change, told.after.plan), markdownText(change.advice ?? "")];
    return `| ${cells.map(cell).join(" | ")} |`;
  });
  const rest = changes.length - rows.length;
  return [
    `| ${title} | For whom | What to do |`,
    "|---|---|---|",
    ...rows,
    ...(rest > 0 ? [`| … and ${digits(rest)} more | | |`] : []),
  ].join("\n");
}

/** Those first that end something, then those that somebody named feels. */
function rank({ affects }: Change): number {
  if (affects.some(({ ends }) => ends !== undefined)) return 0;
  return affects.some(({ kind }) => USERS.has(kind)) ? 1 : 2;
}

/** What stands in one cell of a table. */
const cell = (text: string): string => text.replace(/\r?\n/g, " ").replace(/(?<!\\)\|/g, "\\|");

/** Where a change is, on a line of its own. */
export function where(change: Change, told: Told): string {
  const found = placeOf(change, told);
  return found === undefined
    ? ""
    : `<br>${markdownCode(`${found.place.file}:${found.place.line}`)}${found.isBefore ? " (before)" : ""}`;
}

/** Whom it reaches: campaigns and audiences by their names, then what engineers have to know. */
function victims({ breaks, mayBreak, why, affects }: Change, plan: Plan): string {
  const users = affects.filter(({ kind }) => USERS.has(kind));
  const named = users.map(
    ({ kind, name, effect }) => `${kind} ${titled(kind, name, plan)} ${markdownText(plain(effect))}`,
  );
  const others = [...breaks, ...mayBreak]
    // Whoever is named says it better.
    .filter((each) => each !== "consumer" || named.length === 0)
    .map((each) => `${WHO[each]}${breaks.includes(each) ? "" : ", maybe"}: ${markdownText(why[each] ?? "")}`);
  const reached = affects.filter(({ kind }) => kind === "event" || kind === "page" || kind === "trait");
  const names = reached.map(({ name }) => markdownCode(name));
  const lines = [...named, ...others, ...(names.length > 0 ? [`in ${someOf(names)}`] : [])];
  return lines.map((line) => line.charAt(0).toUpperCase() + line.slice(1)).join("<br>");
}
