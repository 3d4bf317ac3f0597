import fc from "fast-check";
import { toString as textOf } from "mdast-util-to-string";
import { describe, expect, test } from "vitest";
import {
  code,
  fence,
  fileTarget,
  jsonBlock,
  link,
  shown,
  text,
  webTarget,
} from "../../../src/targets/markdown/escape.ts";
import { HOSTILE_TEXTS } from "./hostile.ts";
import { nodesOfType, parsed, skeleton } from "./reading.ts";

/** A document with a text everywhere that a text of the plan can stand. */
const everywhere = (said: string): string => `# ${said}

${said}

before ${said}

- **Label:** ${said} (after)
- ${said}
  - ${said}

1. ${said}
2. after

> [!WARNING]
> ${said}

| a | b | c |
| --- | --- | --- |
| ${said} | ${said} | after |

before ${link(said, "x.md")} after
`;

const fragments = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.constantFrom(..."|`*_[]()<>#~&$\\!@:/.-+=^'\"{} \n\t1a"),
  fc.string({ unit: "binary", maxLength: 4 }),
  fc.constantFrom(
    "http://",
    "https://",
    "www.",
    "a@b.c",
    "javascript:",
    "<b>",
    "&lt;",
    "-->",
    "](",
    "\n\n",
    "| ",
    "---",
  ),
);
const marks = fc.string({ unit: fc.constantFrom(..."-:=|+>#1. "), maxLength: 5 });
const hostile = fc.oneof(
  { weight: 4, arbitrary: fc.array(fragments, { maxLength: 8 }).map((parts) => parts.join("")) },
  marks,
);

/** It is shown wherever it stands, and nowhere does it change what is around it. */
function holds(said: string, plainText: string): void {
  const read = (markdown: string, replace: (text: string) => string) => {
    const tree = parsed(markdown);
    return { structure: skeleton(tree), text: replace(textOf(tree)).replace(/\s+/g, "") };
  };
  const expected =
    plainText === ""
      ? read(everywhere(""), (all) => all)
      : read(everywhere("\uE000"), (all) => all.replaceAll("\uE000", () => plainText));
  expect(read(everywhere(said), (all) => all)).toEqual(expected);
}

describe("text", () => {
  test.each([
    ["Stays as it is, with 1.5 % and (all) that.", "Stays as it is, with 1.5 % and (all) that."],
    ["snake_case stays, _this_ does not", "snake_case stays, \\_this\\_ does not"],
    ["a | b", "a \\| b"],
    ["<img src=x>", "\\<img src=x>"],
    ["&lt; & R&D", "\\&lt; & R&D"],
    ["# no heading #", "\\# no heading \\#"],
    ["C# and F#", "C# and F#"],
    ["- no item", "\\- no item"],
    ["-5 to +5", "-5 to +5"],
    ["1. no item", "1\\. no item"],
    ["1.5 items", "1.5 items"],
    ["> no quote", "\\> no quote"],
    ["---", "\\---"],
    ["===", "\\==="],
    ["[x](y) ![z]", "\\[x\\](y) !\\[z\\]"],
    ["*x* `y` ~z~ $w$", "\\*x\\* \\`y\\` \\~z\\~ \\$w\\$"],
    ["two\n\n lines ", "two lines"],
    ["see (https://shop.example/a_b), please", "see (`https://shop.example/a_b`), please"],
    ["www.shop.example", "`www.shop.example`"],
    ["ask data@shop.example.", "ask `data@shop.example`."],
    ["@growth owns it", "`@growth` owns it"],
    ["a @ b", "a @ b"],
    ["https://a|b", "`https://a`\\|`b`"],
    ["esc\u001b and \u202ertl", "escU+001B and U+202Ertl"],
    ["", ""],
  ])("%j is written %j", (value, written) => {
    expect(text(value)).toBe(written);
  });

  test.each(HOSTILE_TEXTS)("%j is only text, wherever it stands", (value) => {
    holds(text(value), shown(value));
  });

  test("any text is only text, wherever it stands", () => {
    fc.assert(
      fc.property(hostile, (value) => holds(text(value), shown(value))),
      { numRuns: 300 },
    );
  });
});

describe("code", () => {
  test.each([
    ["cart_id", "`cart_id`"],
    ["a b", "`a b`"],
    ["`", "`` ` ``"],
    ["a``b`", "``` a``b` ```"],
    [" padded ", "`  padded  `"],
    ["a|b", "`a`\\|`b`"],
    ["<b>*&amp;", "`<b>*&amp;`"],
  ])("%j is written %j", (value, written) => {
    expect(code(value)).toBe(written);
  });

  test("any name is only code, wherever it stands", () => {
    fc.assert(
      fc.property(
        hostile.filter((value) => shown(value) !== ""),
        (value) => holds(code(value), shown(value)),
      ),
      { numRuns: 300 },
    );
  });
});

describe("links", () => {
  test.each([
    ["https://shop.example/a b?c=d|e&copy;#f", "https://shop.example/a%20b?c=d%7Ce&amp;copy;#f"],
    ["http://shop.example/(x)*`<y>", "http://shop.example/%28x%29%2A%60%3Cy%3E"],
    ["HTTPS://Shop.Example", "https://shop.example/"],
    ["mailto:data@shop.example", "mailto:data@shop.example"],
    ["data@shop.example", "mailto:data@shop.example"],
    ["javascript:alert(1)", undefined],
    ["java\nscript:alert(1)", undefined],
    [" JAVASCRIPT:alert(1)", undefined],
    ["data:text/html,x", undefined],
    ["vbscript:x", undefined],
    ["file:///etc/passwd", undefined],
    ["//shop.example", undefined],
    ["../up.md", undefined],
    ["handbook, page 3", undefined],
    ["", undefined],
  ])("%j leads to %j", (url, target) => {
    expect(webTarget(url)).toBe(target);
  });

  test("whatever is linked leads to the web or a mailbox, and is one link", () => {
    const urls = fc.oneof(
      hostile,
      hostile.map((rest) => `https://shop.example/${rest}`),
      hostile.map((rest) => `mailto:${rest}`),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
    );
    fc.assert(
      fc.property(urls, (url) => {
        const target = webTarget(url);
        if (target === undefined) return;
        const tree = parsed(`| a | b |\n| --- | --- |\n| ${link("label", target)} | after |`);
        expect(nodesOfType(tree, "link").map((each) => each.url)).toEqual([expect.stringMatching(/^(https?|mailto):/)]);
        expect(textOf(tree)).toBe("ablabelafter");
      }),
      { numRuns: 500 },
    );
  });

  test("a file of the output keeps its name", () => {
    expect(fileTarget("../events/añadido_(x).md", "cart id")).toBe("../events/a%C3%B1adido_%28x%29.md#cart%20id");
  });
});

describe("blocks", () => {
  test("a fence is longer than any in it", () => {
    expect(fence("a\n````\nb", "json")).toBe("`````json\na\n````\nb\n`````");
  });

  test("any value comes back out of its block", () => {
    fc.assert(
      fc.property(fc.jsonValue(), hostile, (value, said) => {
        const tree = parsed(`before\n\n${jsonBlock([JSON.parse(JSON.stringify(value)), said])}\n\nafter`);
        expect(skeleton(tree)).toBe("root(paragraph(text) code paragraph(text))");
        const [block] = nodesOfType(tree, "code");
        expect(JSON.parse(block?.value ?? "")).toEqual([JSON.parse(JSON.stringify(value)), said]);
        expect(block?.value).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u2028\u2029]/);
      }),
    );
  });
});
