import type { Subject } from "../envelope.ts";
import type { Validator } from "../validator.ts";
import type { Fault } from "../violation.ts";
import type { Check, Report } from "./check.ts";

const NONE: readonly Fault[] = [];

/**
 * The validator of one event or page, or of the traits of a person or account.
 * @param build makes its check, when it is first needed: importing a thousand validators costs next to nothing.
 */
export function validator(call: Subject["type"], name: string, build: () => Check): Validator {
  let check: Check | undefined;
  return {
    call,
    name,
    check(data, later = false) {
      check ??= build();
      if (check(data)) return NONE;
      const report: Report = { faults: [], path: [], secret: false, later };
      check(data, report);
      return report.faults;
    },
  };
}
