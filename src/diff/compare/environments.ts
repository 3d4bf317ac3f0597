import type { Plan } from "../../model/plan.ts";
import { named, say } from "../../words/phrase.ts";
import type { Found } from "./facts.ts";
import { isAlike } from "./same.ts";

/** Differences of environments: those that come, go, or send otherwise. */
export function environmentFacts({ environments: was }: Plan, { environments: is }: Plan): readonly Found[] {
  const kind = "environment-changed";
  const now = new Map(is.map((each) => [each.name, each]));
  const known = new Set(was.map(({ name }) => name));
  return [
    ...was.flatMap((old): readonly Found[] => {
      const next = now.get(old.name);
      const words = say`environment ${named(old.name)}`;
      if (next === undefined)
        return [{ kind, what: say`${words} removed`, before: old.pointer, marks: { compile: "breaks" } }];
      const sent = ({ send, writeKeys }: typeof old) => ({ send, writeKeys });
      if (isAlike(old, next)) return [];
      const places = { before: old.pointer, after: next.pointer };
      return [
        {
          kind,
          what: say`${words} changed`,
          ...places,
          ...(isAlike(sent(old), sent(next)) && { marks: { consumer: "safe" as const } }),
        },
      ];
    }),
    ...is
      .filter(({ name }) => !known.has(name))
      .map(
        ({ name, pointer }): Found => ({
          kind,
          what: say`environment ${named(name)} added`,
          after: pointer,
          marks: { consumer: "safe" },
        }),
      ),
  ];
}
