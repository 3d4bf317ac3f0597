import type { Config, PlanFacts, Step, Tracker, Violation } from "../../src/runtime/core.ts";
import { create, start } from "../../src/runtime/core.ts";
import { type Memory, memory } from "../../src/runtime/sinks/memory.ts";

export const FACTS: PlanFacts = { name: "acme-shop", version: "2.4.0", source: "web" };

export interface Setup {
  readonly tracker: Tracker;
  readonly sent: Memory;
  readonly violations: Violation[];
  readonly errors: [from: string, error: unknown][];
}

/** A tracker that is started, and what comes out of it. In `production`, where nothing is validated or thrown. */
export function setup(
  config: Partial<Config> = {},
  facts: Partial<PlanFacts> = {},
  steps: readonly Step[] = [],
): Setup {
  const sent = memory();
  const violations: Violation[] = [];
  const errors: [string, unknown][] = [];
  const tracker = start(create({ ...FACTS, ...facts }, steps), {
    environment: "production",
    sinks: [sent],
    validators: { validate: () => [] },
    onViolation: (violation) => violations.push(violation),
    onError: (error, from) => errors.push([from, error]),
    ...config,
  });
  return { tracker, sent, violations, errors };
}

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A step that throws until it is opened, as whatever stands after another step might. */
export class Gate implements Step {
  open = false;

  readonly pass: NonNullable<Step["pass"]> = (envelope, _state, next) => {
    if (!this.open) throw new Error("closed");
    next(envelope);
  };
}
