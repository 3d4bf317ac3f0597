import { attempt, fail } from "./attempt.ts";
import { type Common, type Envelope, nameOf, type Properties, type Subject } from "./envelope.ts";
import { fanOut } from "./fan-out.ts";
import { personOf } from "./identity.ts";
import { LIMIT } from "./limit.ts";
import type { Options } from "./options.ts";
import { report } from "./report.ts";
import type { State, Step } from "./state.ts";
import { randomUuid } from "./uuid.ts";
import { written } from "./values.ts";
import type { Fault } from "./violation.ts";

/** Makes the one envelope of a call and sends it, or holds the call until the tracker is started. */
export function dispatch(
  state: State,
  subject: Subject,
  data: object,
  options: Options = {},
  own: readonly Step[] = [],
): void {
  attempt(state, "tracking", () => {
    const { facts } = state;
    const faults: Fault[] = [];
    const timestamp = new Date(options.timestamp ?? Date.now());
    // Copied now, because the app may change its objects before the tracker is started.
    const given = written(data, facts, faults);
    const said = written(options, facts, faults);
    const steps = state.steps.concat(own);
    whenStarted(state, () => {
      const full = shaped(state, subject, given, faults, steps);
      // What JSON cannot hold goes nowhere, whatever the mode.
      report(state, nameOf(subject), faults);
      if (faults[0]) return;
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
      report(state, nameOf(subject), config.validators?.validate(config, mode, envelope, person) ?? []);
      pass(state, envelope, steps);
    });
  });
}

/** Does `work` now, or at `start` if that is still to come. The first calls are held: they know where a visit came from. */
export function whenStarted(state: State, work: () => void): void {
  if (!state.held) work();
  else if (state.held.length < LIMIT) state.held.push(work);
  else fail(state, "init", `more than ${LIMIT} calls before it`);
}

/** Adds what every event of the source carries, and lets the steps complete it. */
function shaped(state: State, subject: Subject, given: object, faults: Fault[], steps: readonly Step[]): Properties {
  const { facts, config } = state;
  const isEvent = subject.event !== undefined;
  const carried = isEvent ? { ...facts.sends, ...attempt(state, "context", () => config.context?.()) } : {};
  let data: Properties = { ...written(carried, facts, faults), ...given };
  for (const { shape } of steps) if (shape) data = shape(data, subject, state);
  return data;
}

/** Lets the steps send it on, one after the other, and then to the sinks. */
function pass(state: State, envelope: Envelope, steps: readonly Step[]): void {
  const send = steps.reduceRight<(envelope: Envelope) => void>(
    (next, { pass }) => (pass ? (envelope) => pass(envelope, state, next) : next),
    (envelope) => fanOut(state, envelope),
  );
  send(envelope);
}
