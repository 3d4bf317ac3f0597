import { describe, expect, test } from "vitest";
import { child } from "../../../src/model/pointer.ts";
import { loadTexts, planOfTexts, told } from "../../support/loaded.ts";

/** Names as authors may write them, and as nobody expects them. */
const NAMES = [
  'say "hi"',
  "it's",
  "back`tick",
  "a*/b",
  `$${"{x}"}`,
  "{{x}}",
  "a.b.c",
  "a/b",
  "a~b",
  "~1",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "prototype",
  "404",
  "007",
  "1e3",
  "0x1F",
  "-1",
  ".5",
  "true",
  "null",
  "~",
  "yes",
  "",
  "<<",
  "- dash",
  "# hash",
  "a: b",
  "a, b",
  "[x]",
  "{x}",
  "*star",
  "&and",
  "!bang",
  "%",
  "@at",
  " leading",
  "trailing ",
  "two  spaces",
  "\u00a0nbsp",
  "thin\u2009space",
  "\u3000",
  "zero\u200bwidth",
  "emoji 🛒",
  "👩‍👩‍👧",
  "e\u0301",
  "é",
  "ß",
  "İ",
  "日本語",
  "ქართული",
  "العربية",
  "\ufeffbom",
  "x".repeat(1_000),
].filter((name) => name !== "");

/** YAML in which a name stands as a key, whatever it holds: JSON's quotes and escapes are YAML's too. */
const key = (name: string): string => JSON.stringify(name);

describe("names are data", () => {
  test("as events, properties and values: all there, in order, spelt as they are", async () => {
    const plan = await planOfTexts(`
events:
${NAMES.map((name) => `  ${key(name)}: { properties: { ${key(name)}: { values: { ${key(name)}: ${key(name)} } } } }`).join("\n")}`);
    expect(plan.events.map(({ name }) => name)).toEqual(NAMES);
    expect(plan.events.map(({ properties }) => properties[0]?.name)).toEqual(NAMES);
    expect(plan.events.map(({ properties }) => properties[0]?.shape.enum?.[0])).toMatchObject(
      NAMES.map((name) => ({ value: name, description: name })),
    );
  });

  test.each(NAMES)("%j as everything that is referred to", async (name) => {
    const k = key(name);
    const text = `
plan: { name: ${k}, owners: { ${k}: someone } }
sources: { ${k}: { sends: { ${k}: 1 } } }
destinations: { ${k}: { type: http, sources: [${k}] } }
consent: { ${k}: }
environments: { ${k}: { writeKeys: { ${k}: x } } }
properties: { ${k}: string, other: { ref: ${k} } }
types: { ${key(`t${name}`)}: { properties: { ${k}: required } } }
propertyGroups: { ${k}: { ${k}: required } }
context: { ${k}: { type: integer } }
events: { ${k}: { owner: ${k}, sources: [${k}], sourceOfTruth: ${k}, destinations: { include: [${k}], exclude: [${k}] }, consent: [${k}], properties: { x: { type: ${key(`t${name}[]`)} } } } }
pages: { p: { propertyGroups: [], destinations: { ${k}: { name: ${k}, properties: { ${k}: ${k} } } } } }
segments: { ${k}: { match: { event: ${k}, where: { ${k}: 1 } } } }
journeys: { ${k}: { trigger: { segment: ${k} }, messages: [{ fallback: { ${k}: [{ static: 1 }] } }] } }
`;
    const { errors, plan, places } = await loadTexts(text);
    expect(errors).toEqual([]);
    expect([
      plan?.name,
      plan?.events[0]?.sources,
      plan?.events[0]?.owner,
      plan?.events[0]?.properties[0]?.shape.items?.ref,
    ]).toEqual([name, [name], name, `t${name}`]);
    const { line, column, endColumn } = places.place({ pointer: child("/events", name), of: "key" });
    expect(text.split("\n")[line - 1]?.slice(column - 1, endColumn - 1)).toBe(k);
  });

  test("unquoted, what looks like a number or a word is text all the same", async () => {
    const { events } = await planOfTexts("events: { 404: , 1e3: , true: , null: , 0x1F: , 1.0: , .inf: , ~: }");
    expect(events.map(({ name }) => name)).toEqual(["404", "1e3", "true", "null", "0x1F", "1.0", ".inf", "~"]);
  });

  test("`<<` in quotes is a name", async () => {
    expect((await planOfTexts('events: { "<<": { key: true } }')).events[0]?.name).toBe("<<");
  });

  test("texts may hold anything", async () => {
    const description = "*/ `$" + "{x}` </script> \u202e \u0007 \n\r\n \" ' \\ 🛒";
    const plan = await planOfTexts(`events: { e: { description: ${JSON.stringify(description)} } }`);
    expect(plan.events[0]?.description).toBe(description);
  });
});

