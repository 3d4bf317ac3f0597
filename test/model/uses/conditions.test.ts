import { describe, expect, test } from "vitest";
import { uses } from "./told-uses.ts";

describe("conditions", () => {
  test.each([
    ["{ event: order }", ["the segment `s` filters on the event `order` «order»"]],
    ["{ event: orders }", ["DANGLING the segment `s` filters on the event `orders` «orders»"]],
    ["{ page: home }", ["the segment `s` filters on the page `home` «home»"]],
    ["{ page: order }", ["DANGLING the segment `s` filters on the page `order` «order»"]],
    ["{ segment: vips }", ["the segment `s` filters on the segment `vips` «vips»"]],
    ["{ segment: vip }", ["DANGLING the segment `s` filters on the segment `vip` «vip»"]],
    ["{ trait: email, is: x }", ["the segment `s` filters on the trait `email` «email»"]],
    ["{ trait: address.city, is: x }", ["the segment `s` filters on the trait `address.city` «address.city»"]],
    ["{ trait: emial, is: x }", ["DANGLING the segment `s` filters on the trait `emial` «emial»"]],
    [
      "{ group: account, trait: plan, is: x }",
      [
        "the segment `s` filters on the group `account` «account»",
        "the segment `s` filters on the trait `plan` of the group `account` «plan»",
      ],
    ],
    [
      "{ group: account, trait: size, is: x }",
      [
        "the segment `s` filters on the group `account` «account»",
        "DANGLING the segment `s` filters on the trait `size` of the group `account` «size»",
      ],
    ],
    ["{ group: team, trait: size, is: x }", ["DANGLING the segment `s` filters on the group `team` «team»"]],
    [
      "{ event: order, since: home }",
      ["the segment `s` filters on the event `order` «order»", "the segment `s` counts the page `home` «home»"],
    ],
    [
      "{ event: order, since: hom }",
      ["the segment `s` filters on the event `order` «order»", "DANGLING the segment `s` counts the event `hom` «hom»"],
    ],
    [
      "{ event: order, count: { distinct: id } }",
      [
        "the segment `s` filters on the event `order` «order»",
        "the segment `s` counts the property `id` of `order` «id»",
      ],
    ],
    [
      "{ event: order, count: { distinct: ids } }",
      [
        "the segment `s` filters on the event `order` «order»",
        "DANGLING the segment `s` counts the property `ids` of `order` «ids»",
      ],
    ],
    ["{ not: { all: [{ any: [{ event: gone }] }] } }", ["DANGLING the segment `s` filters on the event `gone` «gone»"]],
    [
      "{ event: gone, where: { x: 1 } }",
      [
        "DANGLING the segment `s` filters on the event `gone` «gone»",
        "the segment `s` filters on the property `x` of `gone` «x»",
      ],
    ],
  ])("%s", async (match, expected) => {
    expect(await uses(`segments: { s: { match: ${match} } }`)).toEqual(expected);
  });

  test.each([
    ["id", true],
    ["idd", false],
    ["lines.sku", true],
    ["lines.skew", false],
    ["lines.sku.x", false],
    ["box.size", true],
    ["box.sise", false],
    ["open.anything.goes", true],
    ["a.b", true],
    ["a", false],
    ["channel", true],
    ["total.x", false],
    ["", false],
    ["id.", false],
  ])("the property %s", async (path, found) => {
    expect(
      await uses(`segments: { s: { match: { event: order, where: { ${JSON.stringify(path)}: { gt: 1 } } } } }`).catch(
        String,
      ),
    ).toEqual(
      path === ""
        ? expect.stringContaining("a name is empty")
        : [
            "the segment `s` filters on the event `order` «order»",
            `${found ? "" : "DANGLING "}the segment \`s\` filters on the property \`${path}\` of \`order\` «"${path}"»`,
          ],
    );
  });

  test("of an event that may carry more, any property", async () => {
    expect(await uses("segments: { s: { match: { event: loose, where: { any.thing: 1 } } } }")).toEqual([
      "the segment `s` filters on the event `loose` «loose»",
      "the segment `s` filters on the property `any.thing` of `loose` «any.thing»",
    ]);
  });

  test("of the elements of arrays", async () => {
    expect(
      await uses("segments: { s: { match: { event: order, where: { lines: { any: { sku: a, weight: 5 } } } } } }"),
    ).toEqual([
      "the segment `s` filters on the event `order` «order»",
      "the segment `s` filters on the property `lines` of `order` «lines»",
      "the segment `s` filters on the property `lines.sku` of `order` «sku»",
      "DANGLING the segment `s` filters on the property `lines.weight` of `order` «weight»",
    ]);
  });
});
