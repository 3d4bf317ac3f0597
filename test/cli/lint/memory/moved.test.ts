import { expect, test } from "vitest";
import { moved } from "../../../../src/cli/lint/moved.ts";
import { type At, atKey } from "../../../../src/diagnostics/diagnostic.ts";
import { type Located, locate } from "../../../../src/diagnostics/place.ts";
import { load } from "../../../../src/source/load.ts";

const fileOf = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

const HEAD = fileOf("plan.yaml", "plan: { name: acme, version: 1.0.0 }\n");
const CART = fileOf("cart.yaml", "events:\n  cart_viewed: { description: Somebody looked. }\n");
const ORDER = fileOf("order.yaml", "events:\n  order_completed: { description: It was paid. }\n");
const MOVED = fileOf(
  "cart.yaml",
  "# Above.\n\nevents:\n  # Above.\n  cart_viewed: { description: Somebody looked. }\n",
);
/** In its place what is known of the order by name; it sorts first. */
const BY_NAME = fileOf(".untouched", "events: { order_completed: {} }\n");

async function found(at: At, related: At): Promise<Located | undefined> {
  const { places } = await load([HEAD, CART, ORDER], "plan");
  const diagnostic = { rule: "a/rule", severity: "error", message: "Wrong.", at } as const;
  return locate([{ ...diagnostic, related: [{ at: related, message: "See." }] }], places)[0];
}

test.each([
  ["an event of the edited file", atKey("/events/cart_viewed"), "cart.yaml:5:3"],
  ["an event of another", atKey("/events/order_completed"), "order.yaml:2:3"],
  ["the section that begins in the edited file", atKey("/events"), "cart.yaml:3:1"],
  ["what stands in no file", atKey("/traits"), "plan:1:1"],
])("%s is where it stands now, as a finding and beside one", async (_, at, place) => {
  const { places } = await load([HEAD, MOVED, BY_NAME], "plan");
  const edited = new Map(places.documents.filter(({ path }) => path === "cart.yaml").map((each) => [each.path, each]));
  const before = await found(at, at);
  if (before === undefined) throw new Error("nothing was found");
  const now = moved(before, edited, places);
  const told = ({ file, line, column }: Pick<Located, "file" | "line" | "column">): string =>
    `${file}:${line}:${column}`;
  expect([told(now), ...now.related.map(told)]).toEqual([place, place]);
  expect(now.fingerprint).toBe(before.fingerprint);
});
