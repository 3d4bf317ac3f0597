import { type Check, every, type Report, refuse } from "./check.ts";
import { anything, nothing } from "./value.ts";

/** What all of some checks say. */
export function allOf(...checks: readonly Check[]): Check {
  return (value, report) => every(checks, value, report);
}

/** What at least one of some checks says. */
export function anyOf(...checks: readonly Check[]): Check {
  return (value, report) => {
    for (const check of checks) if (check(value)) return true;
    if (report) tellNone(checks, value, report);
    return false;
  };
}

/** What one of some checks says, and no other: `oneOf` of JSON Schema. */
export function exactlyOne(...checks: readonly Check[]): Check {
  return (value, report) => {
    let found = 0;
    for (const check of checks) if (check(value)) found++;
    if (found === 1) return true;
    if (found > 1) return refuse(value, "one of several things, and not two of them", report);
    if (report) tellNone(checks, value, report);
    return false;
  };
}

/** `null`, or what a check says. */
export function nullable(check: Check): Check {
  const either = anyOf(check, nothing);
  return (value, report) => value === null || (report ? either(value, report) : check(value));
}

/** What a check denies. */
export function not(check: Check): Check {
  return (value, report) => !check(value) || refuse(value, "something else", report);
}

/** What `then` says where `test` says yes, and what `otherwise` says where it says no. */
export function when(test: Check, then: Check = anything, otherwise: Check = anything): Check {
  return (value, report) => (test(value) ? then(value, report) : otherwise(value, report));
}

/** Says why no check fits: what the nearest one misses inside the value, or else what each would have had here. */
function tellNone(checks: readonly Check[], value: unknown, report: Report): void {
  const here = report.path.join(".");
  const attempts = checks.map((check) => {
    const attempt: Report = { ...report, faults: [] };
    check(value, attempt);
    return attempt.faults;
  });
  const nearest = attempts
    .filter((faults) => faults.some(({ property }) => property !== here))
    .sort((a, b) => a.length - b.length)[0];
  if (nearest) report.faults.push(...nearest);
  else refuse(value, [...new Set(attempts.flat().map(({ expected }) => expected))].join(" or "), report);
}
