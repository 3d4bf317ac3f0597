import { describe, expect, test } from "vitest";
import { planOfTexts, told } from "../../support/loaded.ts";

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

const DEEP = "mappings and lists are nested more than 100 levels deep here";
const NAME_THEM = "  Name the inner objects in `types`, and refer to them.";
const SEND_LESS = "  Send less, or name the inner objects in `types`, and refer to them.";

describe("nesting without end", () => {
  test.each([
    ["lists in brackets", `plan: ${"[".repeat(2_000)}${"]".repeat(2_000)}\n`, "1:106-1:107"],
    ["mappings in braces", `plan: ${"{a: ".repeat(2_000)}${"}".repeat(2_000)}\n`, "1:400-1:401"],
    [
      "mappings in lines",
      `${upTo(2_000)
        .map((level) => `${" ".repeat(level)}a:`)
        .join("\n")}\n`,
      "100:100-100:101",
    ],
    ["lists on one line", `plan:\n  ${"- ".repeat(2_000)}x\n`, "2:201-2:202"],
    ["keys in keys", `${"? ".repeat(2_000)}x\n`, "1:200-1:201"],
    ["brackets that are never closed", `plan: ${"[".repeat(500_000)}\n`, "1:106-1:107"],
  ])("%s", async (_, text, place) => {
    expect(await told(text)).toEqual([`plan.yaml:${place} plan/too-deep: ${DEEP}`, NAME_THEM]);
  });

  test("ninety levels are fine", async () => {
    const nested = upTo(90).reduce((inner) => `{ a: ${inner} }`, "1");
    const plan = await planOfTexts(`events: { e: { examples: [${nested}] } }`);
    expect(JSON.stringify(plan.events[0]?.examples[0])).toHaveLength(90 * 6 + 1);
  });

  test("by aliases of aliases", async () => {
    const text = `events:\n  e:\n    examples:\n${upTo(5_000)
      .map((level) => `      - &a${level} { a: ${level === 0 ? 1 : `*a${level - 1}`} }`)
      .join("\n")}\n`;
    expect(await told(text)).toEqual([
      "plan.yaml:99:19-99:23 plan/too-deep: with what this alias stands for, the nesting is deeper than 100 levels",
      NAME_THEM,
    ]);
  });

  test("by shared properties inside one another", async () => {
    const text = `properties:\n${upTo(3_000)
      .map((level) => `  p${level}: { properties: { p${level + 1}: optional } }`)
      .join("\n")}\n  p3000: string\n`;
    expect(await told(text)).toEqual([
      "plan.yaml:102:9-102:43 plan/too-deep: properties are nested more than 100 levels deep here",
      SEND_LESS,
    ]);
  });

  test("by `ref` to `ref`", async () => {
    const text = `properties:\n${upTo(3_000)
      .map((level) => `  p${level}: { ref: p${level + 1} }`)
      .join("\n")}\n  p3000: string\n`;
    expect(await told(text)).toEqual([
      "plan.yaml:102:9-102:22 plan/too-deep: more than 100 shared properties inherit from one another by `ref` up to `p100`",
      "  Let each refer to the one that says the type.",
    ]);
  });

  test("by types inside one another", async () => {
    const text = `types:\n${upTo(3_000)
      .map((level) => `  t${level}: { properties: { a: t${level + 1} } }`)
      .join("\n")}\n  t3000: { enum: [x] }\n`;
    expect(await told(text)).toEqual([
      "plan.yaml:52:3-52:6 plan/too-deep: types are nested more than 100 levels deep, by way of `t50`",
      "  Leave the inner ones out, or send their ids.",
    ]);
  });

  test("by types that hold the next one three times each", async () => {
    const text = `types:\n${upTo(30)
      .map((level) => `  t${level}: { properties: { a: t${level + 1}, b: "t${level + 1}[]", c: t${level + 1} } }`)
      .join("\n")}\n  t30: string\nevents: { e: { properties: { p: t0 } } }\n`;
    expect(await told(text)).toEqual([
      "plan.yaml:22:3-22:6 plan/too-large: the type `t20` holds more than a hundred thousand values, with those of the types in it",
      "  Leave the inner ones out, or send their ids.",
    ]);
  });

  test("by arrays of arrays", async () => {
    expect(await told(`events: { e: { properties: { x: "string${"[]".repeat(10_000)}" } } }\n`)).toEqual([
      "plan.yaml:1:33-1:20041 plan/too-deep: arrays are nested more than 100 levels deep here",
      SEND_LESS,
    ]);
  });
});

