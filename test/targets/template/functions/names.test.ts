import { expect, test } from "vitest";
import { run } from "./running.ts";

/** A name, and what Kotlin and Swift take it as. */
const NAMES: readonly (readonly [name: string, kotlin: string, swift: string])[] = [
  ["cartId", "cartId", "cartId"],
  ["in", "`in`", "`in`"],
  ["object", "`object`", "object"],
  ["func", "func", "`func`"],
  ["self", "self", "self_"],
  ["init", "init", "init_"],
  ["_", "`_`", "__"],
  ["__", "`__`", "__"],
  ["_42", "_42", "_42"],
  ["駅", "駅", "駅"],
  ["नमस्ते", "`नमस्ते`", "नमस्ते"],
  ["𠀀", "`𠀀`", "𠀀"],
  ["order completed", "orderCompleted", "orderCompleted"],
  ["a`b", "aB", "aB"],
  ["1a", "_1a", "_1a"],
];

test.each(NAMES)("%j", (name, kotlin, swift) => {
  expect(run("{{kotlinName name}} {{swiftName name}}", { name })).toBe(`${kotlin} ${swift}`);
});

test("a type hides none of the language's own, nor the template's", () => {
  expect(run('{{kotlinType "List"}} {{kotlinType "Cart"}} {{kotlinType "Cart" "Sent" "Cart"}}', {})).toBe(
    "List_ Cart Cart_",
  );
  expect(run('{{swiftType "Type"}} {{swiftType "Cart"}} {{swiftType "Cart" "Sent" "Cart"}}', {})).toBe(
    "Type_ Cart Cart_",
  );
});

test("a class has a name that can be a file's", () => {
  const [one, two] = ["a", "b"].map((end) => run("{{kotlinType name}}", { name: "Very".repeat(60) + end }));
  expect(one).toHaveLength(59);
  expect(one).not.toBe(two);
  expect(run("{{kotlinType name}}", { name: "駅".repeat(80) })).toHaveLength(59);
});
