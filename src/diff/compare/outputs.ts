import type { GenerateEntry, Plan } from "../../model/plan.ts";
import { named, say } from "../../words/phrase.ts";
import type { Found } from "./facts.ts";
import { isAlike } from "./same.ts";

/** What an output is called: `typescript web`. */
export const outputName = ({ target, source }: Pick<GenerateEntry, "target" | "source">): string =>
  source === undefined ? target : `${target} ${source}`;

/** Differences of what the plan generates. */
export function outputFacts({ generate: was }: Plan, { generate: is }: Plan): readonly Found[] {
  const key = ({ target, source }: GenerateEntry): string => `${target}\n${source ?? ""}`;
  const now = new Map(is.map((each) => [key(each), each]));
  const known = new Set(was.map(key));
  const words = ({ target, source }: GenerateEntry) =>
    source === undefined ? say`output ${named(target)}` : say`output ${named(target)} of the source ${named(source)}`;
  // Apps compile against the client alone.
  const marks = ({ target }: GenerateEntry) => (target === "typescript" ? undefined : { compile: "safe" as const });
  return [
    ...was.flatMap((old): readonly Found[] => {
      const next = now.get(key(old));
      const found = {
        kind: "output-changed" as const,
        before: old.pointer,
        marks: marks(old),
        about: [{ kind: "output" as const, name: outputName(old) }],
      };
      if (next === undefined) return [{ ...found, what: say`${words(old)} removed` }];
      if (isAlike(old, next)) return [];
      // A file that comes beside the client breaks nobody.
      const isMore = next.react === true && isAlike({ ...old, react: true }, next);
      const what = say`${words(old)} changed`;
      return [{ ...found, what, after: next.pointer, ...(isMore && { marks: { compile: "safe" } }) }];
    }),
    ...is
      .filter((each) => !known.has(key(each)))
      .map(
        (each): Found => ({
          kind: "output-changed",
          what: say`${words(each)} added`,
          after: each.pointer,
          marks: { compile: "safe" },
        }),
      ),
  ];
}
