import type { Described } from "../../model/event.ts";
import { codes, type Scribe } from "./scribe.ts";

/** A line that says one thing: `- **Owner:** growth`. `said` is Markdown. */
export interface Fact {
  readonly label: string;
  readonly said: string;
}

/** Facts that are told one after the other; those about which nothing is said are left out. */
export class FactList {
  readonly facts: Fact[] = [];

  /** `said` is Markdown. */
  tell(label: string, said: string | undefined): this {
    if (said) this.facts.push({ label, said });
    return this;
  }
}

/** Facts by their labels; those about which nothing is said are left out. */
export const facts = (said: Readonly<Record<string, string | undefined>>): readonly Fact[] =>
  Object.entries(said).flatMap(([label, each]) => (each === undefined || each === "" ? [] : [{ label, said: each }]));

/** Who answers for a thing, how to find it, where more is said; behind what else is told of it. */
export const describedFacts = (
  { owner, tags, links }: Described,
  scribe: Scribe,
  list = new FactList(),
): readonly Fact[] =>
  list
    .tell("Owner", owner && scribe.owner(owner))
    .tell("Tags", codes(tags))
    .tell("See also", scribe.links(links)).facts;
