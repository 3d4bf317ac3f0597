import { contextOf, typesByName } from "../../model/payload.ts";
import type { NamedType, Plan, Source } from "../../model/plan.ts";
import type { Property } from "../../model/property.ts";
import type { Shape } from "../../model/shape.ts";
import { callsOf } from "./reach.ts";

/**
 * The dotted paths of timestamps that are sent as text, wherever they stand in an event, a page or among the traits; a
 * list's elements have the path of the list. None where the plan writes seconds.
 */
export function timestampPaths(plan: Plan, source: Source): readonly string[] {
  if (plan.conventions.timestamps === "unix_seconds") return [];
  const types = typesByName(plan);
  const found = new Set<string>();
  const { events, pages } = callsOf(plan, source.name);
  const context = contextOf(plan, [source.name]);
  for (const { properties } of [...events, ...pages, { properties: [...context, ...plan.traits] }])
    add(properties, "", types, found);
  return [...found].sort();
}

function add(
  properties: readonly Property[],
  above: string,
  types: ReadonlyMap<string, NamedType>,
  found: Set<string>,
): void {
  for (const { name, shape } of properties) visit(shape, above === "" ? name : `${above}.${name}`, types, found);
}

/** Named types do not contain themselves, so this ends. */
function visit(shape: Shape, path: string, types: ReadonlyMap<string, NamedType>, found: Set<string>): void {
  const { ref, semantic, items, properties = [], anyOf = [], oneOf = [] } = shape;
  if (semantic === "timestamp") found.add(path);
  const type = ref === undefined ? undefined : types.get(ref);
  for (const inner of [type?.shape, items, ...anyOf, ...oneOf]) if (inner) visit(inner, path, types, found);
  add(properties, path, types, found);
}
