import { isJsonObject, type JsonObject, jsonObject } from "../../model/json.ts";
import type { Property } from "../../model/property.ts";
import { insideOf, type TypesByName } from "./filling.ts";
import { keyText } from "./literal.ts";
import type { StepCall } from "./step-call.ts";

/** The runtime's functions for the plan's words. An app ships those that its events use. */
const WAYS: Readonly<Record<string, string>> = { trim: "trim", lowercase: "lowercase", snake_case: "snakeCase" };

/** The step that rewrites texts as the plan says; none where it says nothing. */
export function normalizeSteps(properties: readonly Property[], types: TypesByName): readonly StepCall[] {
  const ways = waysOf(properties, types);
  if (ways === undefined) return [];
  const uses = new Set(["normalize"]);
  return [{ module: "normalize", text: `$normalize(${rewritesText(ways, uses)})`, uses: [...uses] }];
}

/** Property → the plan's words for how it is rewritten, or the same of what stands inside it. */
function waysOf(properties: readonly Property[], types: TypesByName): JsonObject | undefined {
  const here = jsonObject();
  for (const { name, normalize } of properties) if (normalize.length > 0) here[name] = normalize;
  const all = Object.assign(
    jsonObject(),
    insideOf(properties, (inner) => waysOf(inner, types), types),
    here,
  );
  return Object.keys(all).length === 0 ? undefined : all;
}

function rewritesText(ways: JsonObject, uses: Set<string>): string {
  const use = (name: string): string => `$${uses.add(name) && name}`;
  const members = Object.entries(ways).map(([name, by]) => {
    const text = isJsonObject(by)
      ? `${use("within")}(${rewritesText(by, uses)})`
      : `${use("texts")}(${[by]
          .flat()
          .map((way) => use(WAYS[`${way}`] ?? ""))
          .join(", ")})`;
    return `${keyText(name)}: ${text}`;
  });
  return `{ ${members.join(", ")} }`;
}
