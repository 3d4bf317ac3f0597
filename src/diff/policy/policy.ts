import { CALL_ROWS, SENDING_ROWS } from "./events.ts";
import { PLAN_ROWS } from "./plan.ts";
import { OPEN_ROWS, PROPERTY_ROWS } from "./properties.ts";
import type { Row } from "./row.ts";
import { VALUE_ROWS } from "./values.ts";

/** Where properties stand, as kinds name it. */
export const SCOPES = ["property", "context-property", "trait", "group-trait"] as const;
export type Scope = (typeof SCOPES)[number];

/** What is sent, as kinds name it. */
export const CALLS = ["event", "page"] as const;
export type CallWord = (typeof CALLS)[number];

type Put<Text extends string, Word extends string, By extends string> = Text extends `${infer A}${Word}${infer B}`
  ? `${A}${By}${B}`
  : never;

type PropertyKind = keyof typeof PROPERTY_ROWS;
type CallKind = keyof typeof CALL_ROWS;
/** Groups have no earlier names, and nobody announces that they go. */
const GROUP_KINDS = ["event-added", "event-removed"] as const;
type GroupKind = Put<(typeof GROUP_KINDS)[number], "event", "group">;
type PlainKind = keyof typeof SENDING_ROWS | keyof typeof VALUE_ROWS | keyof typeof PLAN_ROWS;

/** What kind of change it is: the id of a row of the table. */
export type Kind = Put<PropertyKind, "property", Scope> | Put<CallKind, "event", CallWord> | GroupKind | PlainKind;

/** The table: every kind of change, who breaks, and why. */
export const POLICY: ReadonlyMap<Kind, Row> = new Map<Kind, Row>([
  ...CALLS.flatMap((call) =>
    keysOf(CALL_ROWS).map((kind) => [callKind(kind, call), reworded(CALL_ROWS[kind], "event", call)] as const),
  ),
  ...GROUP_KINDS.map((kind) => [groupKind(kind), reworded(CALL_ROWS[kind], "event", "group")] as const),
  ...SCOPES.flatMap((scope) =>
    keysOf(PROPERTY_ROWS).map((kind) => [propertyKind(kind, scope), scoped(PROPERTY_ROWS[kind], scope)] as const),
  ),
  ...keysOf(SENDING_ROWS).map((kind) => [kind, SENDING_ROWS[kind]] as const),
  ...keysOf(VALUE_ROWS).map((kind) => [kind, VALUE_ROWS[kind]] as const),
  ...keysOf(PLAN_ROWS).map((kind) => [kind, PLAN_ROWS[kind]] as const),
]);

/** Every kind of change, in the order of the table. */
export const KINDS: readonly Kind[] = [...POLICY.keys()];

/** How a kind is judged; `open`, where it happens in an object that others may join. */
export function rowOf(kind: Kind, open = false): Row {
  const variant = open ? OPEN_ROWS[propertyWord(kind)] : undefined;
  const row = variant ?? POLICY.get(kind);
  if (row === undefined) throw new Error(`no row says how to judge ${kind}`);
  return row;
}

/** The kind of what happened to a property, by where it stands. */
export function propertyKind<K extends PropertyKind>(kind: K, scope: Scope): Put<K, "property", Scope> {
  // The type says what the text says.
  return kind.replace("property", scope) as Put<K, "property", Scope>;
}

/** The kind of what happened to a group. */
export function groupKind(kind: (typeof GROUP_KINDS)[number]): GroupKind {
  return kind === "event-added" ? "group-added" : "group-removed";
}

/** The kind of what happened to an event or page. */
export function callKind<K extends CallKind>(kind: K, call: CallWord): Put<K, "event", CallWord> {
  return kind.replace("event", call) as Put<K, "event", CallWord>;
}

const propertyWord = (kind: Kind): string => kind.replace(/context-property|group-trait|trait/, "property");

function keysOf<T extends object>(rows: T): readonly (keyof T & string)[] {
  return Object.keys(rows) as (keyof T & string)[];
}

/** No call of `identify` has to set all traits, and TypeScript asks for none. */
function scoped(row: Row, scope: Scope): Row {
  const marks =
    scope === "trait" && row.why.compile?.includes("do not pass")
      ? { ...row.marks, compile: "safe" as const }
      : row.marks;
  return reworded({ ...row, marks }, "property", scope);
}

function reworded(row: Row, word: string, by: string): Row {
  if (word === by || typeof row.mirror !== "string") return row;
  return { ...row, mirror: row.mirror.replace(word, by) };
}
