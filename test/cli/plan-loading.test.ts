import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readPlan } from "../../src/cli/plan-files.ts";
import { loadAbout, loadPlan } from "../../src/cli/plan-loading.ts";
import { isCalled, type Loaded, locate, show } from "../../src/index.ts";
import { SplitShop } from "./generate/memory/split-shop.ts";
import { Workplace } from "./workplace.ts";

const HOME = process.cwd();
afterAll(() => process.chdir(HOME));

const whole = (): Promise<Loaded> => loadPlan(readPlan("plan"));
const about = (name: string): Promise<Loaded> => loadAbout((each) => isCalled(each, name), readPlan("plan"));

/** What is shown, and where all of it stands; or what is wrong. */
function shown({ plan, places, errors }: Loaded, name: string): unknown {
  if (plan === undefined) return locate(errors, places);
  const found = show(plan, name);
  if (found.kind !== "found") return found;
  const { view } = found;
  const pointers = [...view.properties, ...view.context].flatMap(({ layers }) => layers.map(({ pointer }) => pointer));
  return [view, [view.pointer, ...pointers].map((pointer) => places.place({ pointer, of: "key" }))];
}

/** How many events are there with what they carry. */
const filled = ({ plan }: Loaded): number => plan?.events.filter(({ properties }) => properties.length > 0).length ?? 0;

const split = new SplitShop();
// A page of the name of an event, so that the name alone means two things.
split.place.write("plan/more.yaml", "pages:\n  product_viewed:\n    description: Where a product is.\n");

const joined = new Workplace();
for (const [path, text] of Object.entries(split.place.texts("plan")))
  if (!path.startsWith("plan/events/")) joined.write(path, text);
const lines = [...split.events].map(([name, said]) => `  ${name}: ${JSON.stringify(said)}\n`);
joined.write("plan/events.yaml", `${`# ${"long ".repeat(200)}\n`.repeat(100)}events:\n${lines.join("")}`);

const NAMES = [
  ...[...split.events.keys()].filter((_, index) => index % 5 === 0),
  "home",
  "cart_abandoners",
  "cart_recovery",
  "event:product_viewed",
  "page:product_viewed",
  "product_vewed",
  "event:home",
  "nothing at all",
];

describe.each([
  ["a file for each event", split.place],
  ["all events in one", joined],
])("of a plan with %s", (_, place) => {
  let all: Loaded;

  beforeAll(async () => {
    process.chdir(place.root);
    all = await whole();
  });

  test.each(NAMES)("%s is shown as of the whole plan", async (name) => {
    process.chdir(place.root);
    const part = await about(name);
    expect(shown(part, name)).toEqual(shown(all, name));
    expect(filled(part)).toBeLessThan(2);
  });
});

describe("the whole plan is loaded", () => {
  test("where nothing is known of it, and where it was edited", async () => {
    const { place, events } = new SplitShop();
    process.chdir(place.root);
    expect(filled(await about("order_completed"))).toBe(events.size);
    expect(filled(await about("order_completed"))).toBe(1);
    place.edit("plan/events/signed_up.yaml", (text) => text.replace("signed_up", "signs_up"));
    expect(filled(await about("order_completed"))).toBe(events.size);
  });

  test("where something was wrong with it, and is", async () => {
    const shop = new SplitShop();
    process.chdir(shop.place.root);
    shop.say("signed_up", { properties: { method: { type: "nothing" } } });
    const [first, second] = [await about("order_completed"), await about("order_completed")];
    expect(first.plan).toBeUndefined();
    expect(shown(second, "order_completed")).toEqual(shown(first, "order_completed"));
  });

  test("where what is remembered of it is damaged", async () => {
    const { place, events } = new SplitShop();
    process.chdir(place.root);
    await whole();
    const path = place.list(".tracking-plan/cache").find((each) => each.includes("parsed-")) ?? "";
    place.edit(path, (text) => text.replace(/\[1,"events"/, '[1,"event"'));
    expect(filled(await about("order_completed"))).toBe(events.size);
  });
});
