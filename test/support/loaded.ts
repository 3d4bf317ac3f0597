import { type Located, locate, type Place } from "../../src/diagnostics/place.ts";
import type { Plan } from "../../src/model/plan.ts";
import { type Loaded, load } from "../../src/source/load.ts";

/** Files of a plan by their paths; one text alone is `plan.yaml`. */
export type Texts = string | Readonly<Record<string, string | Uint8Array>>;

/** Loads a plan from texts. */
export function loadTexts(texts: Texts): Promise<Loaded> {
  const files = typeof texts === "string" ? { "plan.yaml": texts } : texts;
  const bytes = (text: string | Uint8Array) => (typeof text === "string" ? new TextEncoder().encode(text) : text);
  return load(
    Object.entries(files).map(([path, text]) => ({ path, bytes: bytes(text) })),
    "plan",
  );
}

/** The plan that texts say. Throws all that is wrong with them. */
export async function planOfTexts(texts: Texts): Promise<Plan> {
  const loaded = await loadTexts(texts);
  if (loaded.plan) return loaded.plan;
  throw new Error(toldOf(loaded).join("\n"));
}

/**
 * All that is wrong with a plan, as it would be told: `file:line:column-endLine:endColumn rule: message`, then its hint
 * and the other places, each indented.
 */
export async function told(texts: Texts): Promise<readonly string[]> {
  return toldOf(await loadTexts(texts));
}

/** What was wrong, where a plan was loaded already. */
export function toldOf({ errors, places }: Loaded): readonly string[] {
  return locate(errors, places).flatMap(lines);
}

function lines({ diagnostic, related, ...place }: Located): readonly string[] {
  const { rule, message, hint } = diagnostic;
  return [
    `${range(place)} ${rule}: ${message}`,
    ...(hint === undefined ? [] : [`  ${hint}`]),
    ...related.map((each) => `  ${range(each)} ${each.message}`),
  ];
}

const range = ({ file, line, column, endLine, endColumn }: Place): string =>
  `${file}:${line}:${column}-${endLine}:${endColumn}`;
