import { gather } from "../../model/grouped.ts";
import { toCase } from "../../vocabulary/cases.ts";
import { wordsOf } from "../../vocabulary/words.ts";
import type { Draft, DraftCall, Said } from "../draft.ts";

/** A group is worth a name where so many properties come together in so many events. */
const LEAST_PROPERTIES = 3;
const LEAST_CALLS = 3;

/** Makes groups of the shared properties that the same events have, in the same way. */
export function liftPropertyGroups(draft: Draft, taken: ReadonlySet<string>): void {
  const calls = [...draft.events, ...draft.pages];
  const placeOf = new Map(calls.map((call, at) => [call, at]));
  const byCalls = new Map<string, { readonly calls: DraftCall[]; readonly names: string[] }>();
  for (const [name, users] of sharedUses(draft, calls)) {
    if (users.length < LEAST_CALLS) continue;
    const key = users.map(({ call, said }) => `${placeOf.get(call)}${said["required"] === true ? "!" : ""}`).join(" ");
    const known = byCalls.get(key);
    if (known) known.names.push(name);
    else byCalls.set(key, { calls: users.map(({ call }) => call), names: [name] });
  }
  for (const { calls: members, names } of byCalls.values()) {
    if (names.length < LEAST_PROPERTIES || !isEven(members, names)) continue;
    makeGroup(draft, members, names, taken);
  }
}

interface Use {
  readonly call: DraftCall;
  readonly said: Said;
}

/** The uses of each shared property that say no more than whether it is required. */
function sharedUses(draft: Draft, calls: readonly DraftCall[]): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  for (const call of calls)
    for (const [name, said] of call.properties) {
      if (!draft.properties.has(name) || Object.keys(said).some((key) => key !== "required")) continue;
      gather(uses, name, { call, said });
    }
  return uses;
}

/** Whether every event says the same of each property: a group that is half required is none. */
function isEven(calls: readonly DraftCall[], names: readonly string[]): boolean {
  return names.every(
    (name) => new Set(calls.map(({ properties }) => properties.get(name)?.["required"] === true)).size === 1,
  );
}

function makeGroup(
  draft: Draft,
  calls: readonly DraftCall[],
  names: readonly string[],
  taken: ReadonlySet<string>,
): void {
  const group = groupName({ has: (name) => draft.propertyGroups.has(name) || taken.has(name) }, calls, names);
  const [first] = calls;
  draft.propertyGroups.set(group, new Map(names.map((name) => [name, { ...first?.properties.get(name) }])));
  for (const call of calls) {
    for (const name of names) call.properties.delete(name);
    call.propertyGroups = [...call.propertyGroups, group];
  }
}

/** A word that the properties share, else one that the events share, else the first property's own. */
function groupName(
  taken: { has(name: string): boolean },
  calls: readonly DraftCall[],
  names: readonly string[],
): string {
  const base = sharedWord(names) ?? sharedWord(calls.map(({ name }) => name)) ?? `with_${snakeCase(names[0] ?? "")}`;
  let name = base;
  for (let count = 2; taken.has(name); count++) name = `${base}_${count}`;
  return name;
}

/** A name as a group has it: the plan's own word, and in one word whatever the property's name holds. */
const snakeCase = (name: string): string => toCase(wordsOf(name), "snake_case") || "properties";

function sharedWord(names: readonly string[]): string | undefined {
  const [first = "", ...others] = names;
  const words = others.map((name) => new Set(wordsOf(name).map((word) => word.toLowerCase())));
  return wordsOf(first)
    .map((word) => word.toLowerCase())
    .find((word) => words.every((each) => each.has(word)));
}
