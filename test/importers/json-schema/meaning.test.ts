import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/json.ts";
import { PlanSchemas } from "../../../src/schema/plan-schemas.ts";
import { fromDisk } from "../../schema/support/ajv.ts";
import { brokenPayload, payload } from "../../schema/support/payload.ts";
import { arbitraryPayloadSchema } from "../support/arbitrary-schema.ts";
import { imported, planOfImport } from "../support/imported.ts";

/** Not strict: what authors of schemas write elsewhere need not please Ajv. */
const validator = (schema: JsonObject) =>
  addFormats.default(new Ajv2020({ strict: false, ownProperties: true })).compile(fromDisk(schema));

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
        const [before, after] = [validator(schema), validator(new PlanSchemas(plan).call(event))];
        for (const each of [...right, ...wrong]) expect([each, after(each)]).toEqual([each, before(each)]);
      },
    ),
    { numRuns: Number(process.env["RUNS"] ?? 120) },
  );
}, 600_000);
