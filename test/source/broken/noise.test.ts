import fc from "fast-check";
import { expect, test } from "vitest";
import { locate } from "../../../src/diagnostics/place.ts";
import { load } from "../../../src/source/load.ts";
import { planFiles } from "../../support/plan.ts";

const TEXTS = planFiles("tracking-plan").map(({ bytes }) => new TextDecoder().decode(bytes));

/** What slips into files: signs of YAML, breaks, and what no keyboard has. */
const NOISE = fc.constantFrom(
  ":",
  ": ",
  "-",
  "- ",
  "{",
  "}",
  "[",
  "]",
  ",",
  "#",
  " #",
  "&a",
  "*a",
  "!",
  "|",
  ">",
  "'",
  '"',
  "%",
  "@",
  "`",
  "?",
  "? ",
  "<<: *a",
  "\n",
  "\r",
  "\t",
  "  ",
  "---\n",
  "...\n",
  "\u0000",
  "\u0007",
  "\u2028",
  "\ufeff",
  "\ud800",
  "🛒",
  "__proto__: 1",
  "null",
  "5",
  "yes",
);

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    at: fc.nat(5_000),
    remove: fc.oneof(fc.constant(0), fc.constant(1), fc.nat(40)),
    insert: fc.oneof(fc.constant(""), NOISE),
  }),
  { minLength: 1, maxLength: 4 },
);

const edited = (text: string, all: readonly Edit[]): string =>
  all.reduce(
    (now, { at, remove, insert }) => now.slice(0, at % now.length) + insert + now.slice((at % now.length) + remove),
    text,
  );

test("whatever happens to a file, there is a plan, or errors that stand in it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...TEXTS), edits, async (text, all) => {
      const bytes = new TextEncoder().encode(edited(text, all));
      const { plan, errors, places } = await load([{ path: "a.yaml", bytes }], "plan");
      expect(plan === undefined).toBe(errors.length > 0);
      const lines = (places.text("a.yaml") ?? "").split(/\r\n|\n|\r/);
      for (const { file, line, column, endLine, endColumn, diagnostic } of locate(errors, places)) {
        expect([
          file,
          diagnostic.message.includes("undefined"),
          diagnostic.hint?.includes("undefined") ?? false,
        ]).toEqual(["a.yaml", false, false]);
        expect([
          lines[line - 1] !== undefined,
          column <= (lines[line - 1]?.length ?? 0) + 1,
          endLine > line || endColumn >= column,
        ]).toEqual([true, true, true]);
      }
    }),
    { numRuns: 250 },
  );
});
