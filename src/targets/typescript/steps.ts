import type { Call } from "../../model/event.ts";
import { type Json, type JsonObject, jsonObject } from "../../model/json.ts";
import type { Plan, Source } from "../../model/plan.ts";
import type { Property } from "../../model/property.ts";
import type { Rename } from "../../model/shape.ts";
import { followPath } from "../../model/uses/path.ts";
import { fillingOf, insideOf, isSentAsGiven, nonEmpty, type TypesByName } from "./filling.ts";
import { literal } from "./literal.ts";
import { normalizeSteps } from "./normalizing.ts";
import { oldRoutes, refusedRoutes } from "./routes.ts";
import { type StepCall, step } from "./step-call.ts";

/** What steps need to know. */
export interface StepContext {
  readonly plan: Plan;
  readonly source: Source;
  readonly types: TypesByName;
  /** The expression of the steps of every identify call; empty where there are none. */
  readonly identifySteps: string;
}

/** The steps that one event or page needs, in the order in which they act. An event without features has none. */
export function stepsOf(call: Call, context: StepContext): readonly StepCall[] {
  return [
    ...payloadSteps(call.properties, context.types, eventVersion(call, context.plan)),
    ...(call.consent.length > 0 ? [step("needs", "consent", call.consent)] : []),
    // A server sees many people at once, and nothing there is shown twice.
    ...(call.oncePer.length > 0 && context.source.kind === "client"
      ? [step("oncePer", "once", keyOf(call.oncePer, call, context))]
      : []),
    ...mergeSteps(call, context),
    ...(call.identity === "known" ? [{ module: "known", uses: ["known"], text: "$known" }] : []),
    ...routeSteps(refusedRoutes(call, context)),
    ...renameSteps(call, context),
    ...(call.dedupe
      ? [step("dedupe", "dedupe", keyOf(call.dedupe.key, call, context), milliseconds(call.dedupe.window?.seconds))]
      : []),
  ];
}

/** The steps that complete and rewrite data: of events, pages, and of traits. */
export function payloadSteps(
  properties: readonly Property[],
  types: TypesByName,
  also: JsonObject = {},
): readonly StepCall[] {
  if (Object.keys(also).length === 0 && isSentAsGiven(properties)) return [];
  const filling = fillingOf(properties, types, also);
  return [...(filling ? [step("fill", "fill", filling)] : []), ...normalizeSteps(properties, types)];
}

const milliseconds = (seconds: number | undefined): number | undefined =>
  seconds === undefined ? undefined : seconds * 1000;

function eventVersion({ version }: Call, { conventions }: Plan): JsonObject {
  const field = conventions.eventVersionField;
  return field === undefined || version === undefined ? {} : Object.assign(jsonObject(), { [field]: version });
}

/** Paths as the runtime follows them: a name, or the names that lead into objects. */
function keyOf(paths: readonly string[], call: Call, { plan, types }: StepContext): Json {
  const properties = [...call.properties, ...plan.context];
  return paths.map((path) => {
    const end = followPath(properties, path, types);
    return end.kind === "property" && end.names.length > 1 ? end.names : path;
  });
}

const routeSteps = (routes: JsonObject): readonly StepCall[] =>
  Object.keys(routes).length === 0 ? [] : [step("routed", "routed", routes)];

/** What an event brings goes where the event goes; who somebody is, every destination has to know. */
function mergeSteps(call: Call, context: StepContext): readonly StepCall[] {
  const { plan, identifySteps } = context;
  const identifier = plan.identity.merge.events.get(call.name);
  if (identifier === undefined) return [];
  const isUserId = identifier === plan.identity.userId;
  const routes = isUserId ? [] : routeSteps(refusedRoutes(call, context));
  const steps = [...(identifySteps === "" ? [] : [`...${identifySteps}`]), ...routes.map(({ text }) => text)];
  const list = routes.length > 0 ? `[${steps.join(", ")}]` : identifySteps;
  const args = [literal(identifier), String(isUserId), ...(list === "" ? [] : [list])];
  return [{ module: "merge", uses: ["merges"], text: `$merges(${args.join(", ")})` }];
}

