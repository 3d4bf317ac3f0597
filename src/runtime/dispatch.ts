import { attempt, fail } from "./attempt.ts";
import { type Common, type Envelope, nameOf, type Properties, type Subject } from "./envelope.ts";
import { fanOut } from "./fan-out.ts";
import { personOf } from "./identity.ts";
import { LIMIT } from "./limit.ts";
import type { Options } from "./options.ts";
import type { Person } from "./person.ts";
import { report } from "./report.ts";
import type { State, Step } from "./state.ts";
import { randomUuid } from "./uuid.ts";
import { written } from "./values.ts";
import type { Fault } from "./violation.ts";

/**
 * Makes the one envelope of a call and sends it, or holds the call until the tracker is started.
 * @param own the steps of this call, after those of every call.
 * @param who whom the call itself names, over what the options say.
 */
export function dispatch(
  state: State,
  subject: Subject,
  data: object,
  options: Options = {},
  own: readonly Step[] = [],
  who?: Person,
): void {
  attempt(state, "tracking", () => {
    const { facts } = state;
    const faults: Fault[] = [];
    const timestamp = new Date(options.timestamp ?? Date.now());
    // Copied now, because the app may change its objects before the tracker is started.
    const given = written(data, facts, faults);
    const said = written(Object.assign({}, options, who), facts, faults);
    const steps = state.steps.concat(own);
    whenStarted(state, () => {
      const full = shaped(state, subject, given, faults, steps);
      // What JSON cannot hold goes nowhere, whatever the mode.
      if (report(state, nameOf(subject), faults)) return;
      const person = personOf(state);
      const { config, mode } = state;
      // `Object.assign` takes a tenth of the time of spreads.
      const common: Common = Object.assign({ messageId: randomUuid() }, person, said, {
        timestamp,
        plan: { name: facts.name, version: facts.version },
        source: facts.source,
        environment: config.environment,
      });
      const envelope: Envelope =
        subject.event === undefined
          ? Object.assign({}, subject, common, { traits: full })
          : Object.assign({}, subject, common, { properties: full });
      report(state, nameOf(subject), config.validators?.validate(config, mode, envelope, person));
      const send = steps.reduceRight<(envelope: Envelope) => void>(
        (next, { pass }) => (pass ? (envelope) => pass(envelope, state, next) : next),
        (envelope) => fanOut(state, envelope),
      );
      send(envelope);
    });
  });
}

/** Does `work` now, or at `start` if that is still to come. The first calls are held: they know where a visit came from. */
export function whenStarted(state: State, work: () => void): void {
  attempt(state, "tracking", () => {
    if (!state.held) work();
    else if (state.held.length < LIMIT) state.held.push(work);
    else fail(state, "init", "too many calls before it");
  });
}

/** Adds what every event of the source carries, and lets the steps complete it. */
function shaped(state: State, subject: Subject, given: object, faults: Fault[], steps: readonly Step[]): Properties {
  const { facts, config } = state;
  const carried = subject.event && { ...facts.sends, ...attempt(state, "context", () => config.context?.()) };
  let data: Properties = { ...(carried && written(carried, facts, faults)), ...given };
  for (const { shape } of steps) if (shape) data = shape(data, subject, state);
  return data;
}
