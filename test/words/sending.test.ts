import { describe, expect, test } from "vitest";
import type { Event } from "../../src/model/event.ts";
import type { Plan } from "../../src/model/plan.ts";
import { type Phrase, plain } from "../../src/words/phrase.ts";
import {
  dedupePhrase,
  destinationsPhrase,
  identityPhrase,
  oncePerPhrase,
  sourcesPhrase,
} from "../../src/words/sending.ts";
import { planOf } from "../support/plan.ts";

const HEAD = `
sources: { web: , ios: , server: { kind: server } }
destinations: { crm: { type: customerio }, ads: { type: ga4, sources: [web] } }
`;

async function eventOf(said: string): Promise<{ readonly event: Event; readonly plan: Plan }> {
  const plan = await planOf(`${HEAD}events: { e: ${said} }`);
  const [event] = plan.events;
  if (event === undefined) throw new Error("no event");
  return { event, plan };
}

const words = (phrase: Phrase | undefined): string | undefined => phrase && plain(phrase);

describe("an event", () => {
  test.each([
    ["{ sources: [web] }", "`web`"],
    ["{}", "`web`, `ios` and `server`"],
    ["{ sources: [web, server], sourceOfTruth: server }", "`web` and `server`; what `server` sends counts"],
  ])("says who sends it: %s", async (said, expected) => {
    expect(words(sourcesPhrase((await eventOf(said)).event))).toBe(expected);
  });

  test.each([
    ["{}", undefined],
    ["{ dedupe: [order_id] }", "once ever for the same `order_id`, whoever repeats it"],
    [
      "{ dedupe: { key: [cart_id, items.sku], window: 30m } }",
      "once for the same `cart_id` and `items.sku` within 30 minutes",
    ],
  ])("says which occurrences are one: %s", async (said, expected) => {
    expect(words(dedupePhrase((await eventOf(said)).event))).toBe(expected);
  });

  test("says when it is sent again, and for whom", async () => {
    const { event } = await eventOf("{ oncePer: [a, b], identity: known }");
    expect(words(oncePerPhrase(event))).toBe("`a` or `b` changes, another page is viewed or the person is reset");
    expect(words(identityPhrase(event))).toBe("must carry a user id");
  });

  test.each([
    ["{ sources: [web] }", "`crm`, `ads`"],
    ["{}", "`crm`, `ads` (from `web`)"],
    ["{ sources: [server] }", "`crm`"],
    [
      "{ destinations: { exclude: [crm], ads: { name: view_item, properties: { price: value, sku: item } } } }",
      "`ads` (from `web`, as `view_item`, with `price` as `value` and `sku` as `item`)",
    ],
    ["{ destinations: { include: [] } }", ""],
  ])("says where it goes: %s", async (said, expected) => {
    const { event, plan } = await eventOf(said);
    expect(words(destinationsPhrase(event, plan))).toBe(expected);
  });
});
