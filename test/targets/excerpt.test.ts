import { describe, expect, test } from "vitest";
import type { TargetName } from "../../src/model/plan.ts";
import { generatorOf } from "../../src/targets/generate.ts";
import type { TargetOptions } from "../../src/targets/target.ts";
import { planOf, shopPlan } from "../support/plan.ts";

const generator = generatorOf(await shopPlan());

describe.each<[TargetName, TargetOptions]>([
  ["typescript", { source: "web" }],
  ["typescript", { source: "server" }],
  ["json-schema", {}],
  ["json-schema", { draft: "07" }],
  ["markdown", {}],
])("what an excerpt of %s %o says", (target, options) => {
  const whole = generator.run(target, options);

  test.each([["/events/product_added"], ["/events/order_completed"], ["/pages/home"]])(
    "of %s stands in what is generated",
    async (pointer) => {
      const { outputs, memory } = await whole;
      const texts = new Map(outputs.map(({ path, text }) => [path, text]));
      const excerpt = await generator.excerpt(target, options, {
        calls: new Set([pointer]),
        memory: memory === undefined ? undefined : { text: memory },
      });
      for (const { path, text } of excerpt?.outputs ?? []) expect(texts.get(path)).toBe(text);
      for (const { path, text } of excerpt?.around ?? []) expect(texts.get(path)).toBe(text);
      for (const { path, keys, part } of excerpt?.shared ?? [])
        for (const key of keys) expect(texts.get(path)?.split(`\n${part(key)}`).length, part(key)).toBe(2);
      expect(excerpt?.memory?.text()).toBe(memory);
    },
  );
});

test("no excerpt of the docs where nothing is remembered; a path may be two properties", async () => {
  const nested = {
    type: "object",
    properties: { "b.c": "string", b: { type: "object", properties: { c: "string" } } },
  };
  const twice = { type: "object", properties: { c: "string" } };
  const plan = await planOf({
    plan: { name: "shop", version: "1.0.0" },
    sources: { web: { kind: "client" } },
    events: { a: { properties: { x: nested, "x.b": twice } } },
  });
  const made = generatorOf(plan);
  const { memory = "" } = await made.run("markdown", {});
  const calls = new Set(["/events/a"]);
  expect(await made.excerpt("markdown", {}, { calls, memory: undefined })).toBeUndefined();
  expect((await made.excerpt("markdown", {}, { calls, memory: { text: memory } }))?.memory?.text()).toBe(memory);
});

test("no excerpt of a client with free-form types, nor of a template", async () => {
  const plan = await planOf({
    plan: { name: "shop", version: "1.0.0" },
    sources: { web: { kind: "client" } },
    events: { a: { properties: { x: { schema: { type: ["object", "array"] } } } } },
  });
  const { memory: text = "" } = await generatorOf(plan).run("typescript", { source: "web" });
  const of = { calls: new Set(["/events/a"]), memory: { text } };
  expect(await generatorOf(plan).excerpt("typescript", { source: "web" }, of)).toBeUndefined();
  expect(await generatorOf(plan).excerpt("template", {}, of)).toBeUndefined();
});
