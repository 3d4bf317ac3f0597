import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Plan } from "../../../src/model/plan.ts";
import { NameRegistry } from "../../../src/targets/name-registry.ts";
import { arbitraryPlan } from "../../support/arbitrary-plan.ts";
import { clientOf, textOf } from "../../support/client.ts";
import { drawn } from "../../support/draw.ts";
import { HOSTILE_NAMES } from "../../support/hostile-names.ts";
import { planFiles, planOf, planOfFiles, shopPlan } from "../../support/plan.ts";

describe("the same plan gives the same bytes", () => {
  test("twice", async () => {
    expect(await clientOf(await shopPlan(), "web")).toEqual(await clientOf(await shopPlan(), "web"));
  });

  test("in whatever order the disk lists its files", async () => {
    const files = planFiles("tracking-plan");
    const other = [
      ...files.filter((_, index) => index % 2 === 1),
      ...files.filter((_, index) => index % 2 === 0),
    ].reverse();
    expect(await clientOf(await planOfFiles(other), "web")).toEqual(await clientOf(await planOfFiles(files), "web"));
  });

  test("with files in the same order, whatever was generated before", async () => {
    const plan = await shopPlan();
    const before = await clientOf(plan, "web");
    await clientOf(await planOf({ plan: { name: "other", version: "1.0.0" }, events: { session_started: {} } }));
    expect([...(await clientOf(plan, "web"))]).toEqual([...before]);
  });
});

/** Everything that a client's index declares, by its first line, but for the lists of all events. */
function declarations(index: string): ReadonlyMap<string, string> {
  const blocks = index
    .trim()
    .split("\n\n")
    .filter((block) => /^export (?:type|function) /m.test(block) && !/export type (?:Events|\{)/.test(block));
  return new Map(blocks.map((block) => [/^export .*$/m.exec(block)?.[0] ?? "", block]));
}

describe("a new event changes nothing of any other", () => {
  /** A plan and the same with one more event, before all others. */
  const pair = fc.tuple(arbitraryPlan, fc.constantFrom(...HOSTILE_NAMES)).map(([said, name]) => {
    const added = {
      properties: {
        lines: { anyOf: [{ type: "line" }, { type: "made" }, { type: "string" }] },
        all: { type: "object", additionalProperties: { type: "second" } },
      },
    };
    return [said, { ...said, events: { [`new ${name}`]: added, ...Object(said["events"]) } }] as const;
  });

  const identifiers = (plan: Plan): ReadonlyMap<string, object> => {
    const names = new NameRegistry(plan);
    return new Map(plan.events.map((event) => [event.name, names.of(event)]));
  };

  test("of random plans: neither names, nor types, nor code", async () => {
    await fc.assert(
      fc.asyncProperty(pair, async ([before, after]) => {
        const plans = [await planOf(before), await planOf(after)] as const;
        const names = identifiers(plans[1]);
        for (const [event, before] of identifiers(plans[0])) expect(names.get(event)).toEqual(before);
        const [old, now] = await Promise.all(
          plans.map(async (plan) => declarations(textOf(await clientOf(plan), "index.ts"))),
        );
        for (const [first, block] of old ?? []) expect(now?.get(first)).toBe(block);
      }),
      drawn(50),
    );
  });
});
