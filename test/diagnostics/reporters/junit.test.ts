import { expect, test } from "vitest";
import { junit } from "../../../src/diagnostics/reporters/junit.ts";
import { HOSTILE, located, reportage } from "./reported.ts";

test("nothing found is one test that passed", () => {
  expect(junit(reportage([]))).toBe(`\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="tracking-plan lint" tests="1" failures="0" errors="0">
  <testsuite name="lint" tests="1" failures="0" errors="0">
    <testcase classname="tracking-plan" name="lint"/>
  </testsuite>
</testsuites>`);
});

test("a suite for each file; errors fail, what is less passes with a word", () => {
  const all = [
    located({ hint: "Keep `a`." }),
    located({ severity: "warning" }, { line: 9 }),
    located({}, { file: "b.yaml" }),
  ];
  expect(junit(reportage(all))).toBe(`\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="tracking-plan lint" tests="3" failures="2" errors="0">
  <testsuite name="tracking-plan/events.yaml" tests="2" failures="1" errors="0">
    <testcase classname="tracking-plan/events.yaml" name="naming/event-drift at 4:3"><failure type="naming/event-drift" message="\`a\` and \`b\` are one action">tracking-plan/events.yaml:4:3 \`a\` and \`b\` are one action
Keep \`a\`.</failure></testcase>
    <testcase classname="tracking-plan/events.yaml" name="naming/event-drift at 9:3"><system-out>warning: tracking-plan/events.yaml:9:3 \`a\` and \`b\` are one action</system-out></testcase>
  </testsuite>
  <testsuite name="b.yaml" tests="1" failures="1" errors="0">
    <testcase classname="b.yaml" name="naming/event-drift at 4:3"><failure type="naming/event-drift" message="\`a\` and \`b\` are one action">b.yaml:4:3 \`a\` and \`b\` are one action</failure></testcase>
  </testsuite>
</testsuites>`);
});

test.each(HOSTILE)("is well-formed XML whatever the plan says: %j", (text) => {
  const xml = junit(reportage([located({ message: text, hint: text }, { file: text })]));
  const [, message = ""] = / message="([^"]*)"/.exec(xml) ?? [];
  // What is left outside of tags and quotes holds no sign that XML would obey, and no character that it forbids.
  expect(message).not.toMatch(/[<\n\r\t]|&(?!(?:amp|lt|gt|quot|#\d+);)/);
  expect(xml.replace(/<\/?[a-z-]+(?: [a-z]+="[^"<]*")*\/?>|<\?xml[^>]*\?>/g, "")).not.toMatch(/[<>]/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
});
