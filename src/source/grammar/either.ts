import type { Value } from "../value.ts";
import { mismatch } from "./mismatch.ts";
import { kindOf, type Rule } from "./rule.ts";

/** Several rules of different kinds: which one applies, the value's kind says. */
export function either<const R extends readonly Rule<unknown>[]>(
  expects: string,
  ...rules: R
): Rule<R[number] extends Rule<infer T> ? T : never> {
  type Either = R[number] extends Rule<infer T> ? T : never;
  const byKind = new Map([...rules].reverse().flatMap((rule) => rule.kinds.map((kind) => [kind, rule])));
  return {
    expects,
    kinds: rules.flatMap((rule) => rule.kinds),
    takes: (value): value is Value & Either => byKind.get(kindOf(value))?.takes?.(value) ?? false,
    read(value, at, report, called) {
      const rule = byKind.get(kindOf(value));
      if (rule === undefined) return mismatch(value, at, expects, report, called);
      return rule.read(value, at, report, called) as Either | undefined;
    },
    schema: (definitions) => ({ anyOf: rules.map((rule) => rule.schema(definitions)) }),
  };
}
