import { expect, test } from "vitest";
import { Workplace } from "../workplace.ts";

const RULE = ["--rule", "types/name-mismatch"];

/** Events that each say for themselves that a currency is any text. */
const planOf = (...events: readonly string[]): string =>
  `plan: { name: shop, version: 1.0.0 }\nevents:\n${events
    .map((name) => `  ${name}: { properties: { currency: string } }\n`)
    .join("")}`;

test("one fault in many places is told once to people, and by place to machines", async () => {
  const place = new Workplace({ "tracking-plan.yaml": planOf("cart_viewed", "order_completed", "order_refunded") });
  expect((await place.run(["lint", ...RULE])).stdout).toBe(`\
tracking-plan.yaml

  3:42  warning  \`currency\` is a currency by its name, and text by its type. The
        same finding in 2 other places.
        types/name-mismatch

     2 | events:
     3 |   cart_viewed: { properties: { currency: string } }
       |                                          ^^^^^^
     4 |   order_completed: { properties: { currency: string } }

        tracking-plan.yaml:4:46  In \`order_completed\` it is text too.
        tracking-plan.yaml:5:45  In \`order_refunded\` it is text too.
        Write \`type: currency\`: three capital letters of ISO 4217, such as EUR.

0 errors, 3 warnings in 3 events.
\`tracking-plan explain types/name-mismatch\` tells more.
`);
  const json = await place.run(["lint", ...RULE, "--format", "json"]);
  const { findings } = JSON.parse(json.stdout);
  expect(findings.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
    "/events/cart_viewed/properties/currency/type",
    "/events/order_completed/properties/currency/type",
    "/events/order_refunded/properties/currency/type",
  ]);
});

test("a place that joins those that are known is told, wherever it stands among them", async () => {
  const place = new Workplace({ "tracking-plan.yaml": planOf("cart_viewed", "order_completed") });
  expect((await place.run(["lint", ...RULE, "--suppress"])).stdout).toContain("No findings in 2 events.");
  for (const [added, all] of [
    ["app_opened", ["app_opened", "cart_viewed", "order_completed"]],
    ["order_refunded", ["cart_viewed", "order_completed", "order_refunded"]],
  ] as const) {
    place.write("tracking-plan.yaml", planOf(...all));
    const { findings } = JSON.parse((await place.run(["lint", ...RULE, "--format", "json"])).stdout);
    expect(findings).toMatchObject([{ pointer: `/events/${added}/properties/currency/type` }]);
  }
});
