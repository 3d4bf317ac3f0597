import fc from "fast-check";
import { expect, test } from "vitest";
import { PlanSchemas } from "../../../src/schema/plan-schemas.ts";
import { takes } from "../../schema/support/lenient-ajv.ts";
import { brokenPayload, payload } from "../../schema/support/payload.ts";
import { arbitraryPayloadSchema } from "../support/arbitrary-schema.ts";
import { imported, planOfImport } from "../support/imported.ts";

test("an imported schema accepts and refuses the same payloads as its original", async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryPayloadSchema.chain((schema) =>
        fc.tuple(
          fc.constant(schema),
          fc.array(payload(schema), { minLength: 3, maxLength: 3 }),
          fc.array(brokenPayload(schema), { minLength: 6, maxLength: 6 }),
        ),
      ),
      async ([schema, right, wrong]) => {
        const plan = await planOfImport(imported("json-schema", { "thing_done.json": schema }));
        const [event] = plan.events;
        if (event === undefined) throw new Error("the event did not come");
        const [before, after] = [takes(schema), takes(new PlanSchemas(plan).call(event))];
        for (const each of [...right, ...wrong]) expect([each, after(each)]).toEqual([each, before(each)]);
      },
    ),
    { numRuns: Number(process.env["RUNS"] ?? 120) },
  );
}, 600_000);
