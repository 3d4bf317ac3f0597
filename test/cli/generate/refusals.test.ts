import { describe, expect, test } from "vitest";
import { Workplace } from "../workplace.ts";
import { generateIn, refused } from "./in-process.ts";

const HEAD = "plan: { name: a, version: 1.0.0 }\ngenerate: [{ target: markdown, out: ../docs }]\n";

/** What is refused of a plan whose events begin in line 3. */
const refusedOf = async (text: string, head = HEAD) => refused(new Workplace({ "tracking-plan/p.yaml": head + text }));

describe("a plan that loads, and could only be generated wrong, is refused with 1", () => {
  const cases: readonly (readonly [title: string, text: string, reasons: readonly string[]])[] = [
    [
      "a soft reference that leads nowhere",
      "events: { bought: {} }\nsegments: { s: { match: { event: bougt } } }\n",
      ["4:34 consumers/dangling: the segment `s` filters on the event `bougt`, which is not there"],
    ],
    [
      "several of them",
      "events: { bought: { dedupe: [order_id], oncePer: [sku] } }\njourneys: { j: { trigger: { event: left } } }\n",
      [
        "3:30 consumers/dangling: the event `bought` dedupes by the property `order_id` of `bought`, which is not there",
        "3:51 consumers/dangling: the event `bought` fires once per the property `sku` of `bought`, which is not there",
        "4:36 consumers/dangling: the journey `j` starts from the event `left`, which is not there",
      ],
    ],
    [
      "two names that become one identifier",
      "events:\n  order_completed: {}\n  Order Completed: {}\n",
      [
        "5:3 naming/collision: the event `Order Completed` and the event `order_completed` become one identifier in code, `orderCompleted`",
      ],
    ],
    [
      "two names that become one file",
      "events: { bought: {} }\nsegments: { big spender: { match: { event: bought } }, BIG_SPENDER: { match: { event: bought } } }\n",
      ["4:56 naming/collision: the segment `BIG_SPENDER` and the segment `big spender` become one file, `big_spender`"],
    ],
  ];

  test.each(cases)("%s", async (_, text, reasons) => {
    expect(await refusedOf(text)).toEqual({
      status: 1,
      reasons: reasons.map((reason) => `tracking-plan/p.yaml:${reason}`),
    });
  });

  test("a collision has both places", async () => {
    const place = new Workplace({
      "tracking-plan/a.yaml": `${HEAD}events: { left: {}, cart_left: {} }\n`,
      "tracking-plan/b.yaml": "events:\n  CartLeft: {}\n",
    });
    const outcome = await generateIn(place);
    if (outcome.kind === "done") throw new Error("it was not refused");
    expect(
      outcome.located.map(({ file, line, column, related }) => [
        `${file}:${line}:${column}`,
        ...related.map((each) => `${each.file}:${each.line}:${each.column}`),
      ]),
    ).toEqual([["tracking-plan/b.yaml:2:3", "tracking-plan/a.yaml:3:21"]]);
  });

  test.each([
    [
      "no name and no version",
      "plan: { description: x }\n",
      [
        "1:1 plan/missing-key: the plan has no name, and all that is generated carries it",
        "1:1 plan/missing-key: the plan has no version, and all that is generated carries it",
      ],
    ],
    [
      "no version",
      "plan: { name: a }\n",
      ["1:1 plan/missing-key: the plan has no version, and all that is generated carries it"],
    ],
  ])("%s", async (_, head, reasons) => {
    const { status, reasons: told } = await refusedOf(
      "events: { bought: {} }\n",
      `${head}generate: [{ target: markdown, out: ../docs }]\n`,
    );
    expect({ status, told }).toEqual({ status: 1, told: reasons.map((reason) => `tracking-plan/p.yaml:${reason}`) });
  });

  test("no section `plan` at all: the plan's own folder is the place", async () => {
    const { status, reasons } = await refusedOf(
      "events: { bought: {} }\n",
      "generate: [{ target: markdown, out: ../docs }]\n",
    );
    expect({ status, places: reasons.map((reason) => reason.split(" ")[0]) }).toEqual({
      status: 1,
      places: ["tracking-plan:1:1", "tracking-plan:1:1"],
    });
  });
});

test("--check refuses the same, with the same status", async () => {
  const place = new Workplace({
    "tracking-plan/p.yaml": "events: { bought: {} }\ngenerate: [{ target: markdown, out: ../docs }]\n",
  });
  expect(await refused(place, { check: true })).toEqual(await refused(place));
});

test("a plan that does not load is no finding: 2", async () => {
  expect(await refusedOf("events: { bought: { rloe: purchase } }\n")).toEqual({
    status: 2,
    reasons: [expect.stringMatching(/^tracking-plan\/p\.yaml:3:21 plan\/unknown-key: /)],
  });
});
