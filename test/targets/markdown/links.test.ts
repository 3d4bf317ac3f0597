import { dirname, join } from "node:path/posix";
import GithubSlugger from "github-slugger";
import { toString as textOf } from "mdast-util-to-string";
import { describe, expect, test } from "vitest";
import { markLine } from "../../../src/targets/mark.ts";
import { HOSTILE_PLAN } from "../../support/hostile-plan.ts";
import { planFiles, planOf, planOfFiles } from "../../support/plan.ts";
import { HOSTILE } from "./hostile.ts";
import { pagesOf } from "./pages.ts";
import { nodesOfType, parsed } from "./reading.ts";
import { planSaying } from "./saying-plan.ts";

const PLANS = {
  "the shop": () => planOfFiles(planFiles("tracking-plan")),
  "the starter for a SaaS": () => planOfFiles(planFiles("templates/init/saas")),
  "the starter for the e-commerce vocabulary": () => planOfFiles(planFiles("templates/init/ecommerce-spec")),
  "a plan that says hostile things everywhere": () =>
    planOf(planSaying({ name: (slot) => `${HOSTILE[slot]}${slot}`, text: (slot) => HOSTILE[slot] ?? "" })),
  "a plan of hostile names": () => planOf(HOSTILE_PLAN),
};

describe.each(Object.entries(PLANS))("the pages of %s", async (_, planFrom) => {
  const plan = await planFrom();
  const pages = new Map([...(await pagesOf(plan))].map(([path, text]) => [path, { text, tree: parsed(text) }]));
  const anchors = new Map([...pages].map(([path, { tree }]) => [path, anchorsOf(tree)]));

  test("begin with the mark, end with one line end, and hold no other HTML", () => {
    const first = `<!-- ${markLine(plan.name, "markdown")} -->`;
    for (const [path, { text, tree }] of pages) {
      expect(text.startsWith(`${first}\n\n# `), path).toBe(true);
      expect(text, path).toMatch(/[^\n]\n$/);
      expect(text, path).not.toContain("\n\n\n");
      expect(
        nodesOfType(tree, "html").map(({ value }) => value),
        path,
      ).toEqual([first]);
    }
  });

  test("hold no picture, footnote or reference", () => {
    for (const [path, { tree }] of pages) {
      const smuggled = (
        [
          "image",
          "imageReference",
          "linkReference",
          "definition",
          "footnoteReference",
          "footnoteDefinition",
          "delete",
          "emphasis",
          "thematicBreak",
        ] as const
      ).flatMap((type) => nodesOfType(tree, type));
      expect(smuggled, path).toEqual([]);
    }
  });

  test("link to each other, and to headings that are there", () => {
    const lost = [...pages].flatMap(([path, { tree }]) =>
      nodesOfType(tree, "link")
        .filter(({ url }) => !leads(path, url))
        .map(({ url }) => `${path} → ${url}`),
    );
    expect(lost).toEqual([]);
  });

  test("hang together: each is linked", () => {
    const linked = new Set(
      [...pages].flatMap(([path, { tree }]) => nodesOfType(tree, "link").map(({ url }) => fileOf(path, url))),
    );
    expect([...pages.keys()].filter((path) => !linked.has(path))).toEqual([]);
  });

  test("have as many cells in each row as columns", () => {
    for (const [path, { tree }] of pages) {
      for (const { children: rows } of nodesOfType(tree, "table"))
        expect(new Set(rows.map((row) => row.children.length)), path).toEqual(new Set([rows[0]?.children.length]));
    }
  });

  function leads(from: string, url: string): boolean {
    if (/^(https?|mailto):/.test(url)) return true;
    const anchor = url.split("#")[1];
    const file = fileOf(from, url);
    return pages.has(file) && (anchor === undefined || anchors.get(file)?.has(decodeURIComponent(anchor)) === true);
  }
});

const fileOf = (from: string, url: string): string => join(dirname(from), decodeURIComponent(url.split("#")[0] ?? ""));

function anchorsOf(tree: ReturnType<typeof parsed>): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  return new Set(nodesOfType(tree, "heading").map((heading) => slugger.slug(textOf(heading))));
}
