import { type Change, listedUpTo, markdownText, type Plan } from "../../index.ts";
import { breaking, type Told } from "./told.ts";

/** One line that needs no engineer: which campaigns and audiences end, else how much breaks, and for whom. */
export function lead(told: Told): string {
  const { changes } = told.diff;
  const ended = changes.flatMap(({ affects }) => affects.filter(({ ends }) => ends !== undefined));
  const names = (ends: string): readonly string[] => [
    ...new Set(ended.filter((each) => each.ends === ends).map(({ kind, name }) => titled(kind, name, told.after.plan))),
  ];
  const [journeys, segments] = [names("never starts"), names("matches nobody")];
  const said = [
    ...(journeys.length > 0 ? [`This change stops ${someOf(journeys)} from ever starting.`] : []),
    ...(segments.length > 0
      ? [`${journeys.length > 0 ? "" : "After this change "}${someOf(segments)} will match nobody.`]
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
    ? `This change breaks what ${someOf([...users])} ${users.size === 1 ? "relies" : "rely"} on.`
    : `This change breaks ${who(broken)}.`;
}

/** Those whom people of the business know by name. */
export const USERS: ReadonlySet<string> = new Set(["segment", "journey", "consumer", "scenario"]);

/** Who can break, in words that need no engineer. */
export const WHO = {
  compile: "the next build of the apps",
  wire: "apps that people have already",
  consumer: "those who use the data",
} as const;

function who(changes: readonly Change[]): string {
  const all = (["compile", "wire", "consumer"] as const).filter((each) =>
    changes.some(({ breaks }) => breaks.includes(each)),
  );
  return someOf(all.map((each) => WHO[each]));
}

/** A segment or journey by the title that people know, else by its name with spaces. */
export function titled(kind: string, name: string, { segments, journeys, consumers }: Plan): string {
  const all = kind === "segment" ? segments : kind === "journey" ? journeys : consumers;
  const words = all.find((each) => each.name === name)?.title ?? name.replaceAll("_", " ");
  return `*${markdownText(words.charAt(0).toUpperCase() + words.slice(1))}*`;
}

/** Names in a sentence, not more than one reads. */
export const someOf = (names: readonly string[]): string => listedUpTo(4, names);
