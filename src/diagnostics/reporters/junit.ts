import type { Located } from "../place.ts";
import { type Reporter, severities } from "./reporter.ts";

/**
 * JUnit XML, as CI servers read it (the schema of Jenkins' xUnit plugin): a test suite for each file, a failed test for
 * each error, one that passed with a word to say for what is less. Nothing to report is one test that passed, since some
 * servers take a report without tests for a failure.
 */
export const junit: Reporter = ({ located, command, failed }) => {
  const { errors } = severities(located);
  const files = [...new Set(located.map(({ file }) => file))];
  const suites = files.map((file) =>
    suite(
      file,
      located.filter((each) => each.file === file),
    ),
  );
  const passed = `  <testsuite name="${command}" tests="1" failures="0" errors="0">\n    <testcase classname="tracking-plan" name="${command}"/>\n  </testsuite>`;
  const body = suites.length === 0 && !failed ? [passed] : suites;
  const tests = Math.max(located.length, body.length === 0 ? 0 : 1);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="tracking-plan ${command}" tests="${tests}" failures="${errors}" errors="0">`,
    ...body,
    "</testsuites>",
  ].join("\n");
};

function suite(file: string, located: readonly Located[]): string {
  const { errors } = severities(located);
  return [
    `  <testsuite name="${attribute(file)}" tests="${located.length}" failures="${errors}" errors="0">`,
    ...located.map(testcase),
    "  </testsuite>",
  ].join("\n");
}

function testcase({ diagnostic, file, line, column, related }: Located): string {
  const { rule, severity, message, hint } = diagnostic;
  const others = related.map((each) => `${each.file}:${each.line}:${each.column} ${each.message}`);
  const text = [`${file}:${line}:${column} ${message}`, ...others, ...(hint === undefined ? [] : [hint])].join("\n");
  const inner =
    severity === "error"
      ? `<failure type="${attribute(rule)}" message="${attribute(message)}">${content(text)}</failure>`
      : `<system-out>${content(`${severity}: ${text}`)}</system-out>`;
  return `    <testcase classname="${attribute(file)}" name="${attribute(`${rule} at ${line}:${column}`)}">${inner}</testcase>`;
}

// XML 1.0 allows of the control characters only these three, and no half of a surrogate pair, nor U+FFFE and U+FFFF.
const UNWRITABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const content = (text: string): string =>
  text.replace(UNWRITABLE, "\ufffd").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Line breaks and tabs of an attribute become spaces unless they are written as numbers. */
const attribute = (text: string): string =>
  content(text).replaceAll('"', "&quot;").replaceAll("\t", "&#9;").replaceAll("\n", "&#10;").replaceAll("\r", "&#13;");
