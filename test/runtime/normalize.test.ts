import { describe, expect, test } from "vitest";
import { identify, type Properties, send } from "../../src/runtime/core.ts";
import { type Normalizing, normalize } from "../../src/runtime/normalize.ts";
import { setup } from "./setup.ts";

describe("normalize", () => {
  test.each<[what: string, normalizing: Normalizing, given: Properties, expected: Properties]>([
    ["in order", { email: ["trim", "lowercase"] }, { email: "  Ada@Example.COM\n" }, { email: "ada@example.com" }],
    ["each text of a list", { tags: ["lowercase"] }, { tags: ["A", ["B"], 1, null] }, { tags: ["a", ["b"], 1, null] }],
    [
      "in objects and lists of them",
      { items: { category: ["snake_case"] } },
      { items: [{ category: "Skin Care" }, { category: 1 }, "x"] },
      { items: [{ category: "skin_care" }, { category: 1 }, "x"] },
    ],
    ["nothing that is not named", { a: ["trim"] }, { b: " b ", c: { a: " a " } }, { b: " b ", c: { a: " a " } }],
    ["nothing that is no text", { a: ["trim"], b: ["lowercase"] }, { a: 1, b: { c: "C" } }, { a: 1, b: { c: "C" } }],
    ["nothing that is only inherited", JSON.parse('{"constructor":["trim"]}'), {}, {}],
  ])("rewrites %s", (_, normalizing, given, expected) => {
    const { tracker, sent } = setup();
    send(tracker, "a", given, {}, [normalize(normalizing)]);
    expect(sent.events[0]?.properties).toStrictEqual(expected);
  });

  test.each([
    ["Skin Care", "skin_care"],
    ["skin-care", "skin_care"],
    ["skincare", "skincare"],
    [" skinCare ", "skin_care"],
    ["HTMLPage", "html_page"],
    ["iPhone15Pro", "i_phone15_pro"],
    ["Größe XL", "größe_xl"],
    ["__a__b__", "a_b"],
    ["日本 語", "日本_語"],
    ["!?", ""],
  ])("snake_case of %j is %j", (given, expected) => {
    const { tracker, sent } = setup();
    send(tracker, "a", { a: given }, {}, [normalize({ a: ["snake_case"] })]);
    expect(sent.events[0]?.properties).toEqual({ a: expected });
  });

  test("goes for traits as well", () => {
    const { tracker, sent } = setup();
    identify(tracker, "u1", { email: " A@B.example" }, {}, [normalize({ email: ["trim", "lowercase"] })]);
    expect(sent.events[0]?.traits).toEqual({ email: "a@b.example" });
  });
});