describe("bombs", () => {
  /** Ten anchors, each a list of nine of the one before: a billion entries. */
  const laughs = (first: string, list: (items: string) => string, indent: string): string =>
    upTo(10)
      .map(
        (level) =>
          `${indent}- &a${level} ${list(Array.from({ length: 9 }, () => (level === 0 ? first : `*a${level - 1}`)).join(", "))}`,
      )
      .join("\n");
  const MILLION = "plan/too-large: the aliases of this file stand for more than a million entries";
  const SHARE = "  Share by `types`, `properties` and `propertyGroups`: they are written once and never copied.";

  test("a billion laughs in examples", async () => {
    const text = `events:\n  e:\n    examples:\n${laughs("x", (items) => `{ k: [${items}] }`, "      ")}\n`;
    expect(await told(text)).toEqual([`plan.yaml:10:19-10:22 ${MILLION}`, SHARE]);
  });

  test("a billion laughs where nothing reads them", async () => {
    expect(await told(`what:\n${laughs("x", (items) => `[${items}]`, "  ")}\n`)).toEqual([
      `plan.yaml:8:10-8:13 ${MILLION}`,
      SHARE,
    ]);
  });

  test("by merge keys", async () => {
    const text = `what:\n${upTo(30)
      .map(
        (level) =>
          `  - &a${level} { k${level}: 1, <<: [${level === 0 ? "{}, {}" : `*a${level - 1}, *a${level - 1}`}] }`,
      )
      .join("\n")}\n`;
    expect(await told(text)).toEqual([expect.stringContaining(MILLION), SHARE]);
  });

  test("by shared properties that hold two of the next", async () => {
    const text = `properties:\n${upTo(60)
      .map(
        (level) =>
          `  p${level}: { properties: { x: { ref: p${level + 1}, title: l }, y: { ref: p${level + 1}, title: r } } }`,
      )
      .join("\n")}\n  p60: string\n`;
    expect(await told(text)).toEqual([
      expect.stringMatching(
        /^plan\.yaml:\d+:\d+-\d+:\d+ plan\/too-large: this property holds more than a hundred thousand others$/,
      ),
      SEND_LESS,
    ]);
  });

  test("a syntax error in front of what a slower parser would crawl over", async () => {
    expect(await told(`plan: }\nb: ${"[".repeat(100_000)}\n`)).toEqual([
      "plan.yaml:1:7-1:8 plan/syntax: this `}` closes nothing",
      "  Take it out, or open it where it should begin.",
      `plan.yaml:2:103-2:104 plan/too-deep: ${DEEP}`,
      NAME_THEM,
    ]);
    expect(await told(`plan: ${"&a ".repeat(100_000)}\n`)).toEqual([
      "plan.yaml:1:7-1:10 plan/syntax: a text that begins with `&` needs quotes",
      '  Put it between double quotes: "&…".',
    ]);
  });

  test("slips without number: the first twenty are told", async () => {
    const text = `events:\n${upTo(1_000)
      .map((index) => `  e${index}: { description: One: two. }`)
      .join("\n")}\n`;
    expect((await told(text)).filter((line) => line.startsWith("plan.yaml"))).toHaveLength(20);
  });

  test("unknown keys without number: all are told, soon", async () => {
    const text = `events:\n${upTo(5_000)
      .map((index) => `  e${index}: { nonsense: 1 }`)
      .join("\n")}\n`;
    expect((await told(text)).filter((line) => line.startsWith("plan.yaml"))).toHaveLength(5_000);
  });
});
