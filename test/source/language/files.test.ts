import { describe, expect, test } from "vitest";
import { bare } from "../../support/bare.ts";
import { loadTexts, planOfTexts, type Texts, told } from "../../support/loaded.ts";

/** Whether texts say the very same plan, wherever things stand. */
async function expectSame(a: Texts, b: Texts): Promise<void> {
  expect(bare(await planOfTexts(a))).toEqual(bare(await planOfTexts(b)));
}

/** Every part that several files may add to, split over two of them. */
const SPLIT: readonly (readonly [name: string, first: string, second: string, whole: string])[] = [
  ["plan", "plan: { name: a }", "plan: { version: 1.0.0 }", "plan: { name: a, version: 1.0.0 }"],
  ["owners", "plan: { owners: { a: x } }", "plan: { owners: { b: y } }", "plan: { owners: { a: x, b: y } }"],
  [
    "conventions",
    "conventions: { timestamps: iso8601 }",
    "conventions: { eventVersionField: v }",
    "conventions: { timestamps: iso8601, eventVersionField: v }",
  ],
  [
    "conventions of events",
    "conventions: { events: { case: snake_case } }",
    "conventions: { events: { tense: past } }",
    "conventions: { events: { case: snake_case, tense: past } }",
  ],
  [
    "synonyms",
    "vocabulary: { synonyms: [[a, b]] }",
    "vocabulary: { synonyms: [[c, d]], distinct: [[e, f]] }",
    "vocabulary: { synonyms: [[a, b], [c, d]], distinct: [[e, f]] }",
  ],
  [
    "distinct",
    "vocabulary: { distinct: [[a, b]] }",
    "vocabulary: { distinct: [[c, d]] }",
    "vocabulary: { distinct: [[a, b], [c, d]] }",
  ],
  [
    "identifiers",
    "identity: { userId: a, identifiers: { a: string } }",
    "identity: { identifiers: { b: email } }",
    "identity: { userId: a, identifiers: { a: string, b: email } }",
  ],
  [
    "merge",
    "identity: { merge: { window: 1d, events: { a: i } } }",
    "identity: { merge: { events: { b: i } } }",
    "identity: { merge: { window: 1d, events: { a: i, b: i } } }",
  ],
  [
    "guests",
    "identity: { guests: { identifyBy: [a] } }",
    "identity: { guests: { identifyBy: [b] } }",
    "identity: { guests: { identifyBy: [a, b] } }",
  ],
  [
    "internal",
    "identity: { internal: { emails: [a], userIds: [c] } }",
    "identity: { internal: { emails: [b], userIds: [d] } }",
    "identity: { internal: { emails: [a, b], userIds: [c, d] } }",
  ],
  [
    "lint",
    "lint: { preset: all, rules: { a/b: off } }",
    "lint: { rules: { c/d: info } }",
    "lint: { preset: all, rules: { a/b: off, c/d: info } }",
  ],
  [
    "ignore",
    "lint: { ignore: [{ rule: a/b }] }",
    "lint: { ignore: [{ rule: c/d }] }",
    "lint: { ignore: [{ rule: a/b }, { rule: c/d }] }",
  ],
  ["diff", "diff: { rules: { a: off } }", "diff: { rules: { b: info } }", "diff: { rules: { a: off, b: info } }"],
  [
    "generate",
    "generate: [{ target: markdown }]",
    "generate: [{ target: json-schema }]",
    "generate: [{ target: markdown }, { target: json-schema }]",
  ],
  ["nothing and something", "events:", "events: { e: }", "events: { e: }"],
  ...(
    [
      "consent",
      "sources",
      "environments",
      "context",
      "types",
      "properties",
      "propertyGroups",
      "traits",
      "groups",
      "events",
      "pages",
      "segments",
      "journeys",
      "consumers",
      "scenarios",
    ] as const
  ).map((section) => {
    const said =
      { context: "string", types: "string", properties: "string", traits: "string" }[section as string] ?? "{}";
    return [
      section,
      `${section}: { a: ${said} }`,
      `${section}: { b: ${said} }`,
      `${section}: { a: ${said}, b: ${said} }`,
    ] as const;
  }),
  [
    "destinations",
    "destinations: { a: { type: ga4 } }",
    "destinations: { b: { type: http } }",
    "destinations: { a: { type: ga4 }, b: { type: http } }",
  ],
];

describe("a plan is the union of its files", () => {
  test.each(SPLIT)("%s", async (_, first, second, whole) => {
    await expectSame({ "a.yaml": first, "b/c.yml": second }, whole);
  });

  test("files are taken by path, whatever order they come in", async () => {
    const plan = await planOfTexts({
      "b.yaml": "events: { b: }",
      "a.yaml": "events: { a: }",
      "B.yaml": "events: { B: }",
    });
    expect(plan.events.map(({ name }) => name)).toEqual(["B", "a", "b"]);
  });

  test("references lead from any file to any other", async () => {
    const plan = await planOfTexts({
      "a.yaml": "events: { e: { sources: [web], propertyGroups: [g], properties: { x: required, y: t } } }",
      "b.yaml": "properties: { x: string }\npropertyGroups: { g: { x: optional } }",
      "c.yaml": "types: { t: { enum: [1] } }\nsources: { web: }",
    });
    expect(bare(plan.events[0]?.properties)).toEqual([
      { name: "x", shape: { types: ["string"] }, required: true },
      { name: "y", shape: { ref: "t" } },
    ]);
  });

  test("each part is placed in the file that says it", async () => {
    const { places } = await loadTexts({
      "a.yaml": "generate: [{ target: markdown }]\nevents: { a: }",
      "b.yaml": "generate:\n  - target: json-schema\nevents:\n  b: { key: true }",
    });
    expect(
      ["/generate/0", "/generate/1", "/generate/1/target", "/events/a", "/events/b/key"].map((pointer) =>
        places.fileOf(pointer),
      ),
    ).toEqual(["a.yaml", "b.yaml", "b.yaml", "a.yaml", "b.yaml"]);
    expect(places.place({ pointer: "/generate/1/target", of: "value" })).toEqual({
      file: "b.yaml",
      line: 2,
      column: 13,
      endLine: 2,
      endColumn: 24,
    });
    expect(places.place({ pointer: "/events/b/key", of: "key" })).toEqual({
      file: "b.yaml",
      line: 4,
      column: 8,
      endLine: 4,
      endColumn: 11,
    });
  });
});

