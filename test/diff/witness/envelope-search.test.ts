import { expect, test } from "vitest";
import { takes } from "../../../src/diff/witness/envelope.ts";
import { type CallSide, EnvelopeSearch } from "../../../src/diff/witness/envelope-search.ts";
import { PayloadSearch } from "../../../src/diff/witness/payload-search.ts";
import { PlanSchemas } from "../../../src/schema/plan-schemas.ts";
import { planOf, shopPlan } from "../../support/plan.ts";

const search = new EnvelopeSearch(new PayloadSearch());

const event = (said: object, more: object = {}): Promise<CallSide> => side({ events: { seen: said }, ...more });

async function side(said: object): Promise<CallSide> {
  const plan = await planOf({
    plan: { name: "p", version: "1.0.0" },
    sources: { web: {}, server: { kind: "server" } },
    ...said,
  });
  const [call] = plan.events;
  if (call === undefined) throw new Error("no event");
  return { call, schemas: new PlanSchemas(plan) };
}

test("an envelope says who sends what, and for whom", async () => {
  expect(
    await search.accepted(await event({ properties: { n: { type: "integer", required: true, examples: [7] } } })),
  ).toEqual({
    kind: "found",
    envelope: { source: "web", event: "seen", identity: "anonymous", properties: { n: 7 } },
  });
  expect(await search.accepted(await event({ identity: "known" }), "server")).toEqual({
    kind: "found",
    envelope: { source: "server", event: "seen", identity: "known", properties: {} },
  });
});

test("an event whose properties cannot be right has none", async () => {
  expect(await search.accepted(await event({ properties: { n: { enum: [], required: true } } }))).toEqual({
    kind: "impossible",
  });
});

test("what differs for one source is found from that source", async () => {
  const channel = (values: readonly string[]): object => ({
    context: { channel: { enum: values, required: true, sources: ["server"] } },
  });
  const [before, after] = [await event({}, channel(["pos", "shop"])), await event({}, channel(["shop"]))];
  expect(await search.between(before, after)).toEqual({
    kind: "found",
    envelope: { source: "server", event: "seen", identity: "anonymous", properties: { channel: "pos" } },
  });
  expect(await search.between(after, before)).toEqual({ kind: "impossible" });
});

test("a source that only one side knows is not asked", async () => {
  const [before, after] = [
    await event({ sources: ["web"] }),
    await event({ sources: ["server"], properties: { a: { type: "string", required: true } } }),
  ];
  expect(await search.between(before, after)).toEqual({ kind: "impossible" });
});

test("an envelope is taken by its event, its sources and its identity", async () => {
  const { call } = await event({ sources: ["web"], identity: "known" });
  const sent = { source: "web", event: "seen", identity: "known" } as const;
  expect(takes(call, sent)).toBe(true);
  expect(takes(call, { ...sent, identity: "anonymous" })).toBe(false);
  expect(takes(call, { ...sent, source: "server" })).toBe(false);
  expect(takes(call, { ...sent, event: "Seen" })).toBe(false);
});

test("every event and page of the shop can be sent from each of its sources", async () => {
  const plan = await shopPlan();
  const schemas = new PlanSchemas(plan);
  for (const call of [...plan.events, ...plan.pages])
    for (const source of call.sources)
      expect(await search.accepted({ call, schemas }, source), `${call.name} from ${source}`).toHaveProperty(
        "kind",
        "found",
      );
});