function renameSteps(call: Call, context: StepContext): readonly StepCall[] {
  const { types, plan, source } = context;
  const until = call.deprecated?.sendUntil;
  const replacement = call.deprecated?.replacedBy;
  const both = [
    ...sentBoth(call.renamedFrom),
    ...(until !== undefined && replacement !== undefined ? [{ name: replacement, sendBothUntil: until }] : []),
    ...replacedBy(call, plan, source),
  ];
  const days = [...new Set(untilDays(call.properties, types))].sort();
  return [
    ...days.flatMap((day) => {
      const renaming = renamingOf(call.properties, day, types);
      return renaming ? [step("alsoUnder", "rename", renaming, day)] : [];
    }),
    ...(both.length > 0 ? [step("alsoAs", "rename", lastDays(both), oldRoutes(call, context))] : []),
  ];
}

/** Old name → the day until which it is sent; the last, where several say so. */
function lastDays(renames: readonly Required<Rename>[]): JsonObject {
  const days = new Map<string, string>();
  for (const { name, sendBothUntil } of renames) {
    const known = days.get(name);
    days.set(name, known !== undefined && known > sendBothUntil ? known : sendBothUntil);
  }
  return Object.assign(jsonObject(), Object.fromEntries(days));
}

/** The deprecated events in place of which this one is sent, and that whoever still listens for them gets until a day. */
function replacedBy(call: Call, plan: Plan, source: Source): readonly Required<Rename>[] {
  const calls = replacedCalls(plan).get(call.name);
  if (calls === undefined) return NONE;
  return calls.flatMap(({ name, call: kind, deprecated, sources }) => {
    const until = deprecated?.sendUntil;
    return until === undefined || kind !== call.call || !sources.includes(source.name)
      ? []
      : [{ name, sendBothUntil: until }];
  });
}

/** Most have no other name. */
const NONE: readonly Required<Rename>[] = [];

const replaced = new WeakMap<Plan, ReadonlyMap<string, readonly Call[]>>();

/** The calls that another is sent in place of, by its name: found once, and not once for each of ten thousand events. */
function replacedCalls(plan: Plan): ReadonlyMap<string, readonly Call[]> {
  const known = replaced.get(plan);
  if (known) return known;
  const calls = new Map<string, Call[]>();
  for (const call of [...plan.events, ...plan.pages]) {
    const name = call.deprecated?.replacedBy;
    if (name !== undefined) calls.set(name, [...(calls.get(name) ?? []), call]);
  }
  replaced.set(plan, calls);
  return calls;
}

const sentBoth = (renames: readonly Rename[]): readonly Required<Rename>[] =>
  renames.length === 0
    ? NONE
    : renames.flatMap(({ name, sendBothUntil }) => (sendBothUntil === undefined ? [] : [{ name, sendBothUntil }]));

/** Every day until which a property, at any depth, is sent under an old name too. */
function untilDays(properties: readonly Property[], types: TypesByName): readonly string[] {
  const days: string[] = [];
  for (const { renamedFrom } of properties)
    for (const { sendBothUntil } of sentBoth(renamedFrom)) days.push(sendBothUntil);
  insideOf(
    properties,
    (inside) => {
      days.push(...untilDays(inside, types));
      return undefined;
    },
    types,
  );
  return days;
}

function renamingOf(properties: readonly Property[], day: string, types: TypesByName): JsonObject | undefined {
  const names = jsonObject();
  for (const { name, renamedFrom } of properties) {
    const old = sentBoth(renamedFrom).findLast(({ sendBothUntil }) => sendBothUntil === day);
    if (old) names[name] = old.name;
  }
  return nonEmpty({ names, inside: insideOf(properties, (inner) => renamingOf(inner, day, types), types) });
}
