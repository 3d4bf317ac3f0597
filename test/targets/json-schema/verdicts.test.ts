import fc from "fast-check";
import { expect, test } from "vitest";
import type { Json } from "../../../src/model/json.ts";
import { ajv07, ajv2020, RAW } from "../../schema/support/ajv.ts";
import { brokenPayload, payload } from "../../schema/support/payload.ts";
import { randomPlan } from "../../schema/support/random-plan.ts";
import { planOf } from "../../support/plan.ts";
import { schemaFiles } from "./schema-files.ts";

type Validate = (value: Json) => boolean | Promise<unknown>;

test("the single file, the bundle and draft 07 say the same of every payload", async () => {
  await fc.assert(
    fc.asyncProperty(randomPlan, fc.integer(), async (said, seed) => {
      const plan = await planOf(said);
      const files = await schemaFiles(plan);
      const old = await schemaFiles(plan, { draft: "07" });
      const bundle = ajv2020(RAW).addSchema(files.get("plan.json") ?? {});
      const oldBundle = ajv07(RAW).addSchema(old.get("plan.json") ?? {});
      for (const [path, schema] of files) {
        if (path === "plan.json") continue;
        const id = String(schema["$id"]);
        const validators: readonly (Validate | undefined)[] = [
          ajv2020(RAW).compile(schema),
          bundle.getSchema(id),
          ajv07(RAW).compile(old.get(path) ?? {}),
          oldBundle.getSchema(id),
        ];
        const values = [
          ...fc.sample(payload(schema), { numRuns: 4, seed }),
          ...fc.sample(brokenPayload(schema), { numRuns: 4, seed }),
        ];
        for (const value of values) {
          const verdicts = validators.map((validate) => validate?.(value));
          expect([path, value, verdicts]).toEqual([path, value, verdicts.map(() => verdicts[0] ?? "none")]);
        }
      }
    }),
    { numRuns: 10 },
  );
});
