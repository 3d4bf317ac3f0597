import type { Value } from "../value.ts";
import type { Rule } from "./rule.ts";

/** The same rule, by a name: editors show what it says once, and not at every place that has it. */
export const definition = <T>(name: string, rule: Rule<T>): Rule<T> =>
  named(name, rule.expects, rule.kinds, () => rule);

/** A rule by name: it may refer to itself, and editors show it once. */
export function named<T>(name: string, expects: string, kinds: Rule<T>["kinds"], make: () => Rule<T>): Rule<T> {
  let made: Rule<T> | undefined;
  const rule = (): Rule<T> => {
    made ??= make();
    return made;
  };
  return {
    expects,
    kinds,
    takes: (value): value is Value & T => rule().takes?.(value) ?? false,
    read: (value, at, report, called) => rule().read(value, at, report, called),
    schema(definitions) {
      if (!definitions.has(name)) {
        definitions.set(name, {});
        definitions.set(name, rule().schema(definitions));
      }
      return { $ref: `#/$defs/${name}` };
    },
  };
}
