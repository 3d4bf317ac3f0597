import fc from "fast-check";
import { expect, test } from "vitest";
import { run } from "./running.ts";

/** A text, and what it is in a comment on one line. */
const LINES: Readonly<Record<string, string>> = {
  "Once per click.": "Once per click.",
  "": "",
  " a\n\n b\r\nc\u2028d ": "a   b c d",
  "a */ b /* c */*/": "a * / b / * c * / * / ",
  "<!-- a -->": "<!– a –>",
  "a -- b --- c": "a – b – c",
  "?> %>": "? > % >",
  "> a": " > a",
  "-> a": " -> a",
  "a -": "a - ",
  "a/": "a/ ",
  "C:\\users\\": "C:\\\\users\\.",
  "\\u000a \\\\u000a": "\\\\u000a \\\\u000a",
  "a\0b\u202ec": "a\ufffdb\ufffdc",
};

test.each(Object.entries(LINES))("%j on one line", (text, line) => {
  expect(run("{{comment text}}", { text })).toBe(line);
});

/** A text and a prefix, and the lines that they make. */
const PREFIXED: readonly (readonly [text: string, prefix: string, lines: string])[] = [
  ["a\n\nb", "# ", "# a\n#\n# b"],
  ["a\r\nb\u2029c\vd", "// ", "// a\n// b\n// c\n// d"],
  ["a\n  - b\n", " * ", " * a\n *   - b"],
  ["/ a", " *", " * / a"],
  ["* a", "/", "/ * a"],
  ["a \\\nb", "// ", "// a \\.\n// b"],
];

test.each(PREFIXED)("%j behind %j", (text, prefix, lines) => {
  expect(run("{{comment text prefix}}", { text, prefix })).toBe(lines);
});

test("no text ends a comment, or takes what follows into it", () => {
  const piece = fc.constantFrom(
    "*",
    "/",
    "-",
    ">",
    "<",
    "!",
    "?",
    "%",
    "\\",
    "u",
    "0",
    "a",
    " ",
    "\n",
    "\r",
    "\u2028",
    "*/",
    "/*",
    "-->",
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(text, (value) => {
      const inline = `/*${run("{{comment text}}", { text: value })}*/`;
      expect(inline.slice(2, -1)).not.toMatch(/\*\/|\/\*/);
      expect(`<!--${run("{{comment text}}", { text: value })}-->`.slice(4, -3)).not.toMatch(/--|^-?>|-$/);
      const block = run('{{comment text " * "}}', { text: value });
      expect(block).not.toMatch(/\*\/|\/\*/);
      for (const line of block.split("\n")) expect(line).toMatch(/^ \*(?: .*[^\\\s]| [^\\\s])?$/u);
    }),
  );
});
