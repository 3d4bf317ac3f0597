import { expect, test } from "vitest";
import { FIELDS } from "../../../../src/targets/template/context/fields.ts";
import { HELPERS } from "../../../../src/targets/template/functions/catalogue.ts";
import { run } from "./running.ts";

const EXAMPLES = Array.from(HELPERS, ([name, { examples }]) =>
  examples.map((example) => ({ name, ...example })),
).flat();

test.each(EXAMPLES)("$name: $template gives $gives", ({ template, given, gives }) => {
  expect(run(template, given)).toBe(gives);
});

test("every helper has an example, and says how it is written", () => {
  for (const [name, { usage, examples }] of HELPERS) {
    expect(usage).toContain(name);
    expect(examples.length, name).toBeGreaterThan(0);
  }
});

test("no helper is called like a field: a template could mean either", () => {
  const fields = Object.values(FIELDS).flatMap((thing) => Object.keys(thing));
  expect(fields.filter((field) => HELPERS.has(field))).toEqual([]);
});
