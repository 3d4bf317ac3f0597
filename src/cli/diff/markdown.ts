import { bumped, type Change, counted, markdownCode, markdownText, type Plan } from "../../index.ts";
import { digits } from "../quantity.ts";
import { headline } from "./headline.ts";
import { lead } from "./lead.ts";
import { table, where } from "./table.ts";
import { breaking, kindCounts, messageOf, sentName, type Told } from "./told.ts";

/** So many entries of a list are shown: GitHub takes comments of 65,536 signs (read 2026-11-28). */
const ENTRIES = 80;

/** From so many changes on, a list of how many there are of which kind comes first. */
const MANY = 40;

/** A list, less what is too much. */
const entries = (lines: readonly string[]): string =>
  [...lines.slice(0, ENTRIES), ...(lines.length > ENTRIES ? [`- … and ${lines.length - ENTRIES} more`] : [])].join(
    "\n",
  );

/** A comparison as a comment on a pull request: what it means first, then what breaks for whom, then all the rest. */
export function diffMarkdown(told: Told): string {
  const { changes, notices } = told.diff;
  const broken = breaking(changes);
  const risky = changes.filter(({ breaks, mayBreak }) => breaks.length === 0 && mayBreak.length > 0);
  const safe = changes.filter(({ breaks, mayBreak }) => breaks.length + mayBreak.length === 0);
  const parts = [`**${lead(told)}**`, markdownText(headline(told))];
  if (changes.length > MANY) parts.push(kinds(changes));
  if (broken.length > 0) parts.push(table("What breaks", broken, told));
  if (risky.length > 0)
    parts.push(
      folded(`${counted(risky.length, "change")} that may break something`, table("What changes", risky, told)),
    );
  if (safe.length > 0)
    parts.push(
      folded(`${counted(safe.length, "change")} that ${safe.length === 1 ? "is" : "are"} safe`, bullets(safe, told)),
    );
  // Of what breaks no build, a witness is an event that is new, and none that is refused.
  const refused = broken.filter(({ breaks, witness }) => breaks.includes("wire") && witness !== undefined);
  if (refused.length > 0) parts.push(folded("Events that are refused after this change", witnesses(refused)));
  if (told.waived.length > 0)
    parts.push(folded(`${counted(told.waived.length, "change")} that somebody decided to live with`, waivers(told)));
  if (changes.length > 0) parts.push(folded("For the changelog of the plan", changelog(told)));
  parts.push(...notices.map(({ message, hint }) => markdownText(`${message}. ${hint ?? ""}`)));
  return parts.join("\n\n");
}

/** What is said where there is no older plan yet. */
export const firstMarkdown = ({ name, events }: Plan): string =>
  `**This is the first plan${name === undefined ? "" : ` of ${markdownText(name)}`}: ${counted(events.length, "event")}.** There is nothing yet to compare it with.`;

/** How many changes there are of which kind, and how many of them break something. */
function kinds(changes: readonly Change[]): string {
  const rows = kindCounts(changes).map(
    ({ kind, count, broken }) =>
      `| ${kind.replaceAll("-", " ")} | ${digits(count)} | ${broken === 0 ? "" : digits(broken)} |`,
  );
  return ["| Kind of change | How many | Break |", "|---|---|---|", ...rows].join("\n");
}

const bullets = (changes: readonly Change[], told: Told): string =>
  entries(changes.map((change) => `- ${markdownText(messageOf(change))}${where(change, told).replace("<br>", " ")}`));

function witnesses(changes: readonly Change[]): string {
  const shown = changes.flatMap(({ witness }) => (witness === undefined ? [] : [witness]));
  return entries(
    shown.map(
      (witness) =>
        `- ${markdownCode(`${sentName(witness)} ${JSON.stringify(witness.properties)}`)} from ${markdownCode(witness.source)}`,
    ),
  );
}

const waivers = ({ waived }: Told): string =>
  waived
    .map(({ change, by: { reason, owner, until } }) => {
      const said = [reason, owner, until === undefined ? undefined : `until ${until}`].filter(
        (each) => each !== undefined,
      );
      return `- ${markdownText(`${messageOf(change)}: ${said.join(", ")}`)}`;
    })
    .join("\n");

const folded = (summary: string, body: string): string =>
  `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;

/** Entries for a changelog, under the version that the changes ask for. */
function changelog({ before, diff: { bump, changes } }: Told): string {
  const sections: readonly (readonly [heading: string, changes: readonly Change[]])[] = [
    ["Breaking", breaking(changes)],
    [
      "Changed",
      changes.filter(
        ({ breaks, kind }) =>
          breaks.length === 0 && !isAddition(kind) && kind !== "text-changed" && kind !== "same-meaning",
      ),
    ],
    ["Added", changes.filter(({ breaks, kind }) => breaks.length === 0 && isAddition(kind))],
  ];
  const told = sections
    .filter(([, some]) => some.length > 0)
    .map(
      ([heading, some]) => `### ${heading}\n\n${entries(some.map((change) => `- ${markdownText(sentence(change))}`))}`,
    );
  return [`## ${bumped(before.plan.version, bump) ?? "Unreleased"}`, ...told].join("\n\n");
}

const isAddition = (kind: string): boolean => /-added(-filled)?$/.test(kind);

const sentence = (change: Change): string => {
  const message = messageOf(change);
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
};
