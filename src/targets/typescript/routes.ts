import type { Call, DestinationMapping } from "../../model/event.ts";
import { isJsonObject, type JsonObject, jsonObject, type MutableJsonObject } from "../../model/json.ts";
import type { Plan, Source } from "../../model/plan.ts";
import { followPath } from "../../model/uses/path.ts";
import { nonEmpty, type TypesByName } from "./filling.ts";

interface RouteContext {
  readonly plan: Plan;
  readonly source: Source;
  readonly types: TypesByName;
}

/** Where an event does not go, of all that its source feeds, and where it is called otherwise. */
export function routesOf(call: Call, context: RouteContext): JsonObject {
  const routes = refusedRoutes(call, context);
  const fed = new Set(fedBy(context));
  for (const mapping of call.mappings) {
    const { destination, name } = mapping;
    if (!fed.has(destination) || !call.destinations.includes(destination)) continue;
    const spelling = spellingOf(mapping, call, context);
    if (name !== undefined || spelling)
      routes[destination] = { ...(name !== undefined && { name }), ...(spelling && { spelling }) };
  }
  return routes;
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
