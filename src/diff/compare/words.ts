import type { EnumValue, Shape } from "../../model/shape.ts";
import { say, valued } from "../../words/phrase.ts";
import { sameDeprecation } from "./annotations.ts";
import type { Found } from "./facts.ts";
import { fieldsPhrase } from "./fields-phrase.ts";
import { bothAt, called, type Here } from "./here.ts";

/** Differences of the words about what is in a list, a map or a union: properties and types have their own. */
export function wordFacts(was: Shape, is: Shape, here: Here): readonly Found[] {
  const changed = (["title", "description"] as const).filter((field) => was[field] !== is[field]);
  const [first] = changed;
  if (first === undefined) return [];
  const step = here.spot.route.at(-1)?.into;
  const what = step === "items" ? "the entries" : step === "branch" ? "a form" : "what is";
  return [
    {
      kind: "text-changed",
      what: say`${fieldsPhrase(changed)} of ${[what]} ${[step === "items" || step === "branch" ? "of" : "in"]} ${called(here)} changed`,
      preposition: "in",
      ...bothAt(was, is, first),
    },
  ];
}

/** Differences of the words about a value that may come on both sides. */
export function valueWordFacts(was: EnumValue, is: EnumValue, here: Here): readonly Found[] {
  const isSame = was.deprecated === undefined ? is.deprecated === undefined : is.deprecated !== undefined;
  const changed = [
    ...(was.description === is.description ? [] : ["description"]),
    ...(isSame && sameDeprecation(was.deprecated, is.deprecated) ? [] : ["deprecated"]),
  ];
  if (changed.length === 0) return [];
  return [
    {
      kind: "text-changed",
      what: say`${fieldsPhrase(changed)} of the value ${valued(is.value)} of ${called(here)} changed`,
      preposition: "in",
      before: was.pointer,
      after: is.pointer,
    },
  ];
}
