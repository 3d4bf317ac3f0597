import type { Call } from "../../model/event.ts";
import type { Use, User } from "../../model/uses/use.ts";
import type { UseGroup } from "../../model/uses/use-index.ts";
import type { Desk } from "./desk.ts";
import { code } from "./escape.ts";
import { codes } from "./scribe.ts";
import type { Table } from "./table.ts";

/** An event or page with those who use it. */
interface UsedCall {
  readonly kind: "event" | "page";
  readonly call: Call;
  readonly groups: readonly UseGroup[];
}

const USERS = ["segment", "journey", "consumer", "scenario"] as const;

/** Who uses each event, page and trait, and which of their properties: a row for each, a column for each kind of user. */
export function usageMatrix(desk: Desk): Table {
  const { plan, scribe, uses } = desk;
  const traits = plan.traits.flatMap(({ name }) =>
    rowOf(`trait ${scribe.thing("trait", name)}`, usersOf(uses.of("trait", name))),
  );
  return {
    heading: "",
    columns: ["What", "Segments", "Journeys", "Consumers", "Scenarios"],
    rows: [...usedCalls(desk).flatMap((used) => callRows(used, desk)), ...traits],
  };
}

/** Events and pages with what nobody uses of them, a line each. */
export const unusedLines = (desk: Desk): readonly string[] => usedCalls(desk).flatMap((used) => unusedLine(used, desk));

const usedCalls = ({ plan, uses }: Desk): readonly UsedCall[] => [
  ...plan.events.map((call) => ({ kind: "event", call, groups: uses.of("event", call.name) }) as const),
  ...plan.pages.map((call) => ({ kind: "page", call, groups: uses.of("page", call.name) }) as const),
];

/** A row for the event or page, and one for each path that is used. */
function callRows({ kind, call, groups }: UsedCall, { scribe }: Desk): readonly (readonly string[])[] {
  const byPath = new Map<string, User[]>();
  for (const { subject, user } of usesIn(groups)) {
    if (subject.kind === "property") byPath.set(subject.path, [...(byPath.get(subject.path) ?? []), user]);
  }
  const paths = [...byPath].flatMap(([path, users]) => rowOf(`· ${code(path)}`, users));
  return [...rowOf(scribe.to(kind, call.name, code(call.name)), usersOf(groups)), ...paths];
}

function rowOf(what: string, users: readonly User[]): readonly (readonly string[])[] {
  if (users.length === 0) return [];
  const namesOf = (kind: User["kind"]): readonly string[] => [
    ...new Set(users.filter((user) => user.kind === kind).map(({ name }) => name)),
  ];
  return [[what, ...USERS.map((kind) => codes(namesOf(kind)))]];
}

/** The properties that nobody uses; the event alone where nobody uses it at all. */
function unusedLine({ kind, call, groups }: UsedCall, { scribe }: Desk): readonly string[] {
  const event = scribe.to(kind, call.name, code(call.name));
  if (groups.length === 0) return [event];
  const paths = usesIn(groups).flatMap(({ subject }) => (subject.kind === "property" ? [subject.path] : []));
  const idle = call.properties.filter(
    ({ name }) => !paths.some((path) => path === name || path.startsWith(`${name}.`)),
  );
  return idle.length === 0 ? [] : [`${event}: ${codes(idle.map(({ name }) => name))}`];
}

const usersOf = (groups: readonly UseGroup[]): readonly User[] => groups.map(({ user }) => user);
const usesIn = (groups: readonly UseGroup[]): readonly Use[] => groups.flatMap(({ uses }) => uses);
