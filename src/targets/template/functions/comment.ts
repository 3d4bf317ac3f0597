import { type TemplateHelper, toText } from "./template-helper.ts";
import { LINE_BREAK, visible } from "./text-escapes.ts";

/** What begins or ends a comment, or the code around it, somewhere: a space parts it. */
const SIGNS = /\*(?=\/)|\/(?=\*)|[?%](?=>)/g;

/** In Java `\u` begins an escape, in comments too, unless a backslash stands before it. */
const JAVA_ESCAPE = /(?<!\\)((?:\\\\)*)\\u/g;

/**
 * A line that no comment ends in and no compiler reads. Two hyphens become a dash, because comments of HTML end with
 * them; a backslash at the end, which would take the next line into the comment of C, gets a full stop.
 */
function safeLine(line: string): string {
  return HARMLESS.test(line) ? line : cleaned(line);
}

/** Nearly every line of a description. */
const HARMLESS = /^(?:[\w ,.:;'()]|-(?!-))*[\w,.:;'()]$/;

function cleaned(line: string): string {
  return visible(line)
    .replace(SIGNS, "$& ")
    .replace(/-{2,}/g, "–")
    .replace(JAVA_ESCAPE, "$1\\\\u")
    .trimEnd()
    .replace(/\\$/, "\\.");
}

/** Text that stands in a comment on one line, whatever is close around it. */
function inline(text: string): string {
  const line = safeLine(text.trim().replace(LINE_BREAK, " "));
  return line.replace(/^(?=-?>)/, " ").replace(/(?<=[/*-])$/, " ");
}

/** Every line of a text behind a prefix, less what ends the prefix on an empty one. */
function prefixed(text: string, prefix: string): string {
  const lines = text.trim().split(LINE_BREAK).map(safeLine);
  const opens = prefix.endsWith("*") || prefix.endsWith("/");
  return lines.map((line) => `${prefix}${opens && /^[/*]/.test(line) ? " " : ""}${line}`.trimEnd()).join("\n");
}

export const comment: TemplateHelper = {
  usage: '{{comment text}} or {{comment text " * "}}',
  about: "A text that can stand in a comment of any language: on one line, or each of its lines behind a prefix.",
  takes: [1, 2],
  examples: [
    { template: "// {{comment text}}", given: { text: "Once\nper click" }, gives: "// Once per click" },
    {
      template: '/**\n{{comment text " * "}}\n */',
      given: { text: "Once */ per\n\nclick" },
      gives: "/**\n * Once * / per\n *\n * click\n */",
    },
  ],
  run: ({ args: [text, prefix] }) =>
    prefix === undefined ? inline(toText(text)) : prefixed(toText(text), toText(prefix)),
};
