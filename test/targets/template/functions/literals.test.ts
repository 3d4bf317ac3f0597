import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { run } from "./running.ts";

const LANGUAGES = ["json", "kotlin", "swift", "java", "python", "sql"] as const;

/** A value, and how each of the languages writes it. */
const VALUES: readonly (readonly [value: unknown, ...literals: string[]])[] = [
  ["plain", '"plain"', '"plain"', '"plain"', '"plain"', '"plain"', "'plain'"],
  ["", '""', '""', '""', '""', '""', "''"],
  ['a"b', '"a\\"b"', '"a\\"b"', '"a\\"b"', '"a\\"b"', '"a\\"b"', "'a\"b'"],
  ["a'b", '"a\'b"', '"a\'b"', '"a\'b"', '"a\'b"', '"a\'b"', "'a''b'"],
  ["a\\", '"a\\\\"', '"a\\\\"', '"a\\\\"', '"a\\\\"', '"a\\\\"', "'a\\'"],
  ["$a", '"$a"', '"\\$a"', '"$a"', '"$a"', '"$a"', "'$a'"],
  ["\\(a)", '"\\\\(a)"', '"\\\\(a)"', '"\\\\(a)"', '"\\\\(a)"', '"\\\\(a)"', "'\\(a)'"],
  ["\\u000a", '"\\\\u000a"', '"\\\\u000a"', '"\\\\u000a"', '"\\\\u000a"', '"\\\\u000a"', "'\\u000a'"],
  ["a\r\n\tb", '"a\\r\\n\\tb"', '"a\\r\\n\\tb"', '"a\\r\\n\\tb"', '"a\\r\\n\\tb"', '"a\\r\\n\\tb"', "'a\r\n\tb'"],
  ["\0", '"\\u0000"', '"\\u0000"', '"\\u{0}"', '"\\u0000"', '"\\u0000"', "'\ufffd'"],
  ["\u2028", '"\\u2028"', '"\\u2028"', '"\\u{2028}"', '"\\u2028"', '"\\u2028"', "'\u2028'"],
  ["\u202e", '"\\u202e"', '"\\u202e"', '"\\u{202e}"', '"\\u202e"', '"\\u202e"', "'\u202e'"],
  ["🛒", '"🛒"', '"🛒"', '"🛒"', '"🛒"', '"🛒"', "'🛒'"],
  ["\ud800", '"\\ud800"', '"\\ud800"', '"\\u{fffd}"', '"\\ufffd"', '"\\ud800"', "'\ud800'"],
  [49, "49", "49", "49", "49", "49", "49"],
  [-0.5, "-0.5", "-0.5", "-0.5", "-0.5", "-0.5", "-0.5"],
  [3_000_000_000, "3000000000", "3000000000", "3000000000", "3000000000L", "3000000000", "3000000000"],
  [1e19, "10000000000000000000", "1e+19", "1e+19", "1e+19", "1e+19", "1e+19"],
  [true, "true", "true", "true", "true", "True", "TRUE"],
  [null, "null", "null", "nil", "null", "None", "NULL"],
];

test.each(VALUES)("%j", (value, ...expected) => {
  expect(LANGUAGES.map((language) => run(`{{${language} value}}`, { value }))).toEqual(expected);
});

test("lists and objects, where a language writes them", () => {
  const value = { a: [1, { __proto__: null, $b: null }], ["__proto__"]: "x", c: {} };
  expect(run("{{kotlin value}}", { value })).toBe(
    'mapOf("a" to listOf(1, mapOf("\\$b" to null)), "__proto__" to "x", "c" to mapOf())',
  );
  expect(run("{{swift value}}", { value })).toBe('["a": [1, ["$b": nil]], "__proto__": "x", "c": [:]]');
  expect(run("{{python value}}", { value })).toBe('{"a": [1, {"$b": None}], "__proto__": "x", "c": {}}');
  expect(run("{{json value}}", { value })).toBe('{"a":[1,{"$b":null}],"__proto__":"x","c":{}}');
  expect(run("{{json missing}}", { missing: undefined })).toBe("null");
});

test("SQL for those that read backslashes", () => {
  expect(run("{{sql value backslashes=true}}", { value: "a'b\\" })).toBe("'a\\'b\\\\'");
});

describe("any text", () => {
  const text = fc.string({ unit: "binary" });

  test("comes back from JSON", () => {
    fc.assert(fc.property(text, (value) => JSON.parse(run("{{json value}}", { value })) === value));
  });

  test("ends where its quotes do, on one line that hides nothing", () => {
    const literal =
      /^"(?:[^"\\\n\r\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]|\\u\{[0-9a-f]+\}|\\u[0-9a-f]{4}|\\U[0-9a-f]{8}|\\["\\nrtbf$])*"$/u;
    const languages = ["json", "kotlin", "swift", "java", "python"];
    fc.assert(
      fc.property(text, (value) =>
        languages.every((language) => literal.test(run(`{{${language} value}}`, { value }))),
      ),
    );
  });

  test("begins no expression in Kotlin", () => {
    fc.assert(fc.property(text, (value) => !run("{{kotlin value}}", { value }).replace(/\\./g, "").includes("$")));
  });

  test("ends where its quotes do in SQL", () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(run("{{sql value}}", { value })).toMatch(/^'(?:[^']|'')*'$/);
        expect(run("{{sql value backslashes=true}}", { value })).toMatch(/^'(?:[^'\\]|\\['\\])*'$/);
      }),
    );
  });
});
