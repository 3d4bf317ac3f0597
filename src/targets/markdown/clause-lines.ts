import type { Clause } from "../../words/condition.ts";
import { sentence } from "./paragraph.ts";
import type { Scribe } from "./scribe.ts";

/** A tree of statements as a nested list, a line each. */
export function clauseLines({ said, inner }: Clause, scribe: Scribe, indent = ""): readonly string[] {
  return [`${indent}- ${scribe.say(said)}`, ...inner.flatMap((each) => clauseLines(each, scribe, `${indent}  `))];
}

/** A tree of statements that stands alone: a sentence, and a list where it speaks of several. */
export function clauseBlock({ said, inner }: Clause, scribe: Scribe): readonly string[] {
  const first = sentence(scribe.say(said));
  return inner.length === 0 ? [first] : [first, "", ...inner.flatMap((each) => clauseLines(each, scribe))];
}
