import { expect, test } from "vitest";
import { brief, paragraphs, sentence } from "../../../src/targets/markdown/paragraph.ts";

test.each([
  [undefined, ""],
  ["One line.", "One line."],
  ["Wrapped\nhere.", "Wrapped here."],
  ["One.\n\nTwo.\r\n \r\n\n# Three.\n", "One.\n\nTwo.\n\n\\# Three."],
  ["- a\n- b", "\\- a - b"],
])("%j makes the paragraphs %j", (description, written) => {
  expect(paragraphs(description)).toBe(written);
});

test.each([
  [undefined, ""],
  ["Somebody bought something. Not when they only looked.", "Somebody bought something."],
  ["Sent with e.g. a number of the cart, and so on. Then more.", "Sent with e.g. a number of the cart, and so on."],
  ["Short. But this is still within the first twenty. More.", "Short. But this is still within the first twenty."],
  ["No end", "No end"],
  [`${"word ".repeat(40)}`, `${"word ".repeat(27)}word…`],
  ["🛒".repeat(200), `${"🛒".repeat(140)}…`],
])("the index says of %j: %j", (description, written) => {
  expect(brief(description)).toBe(written);
});

test("a statement becomes a sentence", () => {
  expect([sentence("the person is in it"), sentence("all of these hold:"), sentence("[A](a.md) happens")]).toEqual([
    "The person is in it.",
    "All of these hold:",
    "[A](a.md) happens.",
  ]);
});
