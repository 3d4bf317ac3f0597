import type { Plan } from "../../model/plan.ts";
import type { Thing } from "../../words/phrase.ts";

/** What a heading names: our own words, or a thing of the plan. */
export type Heading = string | { readonly kind: Thing | "property"; readonly name: string };

/** The files of the output that are linked into. */
export const ENTRY_FILES = ["properties.md", "traits.md", "types.md", "consumers.md"] as const;
export type EntryFile = (typeof ENTRY_FILES)[number];

/** All headings of such a file in their order, as its template prints them: an anchor depends on those before it. */
export function headings(file: EntryFile, plan: Plan, properties: readonly string[]): readonly Heading[] {
  switch (file) {
    case "properties.md":
      return [
        "Properties",
        ...entries(
          "property",
          properties.map((name) => ({ name })),
        ),
      ];
    case "types.md":
      return ["Types", ...entries("type", plan.types)];
    case "traits.md":
      return ["People", ...section("Traits", "trait", plan.traits), ...section("Groups", "group", plan.groups)];
    case "consumers.md":
      return [
        "Who uses what",
        ...section("Consumers", "consumer", plan.consumers),
        ...section("Scenarios", "scenario", plan.scenarios),
      ];
  }
}

type Names = readonly { readonly name: string }[];

const entries = (kind: Thing | "property", names: Names): readonly Heading[] =>
  names.map(({ name }) => ({ kind, name }));

const section = (title: string, kind: Thing, names: Names): readonly Heading[] =>
  names.length === 0 ? [] : [title, ...entries(kind, names)];
