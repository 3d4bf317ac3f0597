import { rmSync } from "node:fs";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { patch } from "../../../../src/cli/generate/patch.ts";
import { draw, many } from "../../../support/draw.ts";
import { Workplace } from "../../workplace.ts";
import { filesOf, generated, generateIn } from "../in-process.ts";
import { eventEdit } from "./event-edit.ts";
import { type Said, SplitShop } from "./split-shop.ts";

vi.mock("../../../../src/cli/generate/patch.ts", { spy: true });

/** Whether the last run did without making everything. */
const wasPatched = (): boolean => vi.mocked(patch).mock.settledResults.at(-1)?.value !== undefined;

const PLAN = { plan: "plan" };

/** What the plan makes, or why it does not, where nothing is remembered and nothing was there. */
async function afresh({ place }: SplitShop) {
  const clone = new Workplace(place.texts("plan"));
  const outcome = await generateIn(clone, PLAN);
  const made = outcome.kind === "done" ? clone.texts("generated") : reasons(outcome);
  // In a long run there are hundreds: to remove them all at the end takes longer than a hook may.
  rmSync(clone.root, { recursive: true });
  return made;
}

const reasons = (outcome: Extract<Awaited<ReturnType<typeof generateIn>>, { kind: "refused" }>) =>
  outcome.located.map(({ file, line, column, diagnostic }) => `${file}:${line}:${column} ${diagnostic.message}`);

const step = fc.record({ event: fc.nat(30), edits: fc.array(eventEdit, { minLength: 1, maxLength: 2 }) });

test.each(draw(fc.array(step, { minLength: 6, maxLength: 6 }), many(2)).map((steps) => ({ steps })))(
  "after edits of events, the outputs and refusals are those of a fresh run, %#",
  async ({ steps }) => {
    const shop = new SplitShop();
    await generated(shop.place, PLAN);
    for (const { event, edits } of steps) {
      const names = [...shop.events.keys()];
      const name = names[event % names.length] ?? "";
      const before = shop.events.get(name) ?? {};
      shop.say(
        name,
        edits.reduce((said: Said, { of }) => of(said), before),
      );
      const outcome = await generateIn(shop.place, PLAN);
      const told = `${name} ${edits.map(({ what }) => what).join(", ")}`;
      expect(outcome.kind === "done" ? shop.place.texts("generated") : reasons(outcome), told).toEqual(
        await afresh(shop),
      );
      // With what is wrong nothing more would be learned.
      if (outcome.kind === "refused") shop.say(name, before);
    }
  },
);

const said = (shop: SplitShop, name: string): Said => shop.events.get(name) ?? {};

const withProperty = (event: Said, name: string, said: unknown): Said => ({
  ...event,
  properties: { ...Object(event["properties"]), [name]: said },
});

test.each([
  [
    "a description",
    (event: Said) => ({ ...event, description: "Another." }),
    [
      "generated/docs/README.md",
      "generated/docs/events/order_completed.md",
      "generated/schemas/events/order_completed.json",
      "generated/schemas/plan.json",
      "generated/server/index.ts",
    ],
  ],
  [
    "when it is sent",
    (event: Said) => ({ ...event, firesWhen: "Twice." }),
    ["generated/docs/events/order_completed.md", "generated/server/index.ts"],
  ],
  [
    "what a property means",
    (event: Said) => withProperty(event, "revenue", { required: true, description: "What is left." }),
    [
      "generated/docs/events/order_completed.md",
      "generated/docs/properties.md",
      "generated/schemas/events/order_completed.json",
      "generated/schemas/plan.json",
      "generated/server/index.ts",
    ],
  ],
  [
    "a property that others have",
    (event: Said) => withProperty(event, "items_count", { required: true, minimum: 1 }),
    [
      "generated/docs/events/order_completed.md",
      "generated/docs/properties.md",
      "generated/schemas/events/order_completed.json",
      "generated/schemas/plan.json",
      "generated/server/validators.ts",
    ],
  ],
  [
    "a title",
    (event: Said) => ({ ...event, title: "Ordered" }),
    [
      "generated/docs/consumers.md",
      "generated/docs/events/order_completed.md",
      "generated/docs/journeys/browse_abandonment.md",
      "generated/docs/journeys/cart_recovery.md",
      "generated/docs/journeys/checkout_recovery.md",
      "generated/docs/journeys/post_purchase.md",
      "generated/docs/journeys/vip_welcome.md",
      "generated/docs/journeys/welcome.md",
      "generated/docs/journeys/win_back.md",
      "generated/docs/properties.md",
      "generated/docs/segments/cart_abandoners.md",
      "generated/docs/segments/checkout_abandoners.md",
      "generated/docs/segments/first_time_buyers.md",
      "generated/docs/segments/new_leads.md",
      "generated/docs/segments/recent_purchasers.md",
      "generated/docs/segments/skincare_browsers.md",
      "generated/schemas/events/order_completed.json",
      "generated/schemas/plan.json",
    ],
  ],
  ["nothing that anybody would see", (event: Said) => event, []],
])("an edit of %s writes the files that say it", async (_, edit, files) => {
  const shop = new SplitShop();
  await generated(shop.place, PLAN);
  shop.say("order_completed", edit(said(shop, "order_completed")));
  expect(filesOf(await generated(shop.place, PLAN), "written").toSorted()).toEqual(files);
  expect(wasPatched()).toBe(true);
  expect(filesOf(await generated(shop.place, PLAN), "written")).toEqual([]);
  expect(shop.place.texts("generated")).toEqual(await afresh(shop));
});

const BOTH = ["product_viewed", "order_completed"];
const ONE = ["order_completed"];
const without = ({ note: _, ...others }: Said): Said => others;

test.each<[string, readonly string[], readonly string[], (properties: Said) => Said]>([
  ["comes with a name of its own", [], ONE, (all) => ({ ...all, basket_size: "integer" })],
  ["comes with a name that others have", ["product_viewed"], ONE, (all) => ({ ...all, note: "string" })],
  ["comes at the end of the dictionary", [], ONE, (all) => ({ ...all, zz: "string" })],
  ["goes, and its name with it", ONE, ONE, without],
  ["goes, and others have its name", BOTH, ONE, without],
  ["is called otherwise", ONE, ONE, (all) => ({ ...without(all), remark: "string" })],
  ["is called otherwise in several events", BOTH, BOTH, (all) => ({ ...without(all), remark: "string" })],
])("where a property %s, only what says it is made anew", async (_, before, edited, edit) => {
  const shop = new SplitShop();
  for (const name of before) shop.say(name, withProperty(said(shop, name), "note", "string"));
  await generated(shop.place, PLAN);
  for (const name of edited) {
    const event = said(shop, name);
    shop.say(name, { ...event, properties: edit({ ...Object(event["properties"]) }) });
  }
  await generated(shop.place, PLAN);
  expect(wasPatched()).toBe(true);
  expect(shop.place.texts("generated")).toEqual(await afresh(shop));
});

test("an edit is patched after another command has read the plan, and after one that was wrong", async () => {
  const shop = new SplitShop();
  await generated(shop.place, PLAN);
  const before = said(shop, "order_completed");
  shop.say("order_completed", { ...before, role: "nothing" });
  expect((await generateIn(shop.place, PLAN)).kind).toBe("refused");
  shop.say("order_completed", { ...before, description: "Another." });
  await generateIn(shop.place, { ...PLAN, check: true });
  await generated(shop.place, PLAN);
  expect(wasPatched()).toBe(true);
  expect(shop.place.texts("generated")).toEqual(await afresh(shop));
});
