import { describe, expect, test } from "vitest";
import { TARGETS } from "../../src/model/plan.ts";
import { generatorOf } from "../../src/targets/generate.ts";
import type { TargetOptions } from "../../src/targets/target.ts";
import { planOf, shopPlan } from "../support/plan.ts";

const TEMPLATE: TargetOptions = {
  template: { path: "events.hbs", text: "{{mark}}\n{{#each events}}{{name}}\n{{/each}}" },
  file: "events.txt",
};

describe.each(TARGETS)("%s", async (target) => {
  const plan = await shopPlan();
  const options = target === "template" ? TEMPLATE : {};

  test("gives the same bytes every time", async () => {
    const [once, again] = [await generatorOf(plan).run(target, options), await generatorOf(plan).run(target, options)];
    expect(again).toEqual(once);
    expect([once.problems, once.summary !== ""]).toEqual([[], true]);
  });

  test("writes below its folder, and each file once", async () => {
    const { outputs } = await generatorOf(plan).run(target, options);
    for (const { path } of outputs) expect(path).toMatch(/^(?!\/|.*\.\.)[^\\]+$/);
    expect(new Set(outputs.map(({ path }) => path.toLowerCase())).size).toBe(outputs.length);
  });
});

test("a summary is the target's title, unless it says more", async () => {
  const generator = generatorOf(await planOf("{ plan: { name: a, version: 1.0.0 }, events: { b: {} } }"));
  expect((await generator.run("json-schema", {})).summary).toBe("JSON Schemas");
  expect((await generator.run("typescript", {})).summary).toBe("typed client, 1 event");
});
