import { createRequire } from "node:module";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import * as esbuild from "esbuild";
import { expect, test } from "vitest";
import type { checkOf } from "./check-of.ts";

const currency = { type: "string", pattern: "^[A-Z]{3}$" };
const money = { type: "number", minimum: 0 };
const closed = { type: "object", additionalProperties: false };

const ITEM = {
  ...closed,
  required: ["product_id", "quantity", "price", "currency"],
  properties: {
    product_id: { type: "string", minLength: 1 },
    variant_id: { type: "string" },
    sku: { type: "string" },
    name: { type: "string" },
    category: { type: "string", enum: ["tops", "shoes", "skincare"] },
    quantity: { type: "integer", minimum: 1 },
    price: money,
    currency,
    is_subscription: { type: "boolean" },
  },
};

const ORDER = {
  ...closed,
  required: ["order_id", "revenue", "currency", "items", "items_schema_version", "ordered_at", "channel"],
  properties: {
    order_id: { type: "string", minLength: 1 },
    cart_id: { type: "string" },
    revenue: money,
    currency,
    items: { type: "array", items: ITEM, minItems: 1 },
    items_schema_version: { const: 1 },
    discount_code: { anyOf: [{ type: "string" }, { type: "null" }] },
    is_first_order: { type: "boolean" },
    ordered_at: { type: "string", format: "date-time" },
    channel: { type: "string", enum: ["web", "ios", "android", "pos"] },
    email: { type: "string", format: "email" },
  },
};

const items = ["a", "b", "c"].map((id, i) => ({
  product_id: id,
  variant_id: `${id}1`,
  sku: `SKU-${id}`,
  name: "Shirt",
  category: "tops",
  quantity: i + 1,
  price: 9.5,
  currency: "EUR",
  is_subscription: false,
}));

const orders = Array.from({ length: 16 }, (_, i) => ({
  order_id: `o${i}`,
  cart_id: `c${i}`,
  revenue: 49.5 + i,
  currency: "EUR",
  items,
  items_schema_version: 1,
  discount_code: null,
  is_first_order: i % 2 === 0,
  ordered_at: "2026-01-31T09:30:00.123Z",
  channel: "web",
  email: "a@b.example",
}));

/** The code that ajv writes for a schema, run. */
function standalone(schema: object): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, code: { source: true } });
  addFormats.default(ajv);
  const module: { exports: (value: unknown) => boolean } = { exports: () => false };
  const code = standaloneCode.default(ajv, ajv.compile(schema));
  new Function("module", "require", code)(module, createRequire(import.meta.url));
  return module.exports;
}

/** The checks as an app gets them, in one piece: vitest puts something of its own between modules. */
async function bundled(): Promise<{ checkOf: typeof checkOf }> {
  const entryPoints = [`${import.meta.dirname}/check-of.ts`];
  const { outputFiles } = await esbuild.build({ entryPoints, bundle: true, format: "esm", write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString("base64")}`);
}

/** Nanoseconds of a call, at best. */
function nanoseconds(...checks: ((value: unknown) => boolean)[]): number[] {
  const best = checks.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < 12; round++) {
    checks.forEach((check, which) => {
      const start = performance.now();
      for (let i = 0; i < 20_000; i++) if (!check(orders[i % 16])) throw new Error("not valid");
      best[which] = Math.min(best[which] ?? 0, ((performance.now() - start) / 20_000) * 1e6);
    });
  }
  return best;
}

test("an order of three items costs at most twice what it costs ajv's standalone code", { retry: 3 }, async () => {
  const { checkOf } = await bundled();
  const [ajv = 0, ours = 0] = nanoseconds(standalone(ORDER), checkOf(ORDER));
  if (process.env["BENCH"]) console.log(`ajv ${ajv.toFixed(0)} ns, checks ${ours.toFixed(0)} ns`);
  expect(ours / ajv).toBeLessThanOrEqual(2);
});
