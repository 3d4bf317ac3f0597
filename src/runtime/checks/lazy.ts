import type { Check } from "./check.ts";

/** A check that is built when it is first asked: one that others share, or that contains itself. */
export function lazy(build: () => Check): Check {
  let check: Check | undefined;
  return (value, report) => {
    check ??= build();
    return check(value, report);
  };
}
