import type { Subject, User } from "../../model/uses/use.ts";
import type { UseGroup } from "../../model/uses/use-index.ts";
import { usesPhrase } from "../../words/use.ts";
import type { Desk } from "./desk.ts";
import { text } from "./escape.ts";

/** Who uses a thing and how, a line each: "Segment [skincare_browsers](…) filters on `category`". */
export const userLines = (groups: readonly UseGroup[], desk: Desk): readonly string[] =>
  groups.map(({ user, uses }) => `${userWords(user, desk)} ${desk.scribe.say(usesPhrase(uses))}`);

/** What a segment, journey, consumer or scenario uses and how, a line for each thing. */
export const subjectLines = (groups: readonly UseGroup[], desk: Desk): readonly string[] =>
  groups.map(({ subject, uses }) => `${subjectWords(subject, desk)}: ${desk.scribe.say(usesPhrase(uses))}`);

/** A user by its kind and name, linked. */
export function userWords({ kind, name }: User, { plan, scribe }: Desk): string {
  switch (kind) {
    case "consumer": {
      const said = plan.consumers.find((each) => each.name === name)?.kind;
      return `${said === undefined ? "Consumer" : capitalised(text(said))} ${scribe.thing(kind, name)}`;
    }
    case "segment":
    case "journey":
    case "scenario":
      return `${capitalised(kind)} ${scribe.thing(kind, name)}`;
    default:
      return capitalised(kind);
  }
}

function subjectWords(subject: Subject, { scribe }: Desk): string {
  switch (subject.kind) {
    case "property":
      return `${capitalised(subject.of)} ${scribe.thing(subject.of, subject.name)}`;
    case "group trait":
      return `Group ${scribe.thing("group", subject.group)}`;
    case "identifier":
      return "Identifier";
    default:
      return `${capitalised(subject.kind)} ${scribe.thing(subject.kind, subject.name)}`;
  }
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
