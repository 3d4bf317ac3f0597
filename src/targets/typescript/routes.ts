import type { Call, DestinationMapping } from "../../model/event.ts";
import { isJsonObject, type JsonObject, jsonObject, type MutableJsonObject } from "../../model/json.ts";
import type { Plan, Source } from "../../model/plan.ts";
import { followPath } from "../../model/uses/path.ts";
import { nonEmpty, type TypesByName } from "./filling.ts";

export interface RouteContext {
  readonly plan: Plan;
  readonly source: Source;
  readonly types: TypesByName;
}

/** How a destination has a call: its name there, and those of its properties. Nothing where all is as in the plan, or it does not go there. */
export function spellingAt(destination: string, call: Call, context: RouteContext): JsonObject | undefined {
  const mapping = call.mappings.find((each) => each.destination === destination);
  if (mapping === undefined || !call.destinations.includes(destination)) return undefined;
  const { name } = mapping;
  const spelling = { ...(name !== undefined && { name }), ...spellingOf(mapping, call, context) };
  return Object.keys(spelling).length === 0 ? undefined : spelling;
}

/**
 * Where a call under its old name does not go, as the destination has a name of its own for it that the old one never was;
 * and where its properties are spelled as those of the call itself.
 */
export function oldRoutes(call: Call, context: RouteContext): JsonObject | undefined {
  const routes = jsonObject();
  for (const destination of fedBy(context)) {
    const spelling = spellingAt(destination, call, context);
    if (spelling) routes[destination] = spelling["name"] === undefined && call.name;
  }
  return Object.keys(routes).length === 0 ? undefined : routes;
}

/** Where an event does not go. */
export function refusedRoutes(call: Call, context: RouteContext): MutableJsonObject {
  const routes = jsonObject();
  for (const name of fedBy(context)) if (!call.destinations.includes(name)) routes[name] = false;
  return routes;
}

const fedBy = ({ plan, source }: RouteContext): readonly string[] =>
  plan.destinations.flatMap(({ name, sources }) => ((sources?.includes(source.name) ?? true) ? [name] : []));

/** The names of a mapping as the runtime follows them: dotted paths enter objects and the elements of lists. */
function spellingOf({ properties }: DestinationMapping, call: Call, context: RouteContext): JsonObject | undefined {
  const known = [...call.properties, ...context.plan.context];
  const all = jsonObject();
  for (const [path, spelt] of properties) {
    const end = followPath(known, path, context.types);
    const names = end.kind === "property" ? end.names : [path];
    let level = all;
    for (const name of names.slice(0, -1)) level = memberOf(memberOf(level, "inside"), name);
    memberOf(level, "names")[names.at(-1) ?? path] = spelt;
  }
  return nonEmpty(Object.fromEntries(Object.entries(all).map(([key, part]) => [key, isJsonObject(part) ? part : {}])));
}

/** The object under a name, made where there is none yet. */
function memberOf(object: MutableJsonObject, name: string): MutableJsonObject {
  const member: MutableJsonObject = Object.assign(jsonObject(), object[name]);
  object[name] = member;
  return member;
}
