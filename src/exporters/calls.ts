import type { JsonObject } from "../model/json.ts";
import type { Plan } from "../model/plan.ts";
import { PlanSchemas } from "../schema/plan-schemas.ts";

/** A call of the Segment spec that a plan knows, and the schema of what it carries. */
export interface PlannedCall {
  readonly type: "track" | "page" | "screen" | "identify" | "group";
  /** The name of the event, page or group; empty for the traits of people. */
  readonly name: string;
  readonly description: string | undefined;
  readonly owner: string | undefined;
  readonly tags: readonly string[];
  readonly version: number | undefined;
  readonly part: "properties" | "traits";
  /** 2020-12. */
  readonly payload: JsonObject;
}

/** Every call that a plan knows: events, pages, the traits of people, groups. */
export function callsOf(plan: Plan): readonly PlannedCall[] {
  const schemas = new PlanSchemas(plan);
  const calls = [...plan.events, ...plan.pages].map((call): PlannedCall => {
    const { name, description, owner, tags, version } = call;
    return {
      type: call.call,
      name,
      description,
      owner,
      tags,
      version,
      part: "properties",
      payload: schemas.call(call),
    };
  });
  const nameless = { owner: undefined, tags: [], version: undefined, part: "traits" } as const;
  const { title: _title, ...traits } = schemas.traits();
  const identify: PlannedCall = { ...nameless, type: "identify", name: "", description: undefined, payload: traits };
  const groups = plan.groups.map((group): PlannedCall => {
    const { name, description, owner, tags } = group;
    return { ...nameless, type: "group", name, description, owner, tags, payload: schemas.group(group) };
  });
  return [...calls, ...(plan.traits.length > 0 ? [identify] : []), ...groups];
}
