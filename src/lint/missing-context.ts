import type { Call } from "../model/event.ts";
import { contextOf } from "../model/payload.ts";
import type { Plan, Source } from "../model/plan.ts";
import { wordsOf } from "../vocabulary/words.ts";

/** The words of a name, so that `eventSource`, `event_source` and `Event Source` are one. */
export const wordKey = (name: string): string => wordsOf(name).join("_").toLowerCase();

/** The names of a source's context. */
export const contextNames = (plan: Plan, source: Source): ReadonlySet<string> =>
  new Set(contextOf(plan, [source.name]).map(({ name }) => wordKey(name)));

/** The sources of a call that send none of some names with it, neither as context nor as its own property. */
export function sourcesWithout(
  names: readonly string[],
  call: Call,
  contexts: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const keys = names.map(wordKey);
  if (call.properties.some(({ name }) => keys.includes(wordKey(name)))) return [];
  return call.sources.filter((source) => !keys.some((key) => contexts.get(source)?.has(key)));
}
