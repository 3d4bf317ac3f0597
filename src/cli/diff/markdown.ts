import { bumped, type Change, counted, markdownCode, markdownText, type Plan, plain } from "../../index.ts";
import { headline } from "./headline.ts";
import { breaking, messageOf, placeOf, sentName, type Told } from "./told.ts";

/** So many rows of a table and entries of a list are shown: GitHub takes comments of 65,536 signs (read 2026-11-28). */
const ROWS = 40;
const ENTRIES = 80;

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

/** One line that needs no engineer: which campaigns and audiences end, else how much breaks, and for whom. */
function lead(told: Told): string {
  const { changes } = told.diff;
  const ended = changes.flatMap(({ affects }) => affects.filter(({ ends }) => ends !== undefined));
  const names = (ends: string): readonly string[] => [
    ...new Set(ended.filter((each) => each.ends === ends).map(({ kind, name }) => titled(kind, name, told.after.plan))),
  ];
  const [journeys, segments] = [names("never starts"), names("matches nobody")];
  const said = [
    ...(journeys.length > 0 ? [`This change stops ${listed(journeys)} from ever starting.`] : []),
    ...(segments.length > 0
      ? [`${journeys.length > 0 ? "" : "After this change "}${listed(segments)} will match nobody.`]
      : []),
  ];
  if (said.length > 0) return said.join(" ");
  if (changes.length === 0) return "This changes nothing about the tracking plan.";
  const broken = breaking(changes);
  if (broken.length === 0)
    return told.waived.length > 0
      ? "This changes the tracking plan, and breaks only what somebody decided to live with."
      : "This changes the tracking plan, and breaks nothing.";
  const users = new Set(
    broken.flatMap(({ affects }) =>
      affects.filter(({ kind }) => USERS.has(kind)).map(({ kind, name }) => titled(kind, name, told.after.plan)),
    ),
  );
  return users.size > 0
    ? `This change breaks what ${listed([...users])} ${users.size === 1 ? "relies" : "rely"} on.`
    : `This change breaks ${who(broken)}.`;
}

const USERS: ReadonlySet<string> = new Set(["segment", "journey", "consumer", "scenario"]);

const WHO = {
  compile: "apps that are built",
  wire: "apps that are out already",
  consumer: "those who use the data",
} as const;

function who(changes: readonly Change[]): string {
  const all = (["compile", "wire", "consumer"] as const).filter((each) =>
    changes.some(({ breaks }) => breaks.includes(each)),
  );
  return listed(all.map((each) => WHO[each]));
}

/** A segment or journey by the title that people know, else by its name with spaces. */
function titled(kind: string, name: string, { segments, journeys, consumers }: Plan): string {
  const all = kind === "segment" ? segments : kind === "journey" ? journeys : consumers;
  const words = all.find((each) => each.name === name)?.title ?? name.replaceAll("_", " ");
  return `*${markdownText(words.charAt(0).toUpperCase() + words.slice(1))}*`;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 4);
  const rest = names.length - shown.length;
  const all = rest > 0 ? [...shown, `${rest} more`] : shown;
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1) ?? ""}`;
}

function table(title: string, changes: readonly Change[], told: Told): string {
  const rows = changes
    .slice(0, ROWS)
    .map(
      (change) =>
        `| ${cell(`${markdownText(messageOf(change))}${where(change, told)}`)} | ${cell(victims(change))} | ${cell(markdownText(change.advice ?? ""))} |`,
    );
  const rest = changes.length - rows.length;
  return [
    `| ${title} | For whom | What to do |`,
    "|---|---|---|",
    ...rows,
    ...(rest > 0 ? [`| … and ${rest} more | | |`] : []),
  ].join("\n");
}

/** What stands in one cell of a table. */
const cell = (text: string): string => text.replace(/\r?\n/g, " ").replace(/(?<!\\)\|/g, "\\|");

function where(change: Change, told: Told): string {
  const found = placeOf(change, told);
  return found === undefined
    ? ""
    : `<br>${markdownCode(`${found.place.file}:${found.place.line}`)}${found.isBefore ? " (before)" : ""}`;
}

function victims({ breaks, mayBreak, why, affects }: Change): string {
  const lines = [...breaks, ...mayBreak].map((each) => `**${each}**: ${markdownText(why[each] ?? "")}`);
  const users = affects
    .filter(({ kind }) => USERS.has(kind))
    .map(({ kind, name, effect }) => markdownText(`${kind} \`${name}\` ${plain(effect)}`));
  const reached = affects.filter(({ kind }) => kind === "event" || kind === "page").length;
  return [...lines, ...users, ...(reached > 0 ? [`reaches ${counted(reached, "event")}`] : [])].join("<br>");
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
