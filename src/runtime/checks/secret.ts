import type { Check } from "./check.ts";

/** What a check says of personal data: no report shows the value, nor any part of it. */
export function secret(check: Check): Check {
  return (value, report) => check(value, report && { ...report, secret: true });
}
