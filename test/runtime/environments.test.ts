import { afterEach, describe, expect, test, vi } from "vitest";
import {
  type Config,
  create,
  type EnvironmentFacts,
  type Mode,
  type Sink,
  send,
  start,
  writeKey,
} from "../../src/runtime/core.ts";
import { memory } from "../../src/runtime/sinks/memory.ts";
import { FACTS, setup } from "./setup.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

/** The names of the sinks that an event reaches: one that is local, and one that is not. */
function reached(config: Partial<Config>, environments?: Readonly<Record<string, EnvironmentFacts>>): string[] {
  const names: string[] = [];
  const sink = (name: string, local: boolean): Sink => ({ name, local, send: () => names.push(name) });
  const sinks = [sink("memory", true), sink("customerio", false)];
  const { tracker } = setup({ sinks, ...config }, environments ? { environments } : {});
  send(tracker, "a", {});
  return names;
}

describe("where envelopes go", () => {
  const planned = { production: {}, test: { send: false }, staging: { send: true } };

  test.each([
    ["production", planned, ["memory", "customerio"]],
    ["staging", planned, ["memory", "customerio"]],
    ["test", planned, ["memory"]],
    ["prod", planned, ["memory"]],
    ["constructor", planned, ["memory"]],
    ["__proto__", planned, ["memory"]],
    ["", planned, ["memory"]],
    ["anything", undefined, ["memory", "customerio"]],
  ])("in %s of %j", (environment, environments, expected) => {
    expect(reached({ environment }, environments)).toEqual(expected);
  });

  test("an environment that the plan does not know is a violation", () => {
    const { violations } = setup({ environment: "prod" }, { environments: { production: {}, staging: {} } });
    expect(violations).toEqual([
      {
        event: "init",
        property: "environment",
        expected: "production or staging",
        got: "prod",
        message: "init environment: expected production or staging, got prod",
      },
    ]);
  });
});

describe("the mode of validation", () => {
  test.each<[environment: string, planned: Mode | undefined, sample: number | undefined, mode: Mode]>([
    ["production", undefined, undefined, "off"],
    ["production", undefined, 0.1, "report"],
    ["production", "report", undefined, "report"],
    ["production", "throw", undefined, "report"],
    ["production", "off", 0.5, "off"],
    ["test", undefined, undefined, "throw"],
    ["test", "off", undefined, "off"],
    ["test", "report", undefined, "report"],
    ["staging", undefined, undefined, "report"],
    ["staging", "throw", undefined, "throw"],
    ["development", "off", undefined, "off"],
  ])("in %s, planned %s, sample %s, is %s", (environment, planned, sample, mode) => {
    const facts = { environments: { [environment]: planned ? { validation: planned } : {} } };
    expect(setup({ environment, sample }, facts).tracker.state.mode).toBe(mode);
  });

  test.each([
    ["staging", 1],
    ["production", 0],
  ])("says once that there are no validators, where it asks for them: %s", (environment, times) => {
    const warned = vi.spyOn(console, "warn").mockImplementation(() => {});
    const { tracker } = setup({ environment, validators: undefined });
    send(tracker, "a", {});
    send(tracker, "b", {});
    expect(warned.mock.calls).toEqual(Array.from({ length: times }, () => ["tracking: no validators were given"]));
  });
});

describe("a write key", () => {
  const environments = { production: { writeKeys: { customerio: "prod_" } }, staging: {} };
  const remote = (names: string[]): Sink => ({ name: "remote", send: ({ event }) => names.push(`${event}`) });

  test.each([
    ["production", "customerio", "prod_1", "prod_1"],
    ["production", "customerio", "stag_1", ""],
    ["production", "posthog", "whatever", "whatever"],
    ["staging", "customerio", "stag_1", "stag_1"],
    ["production", "toString", "whatever", "whatever"],
    ["production", "customerio", undefined as never, ""],
  ])("in %s for %s, %s, gives %j", (environment, destination, key, answer) => {
    const { tracker } = setup({ environment }, { environments });
    expect(writeKey(tracker, destination, key)).toBe(answer);
  });

  test("that is wrong stops sending, and is not shown", () => {
    const sent: string[] = [];
    const local = memory();
    const { tracker, violations } = setup({ sinks: [local, remote(sent)] }, { environments });
    send(tracker, "before", {});
    writeKey(tracker, "customerio", "stag_secret");
    send(tracker, "after", {});
    expect([sent, local.events.length]).toEqual([["before"], 2]);
    expect(violations).toEqual([
      {
        event: "writeKey",
        property: "customerio",
        expected: "a write key that begins with prod_",
        got: "another",
        message: "writeKey customerio: expected a write key that begins with prod_, got another",
      },
    ]);
  });

  test("given before start is judged by start, before anything is sent", () => {
    const sent: string[] = [];
    const messages: string[] = [];
    const tracker = create({ ...FACTS, environments });
    send(tracker, "early", {});
    expect(writeKey(tracker, "customerio", "stag_1")).toBe("stag_1");
    const onViolation = ({ message }: { message: string }): unknown => messages.push(message);
    start(tracker, { environment: "production", sinks: [remote(sent)], onViolation });
    send(tracker, "late", {});
    expect([sent, messages.length]).toEqual([[], 1]);
  });
});