const YAML = `
plan: { name: shop, version: 1.0.0 }
properties: { id: { type: string, description: "A \\"quoted\\" text" } }
events: { e: { properties: { id: required }, examples: [{ id: "1", n: null, list: [1, true] }] } }
`;

describe("how a file is written changes nothing", () => {
  test("JSON, in lines or in one, and indented with tabs", async () => {
    const json = {
      plan: { name: "shop", version: "1.0.0" },
      properties: { id: { type: "string", description: 'A "quoted" text' } },
      events: { e: { properties: { id: "required" }, examples: [{ id: "1", n: null, list: [1, true] }] } },
    };
    for (const indent of [undefined, 2, "\t"])
      await expectSame({ "plan.json": JSON.stringify(json, undefined, indent) }, YAML);
  });

  test("CR LF, a lone CR, and a byte order mark", async () => {
    await expectSame(YAML.replaceAll("\n", "\r\n"), YAML);
    await expectSame(YAML.replaceAll("\n", "\r"), YAML);
    await expectSame(`\ufeff${YAML.trimStart()}`, YAML);
  });

  test("block style, comments, odd spacing, document marks", async () => {
    const text = `%YAML 1.2
--- # the plan
plan:   # its head
    name:    shop

    version:
      "1.0.0"
"properties":
  ? id
  : type: 'string'
    description: >-
      A "quoted"
      text
events:
   e:
     properties: {id: required,
       }
     examples:
     - id: "1"
       n: ~
       list:
       - 1
       -   True
...
`;
    await expectSame(text, YAML);
  });

  test("a closing bracket in the column of its key, as editors take it", async () => {
    await expectSame(
      "events: {\n  e: {\n    tags: [\n      a,\n      b,\n    ],\n  },\n}\n",
      "events: { e: { tags: [a, b] } }",
    );
    expect(await told("events: {\n  e: {\n    tgas: [\n      a\n  ]\n  }\n}\n")).toEqual([
      "plan.yaml:3:5-3:9 plan/unknown-key: `tgas` is not a key of an event",
      "  Did you mean `tags`?",
    ]);
  });
});

describe("anchors, aliases and merge keys", () => {
  test("an alias is what its anchor names", async () => {
    await expectSame(
      "events:\n  a: &e { key: true, tags: &t [x] }\n  b: *e\n  c: { tags: *t, title: &n Named }\n  d: { title: *n }\n",
      `
events: { a: { key: true, tags: [x] }, b: { key: true, tags: [x] }, c: { tags: [x], title: Named }, d: { title: Named } }`,
    );
  });

  test("an anchor may be set anew; an alias means the last one above it", async () => {
    await expectSame(
      "events:\n  a: { title: &x One }\n  b: { title: *x }\n  c: { title: &x Two }\n  d: { title: *x }\n",
      "events: { a: { title: One }, b: { title: One }, c: { title: Two }, d: { title: Two } }",
    );
  });

  test("merge keys: what stands there wins, then the earlier one", async () => {
    await expectSame(
      `events:
  a: &a { title: A, role: view, key: true }
  b: &b { title: B, role: cart, owner: x }
  c: { <<: *a, title: C }
  d: { title: D, <<: [*b, *a] }
  e: { <<: { title: E } }
  "f": { "title": F, <<: *b }
`,
      `events: { a: { title: A, role: view, key: true }, b: { title: B, role: cart, owner: x }, c: { title: C, role: view, key: true },
  d: { title: D, role: cart, owner: x, key: true }, e: { title: E }, f: { title: F, role: cart, owner: x } }`,
    );
  });

  test("thousands of aliases of one anchor", async () => {
    const names = Array.from({ length: 5_000 }, (_, index) => `e${index}`);
    const text = `propertyGroups:\n  g: &p\n    a: string\n    b: { type: integer, minimum: 1 }\nevents:\n${names.map((name) => `  ${name}: { properties: *p }`).join("\n")}\n`;
    const { events } = await planOfTexts(text);
    expect(events).toHaveLength(5_000);
    expect(bare(events[4_999]?.properties)).toEqual([
      { name: "a", shape: { types: ["string"] } },
      { name: "b", shape: { types: ["integer"], bounds: { minimum: 1 } } },
    ]);
  });

  test("what is wrong behind aliases is told once, where it is written", async () => {
    expect(await told("events:\n  a: &e\n    tgas: [x]\n  b: *e\n  c: { <<: *e }\n")).toEqual([
      "plan.yaml:3:5-3:9 plan/unknown-key: `tgas` is not a key of an event",
      "  Did you mean `tags`?",
    ]);
  });
});
