import { expect, test } from "vitest";
import { loadTexts } from "../support/loaded.ts";

/** What is read otherwise in the values of one property: `kind: written`, and of a text that is cut what is lost. */
async function misreads(said: string): Promise<readonly string[]> {
  const { places, errors } = await loadTexts(
    `events:\n  a_done:\n    properties:\n      p:\n${indented(said)}\nproperties:\n  p: { schema: {} }\n`,
  );
  expect(errors).toEqual([]);
  return places
    .misreads()
    .map(({ kind, written, lost }) => `${kind}: ${written}${lost === undefined ? "" : `|${lost}`}`);
}

const indented = (said: string): string => said.replaceAll(/^/gm, "        ");

test.each([
  ["enum: [01234, -07, 00, 0, 10]", ["zeros: 01234", "zeros: -07", "zeros: 00"]],
  ["examples: [01234, 007.50, 49.00, 1e3]", ["zeros: 01234", "zeros: 007.50"]],
  [
    "enum: [1.0, 1.10, 1e3, 0x1F, 0o17, +49]",
    ["1.0", "1.10", "1e3", "0x1F", "0o17", "+49"].map((each) => `form: ${each}`),
  ],
  ["type: string\nconst: 1.0", ["form: 1.0"]],
  ["enum:\n  - 2.0 # the first\n  - 1.5", ["form: 2.0"]],
  ["enum: [1_000, 12_000_000]", ["underscores: 1_000", "underscores: 12_000_000"]],
  ["enum: [~, Null, NULL, a]", ["null: ~", "null: Null", "null: NULL"]],
  ["enum:\n  - a\n  -\n  - b", ["empty: "]],
  ["description: issue #3 done", ["cut: issue|#3 done"]],
  ["description: The # of items", ["cut: The|# of items"]],
  ["enum:\n  - Size #1\n  - Size 2", ["cut: Size|#1"]],
  ["values:\n  a: Rank #1\n  b: Rank 2", ["cut: Rank|#1"]],
])("%s", async (said, expected) => {
  expect(await misreads(said)).toEqual(expected);
});

test.each([
  "type: number\nenum: [1.0, 1e3, +4]",
  "type: [string, integer]\nenum: [0x1F, a]",
  "minimum: 0.50\nenum: [1.0, 2.0]",
  'enum: ["01234", "1.0", "~", "", null]',
  "enum: [.5, 0.5, -3, 12:30, 2027-03-01, yes, no, on, off, 1.2.3, 0a1]",
  "examples: [49.00, 1e3, +1, 2027-01-02T08:00:05Z]",
  "type: string\nenum: [1_000]",
  "description: All done. # as of today",
  "description: All done  #3",
  "description: All done. #3",
  "description: All done #TODO",
  "description: 'issue #3'",
  "description: |\n  The # of items, issue #3",
  "type: integer\nmaximum: 9223372036854776000",
  "type: string #3",
  "minimum: 5 #3",
  "enum:\n  - card # by Stripe\n  - cash",
  "description: of # tracking-plan-ignore docs/description",
])("nothing in %s", async (said) => {
  expect(await misreads(said)).toEqual([]);
});

test("what an alias stands for is told once", async () => {
  const { places } = await loadTexts(
    "types:\n  zip: &zip { enum: [01234] }\nproperties:\n  zip: *zip\n  other_zip: *zip\n",
  );
  expect(places.misreads().map(({ pointer }) => pointer)).toEqual(["/types/zip/enum/0"]);
});
