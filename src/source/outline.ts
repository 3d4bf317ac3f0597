import { child, type Pointer } from "../model/pointer.ts";
import type { Document } from "./document.ts";
import { keptText } from "./kept-value.ts";
import { isMap, type Value, type ValueMap } from "./value.ts";

/** The sections that most of a large plan stands in, and that its other sections know by name alone. */
export const CALLS = ["events", "pages"] as const;

/** What an event or page is called, in one way or another: all of it that others show. */
export interface CallOutline {
  readonly section: (typeof CALLS)[number];
  readonly name: string;
  /** Its `title` and `codeName`, where it has any. */
  readonly called: Readonly<Record<string, string>>;
}

const CALLED = ["title", "codeName"] as const;

/**
 * The events and pages of a file, in its order; nothing where the file says anything else, or of one of them what others
 * hang on: an event that is replaced is also sent by the function of the one that replaces it.
 */
export function outlineOf({ root, broken }: Document): readonly CallOutline[] | undefined {
  if (broken || !isMap(root)) return undefined;
  const calls: CallOutline[] = [];
  for (const [section, table] of root) {
    const known = CALLS.find((each) => each === section);
    if (known === undefined || !isMap(table)) return undefined;
    for (const [name, said] of table) {
      if (!isMap(said) || said.has("deprecated")) return undefined;
      calls.push({ section: known, name, called: calledOf(said) });
    }
  }
  return calls;
}

function calledOf(said: ValueMap): Readonly<Record<string, string>> {
  const called: Record<string, string> = {};
  for (const key of CALLED) {
    const word = said.get(key);
    if (typeof word === "string") called[key] = word;
  }
  return called;
}

/** Whether these are the same events and pages, whatever titles they have; a `codeName` changes the names of files. */
export const areSameCalls = (before: readonly CallOutline[], after: readonly CallOutline[]): boolean =>
  before.length === after.length &&
  before.every(({ section, name, called }, index) => {
    const other = after[index];
    return section === other?.section && name === other.name && called["codeName"] === other.called["codeName"];
  });

/** What a file that says no more than these outlines would be kept as. */
export function outlineText(calls: readonly CallOutline[]): string {
  const root = new Map<string, Map<string, Value>>(CALLS.map((section) => [section, new Map()]));
  for (const { section, name, called } of calls) root.get(section)?.set(name, new Map(Object.entries(called)));
  return keptText(root) ?? "";
}

/** The events and pages that two states of a file say differently, as pointers into the plan. */
export function editedCalls(before: Document, after: Document): readonly Pointer[] {
  return CALLS.flatMap((section) =>
    [...callsIn(after, section)].flatMap(([name, said]) => {
      const known = callsIn(before, section).get(name);
      return known !== undefined && keptText(known) === keptText(said) ? [] : [child("", section, name)];
    }),
  );
}

/** The events or pages of a file, by name. */
export function callsIn({ root }: Document, section: CallOutline["section"]): ValueMap {
  const table = isMap(root) ? root.get(section) : undefined;
  return isMap(table) ? table : new Map();
}