describe("what cannot be a name is refused, with its place", () => {
  const REFUSED: readonly (readonly [written: string, shown: string, code: string])[] = [
    ['"a\\u0000b"', '"a\\u0000b"', "0000"],
    ['"a\\nb"', '"a\\nb"', "000A"],
    ['"\\t"', '"\\t"', "0009"],
    ['"\\x7f"', JSON.stringify("\x7f"), "007F"],
    ['"a\\x85"', JSON.stringify("a\x85"), "0085"],
    ['"\\u202eevil"', JSON.stringify("\u202eevil"), "202E"],
    ['"a\\u2066"', JSON.stringify("a\u2066"), "2066"],
    ['"\\ud800x"', '"\\ud800x"', "D800"],
    ['"x\\udc00"', '"x\\udc00"', "DC00"],
  ];
  const HINT = "  Names hold no control characters and no marks that turn the direction of text.";

  test.each(REFUSED)("%s as an event", async (written, shown, code) => {
    const place = `plan.yaml:2:3-2:${3 + written.length}`;
    expect(await told(`events:\n  ${written}: {}\n`)).toEqual([
      `${place} plan/name: the name ${shown} holds U+${code}, which nobody sees`,
      HINT,
    ]);
  });

  test("the empty name", async () => {
    expect(await told('events:\n  "": {}\n')).toEqual([
      "plan.yaml:2:3-2:5 plan/name: a name is empty",
      "  Give it a name, or remove it.",
    ]);
    expect(await told("events:\n  : {}\n")).toEqual([
      "plan.yaml:2:3-2:3 plan/name: a name is empty",
      "  Give it a name, or remove it.",
    ]);
  });

  test.each([
    ["a property", (name: string) => `events: { e: { properties: { ${name}: string } } }`],
    ["an enum value", (name: string) => `events: { e: { properties: { x: { values: { ${name}: x } } } } }`],
    ["a trait", (name: string) => `traits: { ${name}: string }`],
    ["a type", (name: string) => `types: { ${name}: string }`],
    ["a segment", (name: string) => `segments: { ${name}: }`],
    ["the plan", (name: string) => `plan: { name: ${name} }`],
    ["a version field", (name: string) => `types: { t: { enum: [a], version: 1, versionField: ${name} } }`],
    ["the event version field", (name: string) => `conventions: { eventVersionField: ${name} }`],
    ["an earlier name", (name: string) => `events: { e: { renamedFrom: [${name}] } }`],
    [
      "an earlier name with a date",
      (name: string) => `events: { e: { renamedFrom: [{ name: ${name}, sendBothUntil: 2027-01-01 }] } }`,
    ],
    [
      "a name at a destination",
      (name: string) =>
        `destinations: { d: { type: http } }\nevents: { e: { destinations: { d: { name: ${name}, properties: { x: y } } }, properties: { x: string } } }`,
    ],
    [
      "a property at a destination",
      (name: string) =>
        `destinations: { d: { type: http } }\nevents: { e: { destinations: { d: { properties: { x: ${name} } } }, properties: { x: string } } }`,
    ],
  ])("%s", async (_, text) => {
    const written = '"a\\u202eb"';
    const [first = "", hint, ...rest] = await told(text(written));
    const [line = 0, column = 0] = /:(\d+):(\d+)-/.exec(first)?.slice(1).map(Number) ?? [];
    expect(first).toContain(`plan/name: the name ${JSON.stringify("a\u202eb")} holds U+202E, which nobody sees`);
    expect(
      text(written)
        .split("\n")
        [line - 1]?.slice(column - 1),
    ).toMatch(/^"a\\u202eb"/);
    expect([hint, ...rest]).toEqual([HINT]);
  });
});
