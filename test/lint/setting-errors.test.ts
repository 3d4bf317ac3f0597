import { expect, test } from "vitest";
import { RULES } from "../../src/lint/registry.ts";
import { settingErrors } from "../../src/lint/setting-errors.ts";
import { planOf } from "../support/plan.ts";

/** A wrong value for an option of each type, of some rule that has one. */
const WRONG = { integer: 1.5, number: "3", boolean: "yes", string: 7, strings: "one" } as const;

const errorsOf = async (id: string, options: unknown) =>
  settingErrors(await planOf({ lint: { rules: { [id]: ["warning", options] } } }));

const optioned = RULES.flatMap(({ id, options = {} }) =>
  Object.entries(options).map(([name, spec]) => [id, name, spec] as const),
);

test.each(optioned)("%s: %s takes its default, and nothing of another type", async (id, name, spec) => {
  expect(await errorsOf(id, { [name]: spec.default })).toEqual([]);
  expect(await errorsOf(id, { [name]: WRONG[spec.type] })).toMatchObject([
    {
      message: expect.stringMatching(/ must be /),
      at: { pointer: `/lint/rules/${id.replaceAll("/", "~1")}/1/${name}`, of: "value" },
    },
  ]);
  expect(await errorsOf(id, { [`${name}z`]: spec.default })).toMatchObject([
    { message: `\`${id}\` has no option \`${name}z\`` },
  ]);
});

test("a rule without options has none", async () => {
  expect(await errorsOf("suppressions/unused", { max: 1 })).toMatchObject([
    {
      message: "`suppressions/unused` has no option `max`",
      hint: "`suppressions/unused` has no options: write its severity alone.",
    },
  ]);
  expect(await errorsOf("suppressions/unused", 3)).toMatchObject([
    { message: "the options of `suppressions/unused` must be a mapping" },
  ]);
});

test("of rules that there are not, nothing is known", async () => {
  expect(await errorsOf("no/such", { max: 1 })).toEqual([]);
});
