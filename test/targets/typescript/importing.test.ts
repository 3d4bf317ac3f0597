import { describe, expect, test } from "vitest";
import type { Plan } from "../../../src/model/plan.ts";
import { bundle } from "../../support/bundle.ts";
import { clientOf } from "../../support/client.ts";
import { effectsOf } from "../../support/effects.ts";
import { everyConstruct } from "../../support/every-construct.ts";
import { HOSTILE_CLIENT, HOSTILE_PLAN } from "../../support/hostile-plan.ts";
import { loadClient } from "../../support/module.ts";
import { planOf, shopPlan } from "../../support/plan.ts";

describe("a client's modules", () => {
  const FILES = ["index.ts", "sinks.ts", "validators.ts"];

  test.for(["shop", "hostile", "every construct"])("touch nothing when they are imported: %s", async (which) => {
    const [plan, source] = await planAndSource(which);
    const files = await clientOf(plan, source);
    const entry = FILES.map(
      (file) => `export * as ${file.replace(".ts", "")} from "./${file.replace(".ts", ".js")}";\n`,
    ).join("");
    const code = await bundle(new Map([...files, ["entry.ts", entry]]), "entry.ts", {
      format: "iife",
      globalName: "client",
      ignoreAnnotations: true,
    });
    expect(effectsOf(`(() => { ${code} })()`)).toEqual([]);
  });

  test.for(["shop", "hostile", "every construct"])(
    "export no `then`, and are what `import()` gives: %s",
    async (which) => {
      const [plan, source] = await planAndSource(which);
      const { sinks, validators, ...index } = await loadClient(await clientOf(plan, source));
      for (const module of [index, sinks, validators]) expect(Object.keys(module)).not.toContain("then");
    },
  );
});

async function planAndSource(which: string): Promise<readonly [Plan, string]> {
  if (which === "shop") return [await shopPlan(), "web"];
  return which === "hostile" ? [await planOf(HOSTILE_PLAN), HOSTILE_CLIENT] : [await everyConstruct(), "web"];
}

test("what a module does when it is imported would be seen", () => {
  const code = "setTimeout(console); globalThis.x = Date.now() + Math.random(); (() => { globalThis.document = 1; })()";
  expect(effectsOf(code)).toEqual([
    "reads setTimeout",
    "reads console",
    "reads the clock",
    "rolls dice",
    "writes document",
    "makes x",
  ]);
});
