import { attempt, fail } from "./attempt.ts";
import { type Common, type Envelope, nameOf, type Properties, type Subject } from "./envelope.ts";
import { fanOut } from "./fan-out.ts";
import { personOf } from "./identity.ts";
import { joined } from "./joined.ts";
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
  who?: Partial<Record<keyof Person, string | undefined>>,
): void {
  whenStarted(state, () => {
    const { facts } = state;
    const faults: Fault[] = [];
    const timestamp = new Date(options.timestamp ?? Date.now());
    // Copied now, because the app may change its objects before the tracker is started.
    const given = written(data, facts, faults);
    const said = written(joined(options, who), facts, faults);
    return () => {
      const { config, mode } = state;
      const name = nameOf(subject);
      const isEvent = subject.event !== undefined;
      const carried = isEvent
        ? joined(
            facts.sends,
            attempt(state, "context", () => config.context?.()),
          )
        : {};
      const steps = state.steps.concat(own);
      let full: Properties = joined(written(carried, facts, faults), given);
      for (const { shape } of steps) if (shape) full = shape(full, subject, state);
      // What JSON cannot hold goes nowhere, whatever the mode.
      if (report(state, name, faults)) return;
      const person = personOf(state);
      const common: Common = joined({ messageId: randomUuid() }, person, said, {
        timestamp,
        plan: { name: facts.name, version: facts.version },
        source: facts.source,
        environment: config.environment,
      });
      const envelope: Envelope = isEvent
        ? joined(subject, common, { properties: full })
        : joined(subject, common, { traits: full });
      report(state, name, config.validators?.validate(config, mode, envelope, person));
      const send = steps.reduceRight<(envelope: Envelope) => void>(
        (next, { pass }) => (pass ? (envelope) => pass(envelope, state, next) : next),
        (envelope) => fanOut(state, envelope),
      );
      send(envelope);
    };
  });
}

/**
 * Prepares some work, and does it now, or at `start` if that is still to come. The first calls are held: they know where
 * a visit came from.
 */
export function whenStarted(state: State, prepare: () => () => void): void {
  attempt(state, "tracking", () => {
    const work = prepare();
    const { held } = state;
    if (!held) work();
    else if (held.length < LIMIT) held.push(work);
    else fail(state, "init", "too many calls wait");
  });
}
