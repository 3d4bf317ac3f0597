import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { ask, UNASKED } from "../../src/cli/init/question.ts";

/** A terminal at which somebody types, as far as a question can tell. */
function terminal(): {
  input: PassThrough & { isTTY: boolean };
  output: PassThrough & { isTTY: boolean };
  shown: () => string;
} {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = Object.assign(new PassThrough(), { isTTY: true });
  let text = "";
  output.setEncoding("utf8").on("data", (more: string) => {
    text += more;
  });
  return { input, output, shown: () => text };
}

test.each([
  ["2\r", "saas"],
  ["\r", "shop"],
  ["saas\r", "saas"],
  [" ecommerce-spec \r", "ecommerce-spec"],
  ["9\r", "9"],
  ["0\r", "0"],
])("%j", async (typed, expected) => {
  const { input, output, shown } = terminal();
  const answer = ask(input, output);
  input.write(typed);
  expect(await answer).toBe(expected);
  const [first = ""] = shown().split("\n");
  expect(first).toBe("  1  shop            the plan of an online shop, to learn the language from");
});

describe("no answer is no bug", () => {
  test.each([
    ["Ctrl-C", "\u0003"],
    ["Ctrl-D", "\u0004"],
  ])("%s", async (_, typed) => {
    const { input, output } = terminal();
    const answer = ask(input, output);
    input.write(typed);
    await expect(answer).rejects.toMatchObject({
      name: "CliError",
      message: "no plan was chosen; nothing was written",
    });
  });

  test("the end of the input", async () => {
    const { input, output } = terminal();
    const answer = ask(input, output);
    input.end();
    await expect(answer).rejects.toMatchObject({ name: "CliError" });
  });
});

test.each([
  [false, true],
  [true, false],
])("nobody is asked where input is a terminal: %s, and output is one: %s", async (isInput, isOutput) => {
  const { input, output, shown } = terminal();
  expect(await ask(Object.assign(input, { isTTY: isInput }), Object.assign(output, { isTTY: isOutput }))).toBe(UNASKED);
  expect(shown()).toBe("");
});
