import { describe, expect, test } from "vitest";
import { identify, type Properties, send } from "../../src/runtime/core.ts";
import { lowercase, normalize, snakeCase, texts, trim, within } from "../../src/runtime/normalize.ts";
import { setup } from "./setup.ts";

describe("normalize", () => {
  test.each<[what: string, rewrites: Parameters<typeof normalize>[0], given: Properties, expected: Properties]>([
    ["in order", { email: texts(trim, lowercase) }, { email: "  Ada@Example.COM\n" }, { email: "ada@example.com" }],
    [
      "each text of a list",
      { tags: texts(lowercase) },
      { tags: ["A", ["B"], 1, null] },
      { tags: ["a", ["b"], 1, null] },
    ],
    [
      "in objects and lists of them",
      { items: within({ category: texts(snakeCase) }) },
      { items: [{ category: "Skin Care" }, { category: 1 }, "x"] },
      { items: [{ category: "skin_care" }, { category: 1 }, "x"] },
    ],
    ["nothing that is not named", { a: texts(trim) }, { b: " b ", c: { a: " a " } }, { b: " b ", c: { a: " a " } }],
    [
      "nothing that is no text",
      { a: texts(trim), b: texts(lowercase) },
      { a: 1, b: { c: "C" } },
      { a: 1, b: { c: "C" } },
    ],
    ["nothing that is only inherited", { constructor: () => "x" }, {}, {}],
  ])("rewrites %s", (_, rewrites, given, expected) => {
    const { tracker, sent } = setup();
    send(tracker, "a", given, {}, [normalize(rewrites)]);
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
    send(tracker, "a", { a: given }, {}, [normalize({ a: texts(snakeCase) })]);
    expect(sent.events[0]?.properties).toEqual({ a: expected });
  });

  test("goes for traits as well", () => {
    const { tracker, sent } = setup();
    identify(tracker, "u1", { email: " A@B.example" }, {}, [normalize({ email: texts(trim, lowercase) })]);
    expect(sent.events[0]?.traits).toEqual({ email: "a@b.example" });
  });
});
