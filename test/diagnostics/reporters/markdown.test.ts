import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toString as shownText } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import { expect, test } from "vitest";
import { markdown } from "../../../src/diagnostics/reporters/markdown.ts";
import { HOSTILE, located, reportage } from "./reported.ts";

test("nothing found is said", () => {
  expect(markdown(reportage([]))).toBe("**tracking-plan lint:** no findings.");
});

test("by severity, with the place, other places and what to do", () => {
  const related = [{ file: "b.yaml", line: 7, column: 1, endLine: 7, endColumn: 2, message: "It is here first." }];
  const all = [located({ severity: "warning" }), located({ hint: "Keep `a`." }, { related })];
  expect(markdown(reportage(all))).toBe(`\
**tracking-plan lint:** 1 error, 1 warning.

### Errors

- \`tracking-plan/events.yaml:4:3\` \`a\` and \`b\` are one action (\`naming/event-drift\`)
  <br>b.yaml:7 — It is here first.
  <br>Keep \`a\`.

### Warnings

- \`tracking-plan/events.yaml:4:3\` \`a\` and \`b\` are one action (\`naming/event-drift\`)`);
});

test("of a rule that finds very many, the first and how many more", () => {
  const many = Array.from({ length: 14 }, (_, at) => located({ message: `\`e${at}\` is wrong` }, { line: at + 1 }));
  const lines = markdown(reportage([...many, located({ rule: "a/b", message: "Another." })])).split("\n");
  expect(lines.filter((line) => line.startsWith("- "))).toHaveLength(12);
  expect(lines.at(-2)).toContain("Another.");
  expect(lines.at(-1)).toBe("- … and 4 more of `naming/event-drift`: `--format json` has all.");
});

test("what keeps a plan from being read", () => {
  expect(markdown(reportage([located()], { failed: true }))).toMatch(
    /^\*\*tracking-plan lint could not do its work:\*\* 1 error\./,
  );
});

test.each(HOSTILE)("shows text as text whatever the plan says: %j", (text) => {
  const written = markdown(reportage([located({ message: `It is ${text}` }, { file: text })]));
  const tree = fromMarkdown(written, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const kinds = new Set<string>();
  const walk = (node: { type: string; children?: readonly { type: string }[] }): void => {
    kinds.add(node.type);
    for (const child of node.children ?? []) walk(child);
  };
  walk(tree);
  expect([...kinds].sort()).toEqual([
    "heading",
    "inlineCode",
    "list",
    "listItem",
    "paragraph",
    "root",
    "strong",
    "text",
  ]);
  const seen = (value: string): string => value.replace(/[^\p{L}\p{N}|<>*[\]()@:]/gu, "");
  expect(seen(shownText(tree))).toContain(seen(text.replace(/`/g, "")));
});
