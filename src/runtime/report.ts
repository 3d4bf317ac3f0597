import { attempt } from "./attempt.ts";
import { host } from "./host.ts";
import { joined } from "./joined.ts";
import type { State } from "./state.ts";
import type { Fault, ViolationError } from "./violation.ts";

/** Tells the app how a call breaks the plan: throws in mode `throw`, else each violation goes to `onViolation`. Gives whether it does. */
export function report(state: State, event: string, faults: readonly Fault[] = []): boolean {
  const violations = faults.map((fault) =>
    joined({ event }, fault, {
      message: `${event}${fault.property && ` ${fault.property}`}: expected ${fault.expected}, got ${fault.got}`,
    }),
  );
  const { onViolation } = state.config;
  if (violations[0] && state.mode === "throw") {
    const error: ViolationError = Object.assign(new Error(violations.map(({ message }) => message).join("\n")), {
      violations,
    });
    throw error;
  }
  for (const violation of violations) {
    attempt(state, "onViolation", () =>
      onViolation ? onViolation(violation) : host.console?.warn(`tracking: ${violation.message}`),
    );
  }
  return Boolean(violations[0]);
}
