import { literal, type Notation, plainNumber } from "./literal.ts";
import { quoted, unitEscape } from "./quoting.ts";
import { type HelperExample, HelperMisuse, type TemplateHelper } from "./template-helper.ts";
import { HIDDEN } from "./text-escapes.ts";

const pairs = (entries: readonly (readonly [string, string])[], between: string): string =>
  entries.map(([key, value]) => `${key}${between}${value}`).join(", ");

const HALF = /\p{Cs}/u;

/** Kotlin 2.4, kotlinlang.org/spec/expressions.html, read in November 2026. A dollar sign begins an expression. */
const KOTLIN: Notation = {
  text: (text) => quoted(text, /[\\"$]/g, unitEscape),
  number: plainNumber,
  flags: ["false", "true"],
  nothing: "null",
  list: (entries) => `listOf(${entries.join(", ")})`,
  object: (entries) => `mapOf(${pairs(entries, " to ")})`,
};

/** Swift 6, docs.swift.org, "Lexical Structure". Half a surrogate pair cannot be written at all. */
const SWIFT: Notation = {
  text: (text) =>
    quoted(
      text,
      /[\\"]/g,
      (character) => `\\u{${(character.replace(HALF, "\ufffd").codePointAt(0) ?? 0).toString(16)}}`,
    ),
  number: plainNumber,
  flags: ["false", "true"],
  nothing: "nil",
  list: (entries) => `[${entries.join(", ")}]`,
  object: (entries) => (entries.length === 0 ? "[:]" : `[${pairs(entries, ": ")}]`),
};

/** Java SE 17, JLS 3.3 and 3.10. What follows half a surrogate pair is misread by its compiler. */
const JAVA: Notation = {
  text: (text) => quoted(text, /[\\"]/g, (character) => unitEscape(character.replace(HALF, "\ufffd"))),
  number: (value) => (Number.isSafeInteger(value) && Math.abs(value) > 0x7fffffff ? `${value}L` : plainNumber(value)),
  flags: ["false", "true"],
  nothing: "null",
};

/** Python 3.13, docs.python.org/3/reference/lexical_analysis.html. */
const PYTHON: Notation = {
  text: (text) => quoted(text, /[\\"]/g, pythonEscape),
  number: plainNumber,
  flags: ["False", "True"],
  nothing: "None",
  list: (entries) => `[${entries.join(", ")}]`,
  object: (entries) => `{${pairs(entries, ": ")}}`,
};

function pythonEscape(character: string): string {
  return character.length === 1
    ? unitEscape(character)
    : `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, "0")}`;
}

/** Standard SQL: the quote is doubled. Where backslashes escape, both get one. */
function sqlText(text: string, backslashes: boolean): string {
  const clean = text.replaceAll("\0", "\ufffd");
  return backslashes ? `'${clean.replace(/[\\']/g, "\\$&")}'` : `'${clean.replaceAll("'", "''")}'`;
}

const sqlNotation = (backslashes: boolean): Notation => ({
  text: (text) => sqlText(text, backslashes),
  number: plainNumber,
  flags: ["FALSE", "TRUE"],
  nothing: "NULL",
});

/** What `JSON.stringify` leaves as it is, and an editor or a compiler does not. */
const jsonText = (value: unknown, indent: number): string =>
  (JSON.stringify(value ?? null, null, indent) ?? "null").replace(/[^\n]+/g, (line) =>
    line.replace(HIDDEN, unitEscape),
  );

function literalHelper(
  name: string,
  language: string,
  notation: Notation,
  examples: readonly HelperExample[],
): TemplateHelper {
  const also = notation.list ? "; lists and objects too" : "";
  return {
    usage: `{{${name} value}}`,
    about: `A text as a literal of ${language}, with its quotes; a number, a flag or null as ${language} writes it${also}.`,
    takes: [1, 1],
    examples,
    run: ({ args: [value] }) => literal(value, notation),
  };
}

const example = (name: string, gives: string, value: unknown = 'a "b" $c\n'): HelperExample => ({
  template: `{{${name} value}}`,
  given: { value },
  gives,
});

const json: TemplateHelper = {
  usage: "{{json value}} or {{json value 2}}",
  about:
    "Any value as JSON, on one line or indented by so many spaces. A text in JSON is also one in JavaScript, C#, Go and YAML.",
  takes: [1, 2],
  examples: [
    example("json", '"a \\"b\\" $c\\n"'),
    { template: "{{json value 2}}", given: { value: { a: 1 } }, gives: '{\n  "a": 1\n}' },
  ],
  run: ({ args: [value, indent = 0] }) => {
    if (typeof indent !== "number") throw new HelperMisuse("takes a number of spaces as its second argument");
    return jsonText(value, indent);
  },
};

const sql: TemplateHelper = {
  usage: "{{sql value}} or {{sql value backslashes=true}}",
  about:
    "A text as a literal of SQL, with its quotes; a number, a flag or null as SQL writes it. BigQuery, Databricks, MySQL and Snowflake read backslashes as escapes, and need the option.",
  takes: [1, 1],
  options: ["backslashes"],
  examples: [
    { template: "{{sql value}}", given: { value: "it's \\ so" }, gives: "'it''s \\ so'" },
    { template: "{{sql value backslashes=true}}", given: { value: "it's \\ so" }, gives: "'it\\'s \\\\ so'" },
  ],
  run: ({ args: [value], options }) => literal(value, sqlNotation(options["backslashes"] === true)),
};

/** Values as literals. */
export const LITERALS: Readonly<Record<string, TemplateHelper>> = {
  json,
  kotlin: literalHelper("kotlin", "Kotlin", KOTLIN, [
    example("kotlin", '"a \\"b\\" \\$c\\n"'),
    example("kotlin", 'mapOf("a" to listOf(1, true, null))', { a: [1, true, null] }),
  ]),
  swift: literalHelper("swift", "Swift", SWIFT, [
    example("swift", '"a \\"b\\" $c\\n"'),
    example("swift", '["a": [1, true, nil]]', { a: [1, true, null] }),
  ]),
  java: literalHelper("java", "Java", JAVA, [example("java", '"a \\"b\\" $c\\n"')]),
  python: literalHelper("python", "Python", PYTHON, [
    example("python", '"a \\"b\\" $c\\n"'),
    example("python", '{"a": [1, True, None]}', { a: [1, true, null] }),
  ]),
  sql,
};
