import type { Value } from "../value.ts";
import { mismatch } from "./mismatch.ts";
import { kindOf, type Rule } from "./rule.ts";

/** The same rule, which says of a value of a kind that it does not take what to write instead. */
export function hinted<T>(rule: Rule<T>, hint: (value: Value) => string | undefined): Rule<T> {
  return {
    ...rule,
    read: (value, at, report, called) =>
      rule.kinds.includes(kindOf(value))
        ? rule.read(value, at, report, called)
        : mismatch(value, at, rule.expects, report, called, hint(value)),
  };
}
