import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/model/json.ts";
import type { Plan } from "../../src/model/plan.ts";
import { PlanSchemas } from "../../src/schema/plan-schemas.ts";
import { imported, planOfImport } from "../importers/support/imported.ts";
import { takes } from "../schema/support/lenient-ajv.ts";
import { brokenPayload, payload } from "../schema/support/payload.ts";
import { randomPlan } from "../schema/support/random-plan.ts";
import { planOf, shopPlan } from "../support/plan.ts";
import { broughtBack, exported } from "./support/exported.ts";

const FORMATS = ["segment", "rudderstack", "iglu", "json-schema"] as const;

/** The payloads of events and pages, and where the format holds them, of people and groups. */
function schemasOf(plan: Plan, format: string): ReadonlyMap<string, JsonObject> {
  const schemas = new PlanSchemas(plan);
  const calls = [...plan.events, ...plan.pages].map((call) => [call.name, schemas.call(call)] as const);
  if (format === "iglu" || format === "json-schema") return new Map(calls);
  const groups = plan.groups.map((group) => [`group ${group.name}`, schemas.group(group)] as const);
  return new Map([...calls, ...groups, ...(plan.traits.length > 0 ? [["traits", schemas.traits()] as const] : [])]);
}

/** Holds two plans to the same verdicts on payloads that are right, and on such with a thing changed. */
function expectSame(
  before: ReadonlyMap<string, JsonObject>,
  after: ReadonlyMap<string, JsonObject>,
  seed: number,
): void {
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
  for (const [name, schema] of before) {
    const [mine, theirs] = [takes(schema), takes(after.get(name) ?? {})];
    const values = [
      ...fc.sample(payload(schema), { numRuns: 3, seed }),
      ...fc.sample(brokenPayload(schema), { numRuns: 6, seed }),
    ];
    for (const value of values) expect([name, value, theirs(value)]).toEqual([name, value, mine(value)]);
  }
}

describe.each(FORMATS)("%s", (format) => {
  test("the shop's plan comes back with the same events, and they accept and refuse the same", async () => {
    const plan = await shopPlan();
    const back = await broughtBack(format, await exported(format, plan));
    expectSame(schemasOf(plan, format), schemasOf(back, format), 7);
    const words = (each: Plan) => new Map([...each.events, ...each.pages].map((call) => [call.name, call.description]));
    expect(words(back)).toEqual(words(plan));
  });

  test("so does every plan", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(randomPlan, fc.integer(), async (said, seed) => {
        const plan = await planOf(said);
        const { files } = await exported(format, plan);
        const back = await broughtBack(format, { files, losses: [] });
        expectSame(withoutGaps(plan, format), schemasOf(back, format), seed);
      }),
      { numRuns: Number(process.env["RUNS"] ?? 15) },
    );
  });
});

/**
 * `propertyNames` is what random plans say and draft 04 cannot: without it, both must say the same. Names have no spaces
 * in Iglu.
 */
function withoutGaps(plan: Plan, format: string): ReadonlyMap<string, JsonObject> {
  const schemas = schemasOf(plan, format);
  if (format !== "iglu") return schemas;
  const reviver = (key: string, value: unknown) => (key === "propertyNames" ? undefined : value);
  return new Map(
    [...schemas].map(([name, schema]) => [name.replaceAll(" ", "_"), JSON.parse(JSON.stringify(schema), reviver)]),
  );
}

const CORPORA = join(import.meta.dirname, "../../../shared/corpora");

const CASES = [
  ["segment", "segment-typewriter", /segment-typewriter\/(?:src|test)\/.*\.json$/],
  ["iglu", "iglu-central-slice", /\.json$|\/\d+-\d+-\d+$/],
  ["json-schema", "matrix-analytics-events/schemas", /\.json$/],
] as const;

describe.skipIf(!existsSync(CORPORA))("real plans (shared/corpora, skipped where it is not there)", () => {
  test.each(CASES)("%s: %s goes out and comes back as it was", { timeout: 120_000 }, async (format, folder, reads) => {
    const files = filesBelow(join(CORPORA, folder), reads);
    const inputs = format === "segment" ? files.map((file) => [file]) : [files];
    let count = 0;
    for (const input of inputs) {
      const brought = await imported(format, input);
      if (brought.files.length === 0) continue;
      const plan = await planOfImport(brought);
      const back = await broughtBack(format, await exported(format, plan));
      expectSame(schemasOf(plan, format), schemasOf(back, format), 11);
      count += plan.events.length;
    }
    expect(count).toBeGreaterThan(0);
  });
});

function filesBelow(folder: string, reads: RegExp) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => reads.test(path))
    .sort()
    .map((path) => ({ path: relative(CORPORA, path).replaceAll("\\", "/"), text: readFileSync(path, "utf8") }));
}
