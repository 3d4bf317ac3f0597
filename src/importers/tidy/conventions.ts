import { isJsonObject, type MutableJsonObject } from "../../model/json.ts";
import { CASES, type Case } from "../../model/plan.ts";
import { isCase } from "../../vocabulary/cases.ts";
import { wordsOf } from "../../vocabulary/words.ts";
import type { Draft, Said } from "../draft.ts";
import { occurrences } from "./occurrences.ts";

/** A convention is what most names follow: four of five. */
const MOST = 0.8;

/** With fewer names than this there is nothing to go by. */
const LEAST = 3;

/** Writes down the conventions that the names of a draft follow, where most of them follow one. */
export function findConventions(draft: Draft): void {
  const all = occurrences(draft);
  const found: MutableJsonObject = {};
  const add = (section: string, names: Iterable<string>): void => {
    const style = commonCase(names);
    if (style !== undefined) found[section] = { case: style };
  };
  add(
    "events",
    draft.events.map(({ name }) => name),
  );
  add("properties", new Set(all.map(({ name }) => name)));
  add("enumValues", new Set(all.flatMap(({ said }) => enumTexts(said))));
  if (Object.keys(found).length > 0)
    draft.sections.set("conventions", { ...found, ...draft.sections.get("conventions") });
}

/** The style of most names of two words and more: one word alone is in several. */
function commonCase(names: Iterable<string>): Case | undefined {
  const telling = [...names].filter((name) => wordsOf(name).length > 1);
  if (telling.length < LEAST) return undefined;
  const counts = CASES.map((style) => ({ style, count: telling.filter((name) => isCase(name, style)).length }));
  const [best] = counts.sort((a, b) => b.count - a.count);
  return best && best.count >= telling.length * MOST ? best.style : undefined;
}

function enumTexts({ enum: values, values: described }: Said): readonly string[] {
  const texts = Array.isArray(values) ? values : isJsonObject(described) ? Object.keys(described) : [];
  return texts.filter((value): value is string => typeof value === "string");
}
