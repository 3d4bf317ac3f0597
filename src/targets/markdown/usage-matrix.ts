import type { Call, Page } from "../../model/event.ts";
import type { Plan } from "../../model/plan.ts";
import type { Use, User } from "../../model/uses/use.ts";
import type { UseGroup } from "../../model/uses/use-index.ts";
import type { Desk } from "./desk.ts";
import { code } from "./escape.ts";
import { codes, type Scribe } from "./scribe.ts";
import type { Table } from "./table.ts";

/** An event or page by its name. */
export interface NamedCall {
  readonly kind: "event" | "page";
  readonly name: string;
}

/** An event or page, and what nobody uses of it. */
export interface UnusedLine extends NamedCall {
  readonly line: string;
}

const USERS = ["segment", "journey", "consumer", "scenario"] as const;

/**
 * Who uses each of these events and pages, each trait, and which of their properties: a row for each, a column for each
 * kind of user.
 */
export function usageMatrix(calls: readonly NamedCall[], desk: Desk): Table {
  const { plan, scribe, uses } = desk;
  const traits = plan.traits.flatMap(({ name }) =>
    rowOf(`trait ${scribe.thing("trait", name)}`, usersOf(uses.of("trait", name)), scribe),
  );
  return {
    heading: "",
    columns: ["What", "Segments", "Journeys", "Consumers", "Scenarios"],
    rows: [...calls.flatMap((call) => callRows(call, desk)), ...traits],
  };
}

/** The events and pages of the plan with what nobody uses of them. */
export const unusedLines = (desk: Desk): readonly UnusedLine[] =>
  [...desk.plan.events, ...desk.plan.pages].flatMap((call) => unusedLine(call, desk));

/** The events and pages of a plan. */
export const namedCalls = ({ events, pages }: Plan): readonly NamedCall[] => [...events, ...pages].map(named);

const named = ({ call, name }: Call | Page): NamedCall => ({ kind: call === "track" ? "event" : "page", name });

/** A row for the event or page, and one for each path that is used. */
function callRows({ kind, name }: NamedCall, { scribe, uses }: Desk): readonly (readonly string[])[] {
  const groups = uses.of(kind, name);
  const byPath = new Map<string, User[]>();
  for (const { subject, user } of usesIn(groups)) {
    if (subject.kind === "property") byPath.set(subject.path, [...(byPath.get(subject.path) ?? []), user]);
  }
  const paths = [...byPath].flatMap(([path, users]) => rowOf(`· ${code(path)}`, users, scribe));
  return [...rowOf(scribe.to(kind, name, code(name)), usersOf(groups), scribe), ...paths];
}

function rowOf(what: string, users: readonly User[], scribe: Scribe): readonly (readonly string[])[] {
  if (users.length === 0) return [];
  const linked = (kind: (typeof USERS)[number]): string => {
    const names = new Set(users.filter((user) => user.kind === kind).map(({ name }) => name));
    return Array.from(names, (name) => scribe.to(kind, name, code(name))).join(", ");
  };
  return [[what, ...USERS.map(linked)]];
}

/** The properties that nobody uses; the event alone where nobody uses it at all. */
function unusedLine(call: Call | Page, { scribe, uses }: Desk): readonly UnusedLine[] {
  const { kind, name } = named(call);
  const groups = uses.of(kind, name);
  const linked = scribe.to(kind, name, code(name));
  if (groups.length === 0) return [{ kind, name, line: linked }];
  const paths = usesIn(groups).flatMap(({ subject }) => (subject.kind === "property" ? [subject.path] : []));
  const idle = call.properties.filter(
    ({ name }) => !paths.some((path) => path === name || path.startsWith(`${name}.`)),
  );
  return idle.length === 0 ? [] : [{ kind, name, line: `${linked}: ${codes(idle.map((each) => each.name))}` }];
}

const usersOf = (groups: readonly UseGroup[]): readonly User[] => groups.map(({ user }) => user);
const usesIn = (groups: readonly UseGroup[]): readonly Use[] => groups.flatMap(({ uses }) => uses);
