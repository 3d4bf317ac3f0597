import { expect, test } from "vitest";
import { run } from "./running.ts";

test("HTML and XML", () => {
  expect(run("{{html text}}", { text: `<a href="x" b='y'>&amp;\r\n\0</a>` })).toBe(
    "&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;amp;\n\ufffd&lt;/a&gt;",
  );
  expect(run("{{html text}} {{html zero}}", { text: null, zero: 0 })).toBe(" 0");
});

test("Markdown", () => {
  expect(run("{{markdown text}}", { text: "# *a* <b>\n| c" })).toBe("\\# \\*a\\* \\<b> \\| c");
  expect(run("{{markdownCode text}}", { text: "a*b*" })).toBe("`a*b*`");
});
