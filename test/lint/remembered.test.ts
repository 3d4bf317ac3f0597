import fc from "fast-check";
import { expect, test } from "vitest";
import { locate } from "../../src/diagnostics/place.ts";
import { judge } from "../../src/lint/judge.ts";
import type { SourceFile } from "../../src/source/document.ts";
import { KnownRanges } from "../../src/source/known-ranges.ts";
import { load } from "../../src/source/load.ts";
import { Kept } from "../support/kept.ts";

/** What a working directory remembers from one run to the next. */
class Memory {
  readonly parsed = new Kept();
  readonly places = new Kept();
}

/** All that lint says of a plan on a day, with the places. */
async function said(files: readonly SourceFile[], today: string, memory?: Memory) {
  const { plan, errors, places: found } = await load(files, "plan", memory?.parsed);
  const ranges = memory && new KnownRanges(files, memory.places);
  const places = ranges ? found.knowing(ranges) : found;
  const { located, verdicts, bugs } = plan
    ? judge(plan, places, { today, preset: "all", suppressions: places.ignoreComments() })
    : { located: locate(errors, places), verdicts: [], bugs: [] };
  ranges?.keep();
  return JSON.stringify({ located, verdicts, bugs });
}

const fileOf = (path: string, text: string): SourceFile => ({ path, bytes: new TextEncoder().encode(text) });

/** A plan of several files that lint has a lot to say of. */
const FILES = [
  fileOf(
    "plan.yaml",
    `plan: { name: acme, version: 1.0.0 }
sources:
  web: { kind: client, platform: browser }
types:
  item:
    properties: { sku: string, price: money }
properties:
  cart_id: string
  price: { type: number, description: The price. }
segments:
  buyers:
    match: { event: order_completed, where: { price: { gt: 10 } } }
journeys:
  recovery:
    trigger: { event: cart_viewed }
    messages: [{ channel: email, if: { trait: plan_name, is: pro } }]
traits:
  plan_name: string
`,
  ),
  fileOf(
    "events/cart.yaml",
    `events:
  cart_viewed:
    description: Somebody looked into the cart.
    properties: { cart_id: required, items: "item[]" }
  view_cart: {} # tracking-plan-ignore naming/event-drift -- the old app
  basket_emptied:
    properties:
      cartId: string
      emptied_at: string
`,
  ),
  fileOf(
    "events/order.yaml",
    `events:
  order_completed:
    role: purchase
    properties:
      order_id: string
      price: required
      status: { enum: [paid, open] }
  Order Refunded:
    since: 0.9.0
    properties: { order_id: integer, amount: string }
`,
  ),
];

interface Edit {
  readonly file: number;
  /** How far down the file, from 0 to 1. */
  readonly line: number;
  readonly how: (line: string) => readonly string[];
}

/** One line of one file taken out, doubled, said in other words, or silenced. */
const edit: fc.Arbitrary<Edit> = fc.record({
  file: fc.nat(FILES.length - 1),
  line: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  how: fc.constantFrom<(line: string) => readonly string[]>(
    () => [],
    (line) => [line, line],
    (line) => [line.replace(/[a-z]+/, "cart")],
    (line) => [line.replace(/[a-z]+(?=\W*$)/, "basket")],
    (line) => [line.replace(/required/, "optional")],
    (line) => [`${line} # tracking-plan-ignore docs/example -- seen`],
    (line) => ["# above", line],
  ),
});

function edited(files: readonly SourceFile[], { file, line, how }: Edit): readonly SourceFile[] {
  return files.map((each, index) => {
    if (index !== file) return each;
    const lines = new TextDecoder().decode(each.bytes).split("\n");
    const at = Math.floor(line * lines.length);
    lines.splice(at, 1, ...how(lines[at] ?? ""));
    return { path: each.path, bytes: new TextEncoder().encode(lines.join("\n")) };
  });
}

test("law: after any edits a run that remembers the ones before says what a fresh one says", async () => {
  const edits = fc.array(fc.tuple(edit, fc.constantFrom("2026-11-28", "2027-06-01")), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(edits, async (steps) => {
      const memory = new Memory();
      let files: readonly SourceFile[] = FILES;
      await said(files, "2026-11-28", memory);
      for (const [step, today] of steps) {
        files = edited(files, step);
        expect(await said(files, today, memory)).toBe(await said(files, today));
      }
    }),
    { numRuns: 50 },
  );
});

test("places that are known are looked up in no document", async () => {
  const memory = new Memory();
  expect(JSON.parse(await said(FILES, "2026-11-28", memory)).located.length).toBeGreaterThan(20);
  const { plan, places } = await load(FILES, "plan", memory.parsed);
  const asked: string[] = [];
  const known = new KnownRanges(FILES, memory.places);
  for (const document of places.documents)
    Object.defineProperty(document, "places", { get: () => asked.push(document.path) });
  if (plan) judge(plan, places.knowing(known), { today: "2026-11-28", preset: "all" });
  expect(asked).toEqual([]);
});

test.each([
  ["nonsense", "nonsense"],
  ["a list", "[]"],
  ["an offset that is none", '{"key/events":[0,-1]}'],
  ["half a range", '{"key/events":[0]}'],
])("what is known and damaged counts for nothing: %s", async (_, text) => {
  const memory = new Memory();
  for (const file of FILES) memory.places.keep(file, text);
  expect(await said(FILES, "2026-11-28", memory)).toBe(await said(FILES, "2026-11-28"));
});
