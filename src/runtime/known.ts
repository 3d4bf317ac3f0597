import { nameOf } from "./envelope.ts";
import { report } from "./report.ts";
import type { Step } from "./state.ts";

/** Reports an event that needs a known person when nobody is known. It is sent all the same. */
export const known: Step = {
  pass(envelope, state, next) {
    if (!envelope.userId) {
      report(state, nameOf(envelope), [{ property: "userId", expected: "a known person", got: "nobody" }]);
    }
    next(envelope);
  },
};
