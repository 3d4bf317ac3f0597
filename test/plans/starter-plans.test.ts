import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Call } from "../../src/model/event.ts";
import { isJsonObject, type JsonObject } from "../../src/model/json.ts";
import { TARGETS } from "../../src/model/plan.ts";
import { danglingUses } from "../../src/model/uses/uses.ts";
import { PlanSchemas } from "../../src/schema/plan-schemas.ts";
import { load } from "../../src/source/load.ts";
import { generatorOf } from "../../src/targets/generate.ts";
import { ajv2020, fromDisk } from "../schema/support/ajv.ts";
import { planFiles, planOfFiles } from "../support/plan.ts";
import { filled } from "./filled.ts";

const ROOT = new URL("../../", import.meta.url);
const FOLDERS = [
  "tracking-plan",
  ...readdirSync(new URL("templates/init/", ROOT)).map((name) => `templates/init/${name}`),
];

const KOTLIN = "templates/kotlin/data-classes.hbs";

test("there are four plans to start from", () => {
  expect(FOLDERS.sort()).toEqual([
    "templates/init/ecommerce-spec",
    "templates/init/empty",
    "templates/init/saas",
    "tracking-plan",
  ]);
});

describe.each(FOLDERS)("%s", async (folder) => {
  const plan = await planOfFiles(planFiles(folder));
  const schemas = new PlanSchemas(plan);
  const calls: readonly Call[] = [...plan.events, ...plan.pages];

  test("loads without an error and uses nothing that is not there", async () => {
    expect((await load(planFiles(folder), folder)).errors).toEqual([]);
    expect(danglingUses(plan)).toEqual([]);
    expect(generatorOf(plan).refusals).toEqual([]);
  });

  test("says of every call what it means, when it fires, who owns it, and gives an example", () => {
    const silent = calls.filter(
      ({ description, firesWhen, owner, examples }) => !description || !firesWhen || !owner || examples.length === 0,
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  const ajv = ajv2020({ allErrors: true });
  const faultsOf = (schema: JsonObject, value: JsonObject): readonly string[] => {
    const validate = ajv.compile(fromDisk(schema));
    return validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };

  const sources = calls.flatMap((call) =>
    plan.sources.filter(({ name }) => call.sources.includes(name)).map((source) => ({ call, source })),
  );

  test.each(sources.map(({ call, source }) => [call.name, source.name, call, source] as const))(
    "every example of %s is right from %s",
    (_, __, call, source) => {
      for (const example of call.examples)
        expect(faultsOf(schemas.call(call, source.name), filled(example, call, plan, source))).toEqual([]);
    },
  );

  test("every step of its scenarios is right", () => {
    for (const { name, steps } of plan.scenarios) {
      for (const { action, traits, source: from, pointer } of steps) {
        const source = plan.sources.find((each) => each.name === from);
        expect([name, pointer, source?.name]).toEqual([name, pointer, from]);
        if (source === undefined) continue;
        expect([pointer, faultsOf(schemas.traits(source.name), Object.fromEntries(traits))]).toEqual([pointer, []]);
        const call =
          action?.kind === "track" || action?.kind === "page"
            ? calls.find((each) => each.name === action.name)
            : undefined;
        if (call === undefined || (action?.kind !== "track" && action?.kind !== "page")) continue;
        const passed = isJsonObject(action.properties) ? action.properties : (call.examples[0] ?? {});
        expect(call.sources).toContain(source.name);
        expect([pointer, faultsOf(schemas.call(call, source.name), filled(passed, call, plan, source))]).toEqual([
          pointer,
          [],
        ]);
      }
    }
  });

  test.each(TARGETS)("gives %s", async (target) => {
    const template = { path: KOTLIN, text: readFileSync(new URL(KOTLIN, ROOT), "utf8") };
    const { outputs, problems } = await generatorOf(plan).run(
      target,
      target === "template" ? { template, file: "Tracking.kt" } : {},
    );
    expect(problems).toEqual([]);
    expect(outputs.length).toBeGreaterThan(0);
  });

  test("says where each of its outputs goes", () => {
    for (const { target, out, source } of plan.generate) {
      expect([target, out]).toEqual([target, expect.stringMatching(/^\.\.\//)]);
      if (source !== undefined) expect(plan.sources.map(({ name }) => name)).toContain(source);
    }
    expect(plan.generate.length).toBeGreaterThan(0);
  });
});
