import { type Json, type JsonObject, jsonObject } from "../../model/json.ts";
import type { Plan, Source } from "../../model/plan.ts";
import { narrowLiteral } from "./literal.ts";
import type { SourceCalls } from "./reach.ts";

/** What the runtime must know of the plan for one source, as an expression. */
export function factsText(plan: Plan, source: Source, calls: SourceCalls): string {
  const facts: Record<string, Json> = {
    name: plan.name ?? "",
    version: plan.version ?? "",
    source: source.name,
  };
  if (source.kind === "server") facts["kind"] = source.kind;
  if (source.sends.size > 0) facts["sends"] = byName(source.sends);
  if (plan.environments.length > 0) facts["environments"] = byName(environments(plan));
  const consent = consentDefaults(plan, calls);
  if (consent.size > 0) facts["consent"] = byName(consent);
  const lines = Object.entries(facts).map(([key, value]) => `  ${key}: ${narrowLiteral(value)},\n`);
  const date = plan.conventions.timestamps === "unix_seconds" ? "  date: $unixSeconds,\n" : "";
  return `{\n${lines.join("")}${date}}`;
}

function environments(plan: Plan): ReadonlyMap<string, JsonObject> {
  return new Map(
    plan.environments.map(({ name, send, validation, writeKeys }) => [
      name,
      {
        ...(send ? {} : { send }),
        ...(validation !== undefined && { validation }),
        ...(writeKeys.size > 0 && { writeKeys: byName(writeKeys) }),
      },
    ]),
  );
}

/** The consent that this source's events need and that holds until somebody decides otherwise. */
function consentDefaults(plan: Plan, { events, pages }: SourceCalls): ReadonlyMap<string, string> {
  const needed = new Set([...events, ...pages].flatMap(({ consent }) => consent));
  return new Map(
    plan.consent
      .filter((category) => needed.has(category.name) && category.default === "granted")
      .map((category) => [category.name, category.default]),
  );
}

function byName(map: ReadonlyMap<string, Json>): JsonObject {
  const object = jsonObject();
  for (const [name, value] of map) object[name] = value;
  return object;
}
