import { expect, test } from "vitest";
import type { Envelope } from "../../../src/runtime/core.ts";
import { clientOf } from "../../support/client.ts";
import { call, loadClient } from "../../support/module.ts";
import { planOf } from "../../support/plan.ts";

const PLAN = `
plan: { name: served, version: 1.0.0 }
sources: { web: { kind: client }, server: { kind: server } }
events: { product_viewed: { oncePer: [product_id], properties: { product_id: required } } }
properties: { product_id: string }
`;

test.for([
  ["server", ["a", "b", "a"]],
  ["web", ["a"]],
] as const)(
  "the client of %s holds back what one person sees twice, and nothing of many people",
  async ([source, seen]) => {
    const { sinks, ...index } = await loadClient(await clientOf(await planOf(PLAN), source));
    const users: unknown[] = [];
    const tracker = call(index, "createTracker", {
      environment: "production",
      sinks: [{ name: "own", send: ({ userId }: Envelope) => users.push(userId) }],
    });
    for (const userId of ["a", "b", "a"]) call(index, "productViewed", { product_id: "p" }, { userId }, tracker);
    expect(users).toEqual(seen);
  },
);
