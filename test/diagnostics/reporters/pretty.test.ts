import { describe, expect, test } from "vitest";
import type { At, Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { LineIndex } from "../../../src/diagnostics/line-index.ts";
import { locate, type Places } from "../../../src/diagnostics/place.ts";
import { type Paint, pretty } from "../../../src/diagnostics/reporters/pretty.ts";

const plain = (text: string): string => text;
const PLAIN: Paint = { red: plain, yellow: plain, cyan: plain, green: plain, dim: plain, bold: plain };

/** Places in one file, `plan.yaml`. */
function placesOf(text: string): Places {
  const lines = new LineIndex(text);
  return {
    text: (file) => (file === "plan.yaml" ? text : undefined),
    place(at) {
      if ("pointer" in at) throw new Error("there is no plan here");
      const range = "start" in at ? at : { start: 0, end: 0 };
      const [start, end] = [lines.position(range.start), lines.position(range.end)];
      return { file: at.file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
    },
  };
}

/** The place of a word. */
function at(text: string, word: string): At {
  const start = text.indexOf(word);
  return { file: "plan.yaml", start, end: start + word.length };
}

const shown = (text: string, ...diagnostics: readonly Diagnostic[]): string => {
  const places = placesOf(text);
  return pretty(locate(diagnostics, places), places, PLAIN);
};

const YAML = "events:\n  begin_checkout:\n    description: The shopper opened the checkout.\n  checkout_started: {}\n";
const ERROR = {
  rule: "naming/event-drift",
  severity: "error",
  message: "`begin_checkout` and `checkout_started` are one action",
} as const;

test("place, message, rule, frame, other places and hint", () => {
  const related = [{ at: at(YAML, "checkout_started"), message: "`checkout_started` stands here." }];
  expect(
    shown(YAML, {
      ...ERROR,
      at: at(YAML, "begin_checkout"),
      related,
      hint: "Keep `checkout_started`, which two journeys use, and give it `renamedFrom: [begin_checkout]`.",
    }),
  ).toBe(`\
plan.yaml

  2:3   error  \`begin_checkout\` and \`checkout_started\` are one action
        naming/event-drift

     1 | events:
     2 |   begin_checkout:
       |   ^^^^^^^^^^^^^^
     3 |     description: The shopper opened the checkout.

        plan.yaml:4:3  \`checkout_started\` stands here.
        Keep \`checkout_started\`, which two journeys use, and give it
        \`renamedFrom: [begin_checkout]\`.
`);
});

test("several in one file stand below its name once, in order, and with no more than a message", () => {
  const warning = { rule: "a/b", severity: "warning", message: "second", at: at(YAML, "checkout_started") } as const;
  expect(shown(YAML, warning, { rule: "a/b", severity: "info", message: "first", at: at(YAML, "events") })).toBe(`\
plan.yaml

  1:1   info  first                                                          a/b

     1 | events:
       | ^^^^^^
     2 |   begin_checkout:

  4:3   warning  second                                                      a/b

     3 |     description: The shopper opened the checkout.
     4 |   checkout_started: {}
       |   ^^^^^^^^^^^^^^^^
     5 |
`);
});

test("what is about a file as a whole, or one that cannot be shown, has neither line nor frame", () => {
  const whole = {
    rule: "plan/encoding",
    severity: "error",
    message: "this file is not UTF-8",
    hint: "Save it as UTF-8.",
  } as const;
  const expected = (file: string): string =>
    `${file}\n\n  error  this file is not UTF-8                                    plan/encoding\n\n        Save it as UTF-8.\n`;
  expect(shown(YAML, { ...whole, at: { file: "plan.yaml" } })).toBe(expected("plan.yaml"));
  expect(shown(YAML, { ...whole, at: { file: "other.yaml", start: 5, end: 6 } })).toBe(expected("other.yaml"));
});

describe("eighty columns", () => {
  test("long messages, hints and lines are broken or cut, and nothing of a message is lost", () => {
    const words = Array.from({ length: 60 }, (_, index) => `word${index}`).join(" ");
    const text = `${"x".repeat(300)}: ${"y".repeat(300)}\n`;
    const report = shown(text, { rule: "a/b", severity: "error", message: words, hint: words, at: at(text, "y") });
    expect(report.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(report.replace(/\s+/g, " ").split(words)).toHaveLength(3);
  });

  test("spaces in a name stay as they are", () => {
    const name = "a  b   c";
    expect(
      shown(YAML, { rule: "a/b", severity: "error", message: `there is no \`${name}\``, at: at(YAML, "events") }),
    ).toContain(`\`${name}\``);
  });
});

test("what a terminal would obey is shown as a sign, wherever it stands", () => {
  const evil = "\u001b[2J\u202eevil\u0007";
  const safe = "\ufffd[2J\ufffdevil\ufffd";
  const text = `${evil}: 1\n`;
  const report = shown(text, {
    rule: "a/b",
    severity: "error",
    message: evil,
    hint: `${evil}\nmore`,
    at: { file: "plan.yaml", start: 0, end: 1 },
    related: [{ at: { file: evil }, message: evil }],
  });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  expect(report.split(safe)).toHaveLength(6);
  expect(shown("a\u2028b: 1\n", { ...ERROR, at: { file: "plan.yaml", start: 0, end: 1 } })).toContain(
    "1 | a\u2028b: 1",
  );
});

test("ten thousand errors in one large file take no longer than reading them", () => {
  const text = Array.from({ length: 10_000 }, (_, index) => `event_${index}: { properties: {} }`).join("\n");
  const lines = new LineIndex(text);
  const starts = Array.from({ length: 10_000 }, (_, index) => text.indexOf(`event_${index}:`));
  const diagnostics = starts.map(
    (start): Diagnostic => ({
      rule: "a/b",
      severity: "error",
      message: "wrong",
      at: { file: "plan.yaml", start, end: start + 5 },
    }),
  );
  expect(lines.position(starts[9_999] ?? 0).line).toBe(10_000);
  // One that crawls ends by the time that a test has.
  expect(shown(text, ...diagnostics).match(/error {2}wrong/g)).toHaveLength(10_000);
});
