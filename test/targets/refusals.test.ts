import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { locate } from "../../src/diagnostics/place.ts";
import { load } from "../../src/source/load.ts";
import { generatorOf } from "../../src/targets/generate.ts";
import { everyConstruct } from "../support/every-construct.ts";
import { HOSTILE_PLAN } from "../support/hostile-plan.ts";
import { planOf, shopPlan } from "../support/plan.ts";

const HEAD = "plan: { name: a, version: 1.0.0 }\n";

/** What is refused: the stretch of text that each points at, the message and the hint. */
async function refused(
  text: string,
): Promise<readonly (readonly [at: string, message: string, hint: string | undefined])[]> {
  const { plan, places, errors } = await load([{ path: "plan.yaml", bytes: new TextEncoder().encode(text) }], "plan");
  expect(errors).toEqual([]);
  const lines = text.split("\n");
  return locate(plan ? generatorOf(plan).refusals : [], places).map(
    ({ diagnostic, line, column, endLine, endColumn }) => {
      expect([diagnostic.severity, endLine]).toEqual(["error", line]);
      return [`${line}: ${lines[line - 1]?.slice(column - 1, endColumn - 1)}`, diagnostic.message, diagnostic.hint];
    },
  );
}

const rules = (diagnostics: readonly Diagnostic[]): readonly string[] => diagnostics.map(({ rule }) => rule);

describe("nothing is refused", () => {
  test("of a plan that is only its head", async () => {
    expect(await refused(HEAD)).toEqual([]);
  });

  test.each([
    ["the shop's", shopPlan],
    ["the hostile", () => planOf(HOSTILE_PLAN)],
    ["the one with every construct", everyConstruct],
  ])("of %s plan", async (_, plan) => {
    expect(generatorOf(await plan()).refusals).toEqual([]);
  });
});

describe("a plan without a head", () => {
  test("is refused for its name and for its version", async () => {
    const { refusals } = generatorOf(await planOf("events: { a: {} }"));
    expect(rules(refusals)).toEqual(["plan/missing-key", "plan/missing-key"]);
    expect(refusals.map(({ message }) => message.split(",")[0])).toEqual([
      "the plan has no name",
      "the plan has no version",
    ]);
  });
});

describe("a hook for React where no client of an app is made", () => {
  const SOURCES = "sources: { web: { kind: client }, server: { kind: server } }\n";
  const CASES: readonly (readonly [text: string, message: string, hint: string])[] = [
    [
      `${SOURCES}generate: [{ target: typescript, source: server, react: true }]`,
      "`server` is a server, where nothing is rendered twice: its client has no hook, and `react: true` does nothing",
      "Take it away, or say it where the app's client is made: `{ target: typescript, source: web, react: true, out: … }`.",
    ],
    [
      `${SOURCES}generate: [{ target: json-schema, react: true }]`,
      "the target `json-schema` makes no client, and `react: true` does nothing there",
      "Take it away, or say it at an output with `target: typescript`.",
    ],
    [
      "sources: { server: { kind: server } }\ngenerate: [{ target: typescript, react: true }]",
      "the plan has no source of kind `client`, and `react: true` does nothing",
      "Take `react: true` away, or give the source of the app `kind: client`.",
    ],
  ];

  test.each(CASES)("%s", async (text, message, hint) => {
    expect(await refused(HEAD + text)).toEqual([[`${text.split("\n").length + 1}: true`, message, hint]]);
  });

  test.each([
    ["said for the app", "generate: [{ target: typescript, source: web, react: true }]"],
    ["said for all, where one is an app", "generate: [{ target: typescript, react: true }]"],
    ["declined", "generate: [{ target: typescript, source: server, react: false }]"],
  ])("not where it is %s", async (_, text) => {
    expect(await refused(HEAD + SOURCES + text)).toEqual([]);
  });
});

describe("a use of what is not there", () => {
  const USES: readonly (readonly [text: string, at: string, message: string, hint: string])[] = [
    [
      "segments: { s: { match: { event: product_aded } } }",
      "product_aded",
      "the segment `s` filters on the event `product_aded`, which is not there",
      "Did you mean `product_added`?",
    ],
    [
      "events: { b: { dedupe: [nothing] } }",
      "nothing",
      "the event `b` dedupes by the property `nothing` of `b`, which is not there",
      "Add it, or take the use out.",
    ],
    [
      "consumers: { c: { uses: [product_added.cart_idd] } }",
      "product_added.cart_idd",
      "the consumer `c` reads the property `cart_idd` of `product_added`, which is not there",
      "Did you mean `cart_id`?",
    ],
    [
      "journeys: { j: { audience: [nobody] } }",
      "nobody",
      "the journey `j` is aimed at the segment `nobody`, which is not there",
      "Add it, or take the use out.",
    ],
  ];

  test.each(USES)("%s", async (text, at, message, hint) => {
    const known = "events: { product_added: { properties: { cart_id: string } } }";
    // Sections of one file stand once.
    const said = text.startsWith("events:") ? `${HEAD}${text}` : `${HEAD}${known}\n${text}`;
    expect(await refused(said)).toEqual([[`${said.split("\n").length}: ${at}`, message, hint]]);
  });
});

describe("what a source sends by itself", () => {
  const plan = (sends: string, context: string) =>
    `${HEAD}sources: { web: { sends: ${sends} }, server: {} }\ncontext: ${context}\n`;

  const WRONG: readonly (readonly [sends: string, context: string, at: string, message: string, hint: string])[] = [
    [
      "{ channel: stroefront }",
      "{ channel: { enum: [storefront, app] } }",
      "stroefront",
      'the source `web` sends "stroefront" as `channel`, whose schema refuses it',
      "Did you mean `storefront`?",
    ],
    [
      "{ channel: 7 }",
      "{ channel: { enum: [web, ios] } }",
      "7",
      "the source `web` sends 7 as `channel`, whose schema refuses it",
      "Its `enum` is `web`, `ios`.",
    ],
    [
      '{ build: "7" }',
      "{ build: integer }",
      '"7"',
      'the source `web` sends "7" as `build`, whose schema refuses it',
      "Its `type` is `integer`.",
    ],
    [
      "{ build: 0 }",
      "{ build: { type: integer, minimum: 1 } }",
      "0",
      "the source `web` sends 0 as `build`, whose schema refuses it",
      "Its `minimum` is `1`.",
    ],
    [
      "{ site: shop }",
      "{ site: url }",
      "shop",
      'the source `web` sends "shop" as `site`, whose schema refuses it',
      "Its `format` is `uri`.",
    ],
    [
      "{ country: de }",
      "{ country: country }",
      "de",
      'the source `web` sends "de" as `country`, whose schema refuses it',
      "Its `pattern` is `^[A-Z]{2}$`.",
    ],
    [
      "{ app: { build: x } }",
      "{ app: { properties: { build: integer } } }",
      "{ build: x }",
      'the source `web` sends {"build":"x"} as `app`, whose schema refuses it',
      "At `build`, its `type` is `integer`.",
    ],
    [
      "{ app: { bild: 1 } }",
      "{ app: { properties: { build: integer } } }",
      "{ bild: 1 }",
      'the source `web` sends {"bild":1} as `app`, whose schema refuses it',
      "Nothing may stand at `bild`.",
    ],
    [
      "{ app: {} }",
      "{ app: { properties: { build: { type: integer, required: true } } } }",
      "{}",
      "the source `web` sends {} as `app`, whose schema refuses it",
      "Its `required` is `build`.",
    ],
    [
      "{ app: x }",
      "{ app: { anyOf: [integer, boolean] } }",
      "x",
      'the source `web` sends "x" as `app`, whose schema refuses it',
      "Its `anyOf` takes no such value.",
    ],
    [
      "{ app: x }",
      "{ app: { schema: { $ref: '#/$defs/n', $defs: { n: { type: integer } } } } }",
      "x",
      'the source `web` sends "x" as `app`, whose schema refuses it',
      "Its `type` is `integer`.",
    ],
    [
      "{ app: null }",
      "{ app: string }",
      "null",
      "the source `web` sends null as `app`, whose schema refuses it",
      "Its `type` is `string`.",
    ],
  ];

  test.each(WRONG)("%s for %s is refused", async (sends, context, at, message, hint) => {
    expect(await refused(plan(sends, context))).toEqual([[`2: ${at}`, message, hint]]);
  });

  test.each([
    ["{ channel: web }", "{ channel: { enum: [web, ios] } }"],
    ["{ build: 7 }", "{ build: { type: integer, nullable: true } }"],
    ["{ build: null }", "{ build: { type: integer, nullable: true } }"],
    ["{ app: x }", "{ app: { schema: {} } }"],
    ["{ app: { build: 1 } }", "{ app: { properties: { build: { type: integer, required: true } } } }"],
    ["{ channel: web }", "{ channel: { enum: [web], sources: [web] } }"],
  ])("%s for %s is right", async (sends, context) => {
    expect(await refused(plan(sends, context))).toEqual([]);
  });

  test("may be of a named type", async () => {
    const said = `${HEAD}types: { channel: { enum: [web] } }\nsources: { web: { sends: { channel: ios } } }\ncontext: { channel: { type: channel } }\n`;
    expect(await refused(said)).toEqual([
      ["3: ios", 'the source `web` sends "ios" as `channel`, whose schema refuses it', "Its `enum` is `web`."],
    ]);
  });

  test("must be carried by its events", async () => {
    expect(await refused(plan("{ load: 1 }", "{ load: { type: number, sources: [server] } }"))).toEqual([
      [
        "2: load",
        "the source `web` sends `load`, which its events do not carry",
        "Take it out, or add `web` to the `sources` of `load`.",
      ],
    ]);
  });
});

describe("what a client fills in", () => {
  const WRONG: readonly (readonly [text: string, at: string, message: string, hint: string])[] = [
    [
      "events: { e: { properties: { p: { enum: [low, high], default: hihg, fill: true } } } }",
      "2: hihg",
      '`p` is filled with "hihg", which its own schema refuses',
      "Did you mean `high`?",
    ],
    [
      "events: { e: { properties: { p: { type: integer, const: x } } } }",
      "2: x",
      '`p` is the constant "x", which its own schema refuses',
      "Its `type` is `integer`.",
    ],
    [
      "pages: { e: { properties: { o: { properties: { p: { type: string, maxLength: 1, const: xy } } } } } }",
      "2: xy",
      '`p` is the constant "xy", which its own schema refuses',
      "Its `maxLength` is `1`.",
    ],
    [
      "traits: { p: { type: boolean, default: 1, fill: true } }",
      "2: 1",
      "`p` is filled with 1, which its own schema refuses",
      "Its `type` is `boolean`.",
    ],
    [
      "groups: { g: { traits: { p: { type: boolean, const: 1 } } } }",
      "2: 1",
      "`p` is the constant 1, which its own schema refuses",
      "Its `type` is `boolean`.",
    ],
    [
      "context: { p: { type: boolean, default: 1, fill: true } }",
      "2: 1",
      "`p` is filled with 1, which its own schema refuses",
      "Its `type` is `boolean`.",
    ],
    [
      "types: { t: { properties: { p: { type: boolean, const: 1 } } } }",
      "2: 1",
      "`p` is the constant 1, which its own schema refuses",
      "Its `type` is `boolean`.",
    ],
    [
      "types: { t: { type: boolean, const: 1 } }",
      "2: 1",
      "a value is the constant 1, which its own schema refuses",
      "Its `type` is `boolean`.",
    ],
    [
      "events: { e: { properties: { p: { items: { type: boolean, const: 1 } } } } }",
      "2: 1",
      "a value is the constant 1, which its own schema refuses",
      "Its `type` is `boolean`.",
    ],
    // Where the last word is spoken
    [
      "properties: { p: { type: string, default: a, fill: true } }\nevents: { e: { properties: { p: { minLength: 2 } } } }",
      "2: a",
      '`p` is filled with "a", which its own schema refuses',
      "Its `minLength` is `2`.",
    ],
  ];

  test.each(WRONG)("%s", async (text, at, message, hint) => {
    expect(await refused(`${HEAD}${text}\n`)).toEqual([[at, message, hint]]);
  });

  test("is refused once, however many events have it", async () => {
    const said = `${HEAD}properties: { p: { type: boolean, default: 1, fill: true } }\nevents: { a: { properties: { p: required } }, b: { properties: { p: optional } } }\n`;
    expect(await refused(said)).toEqual([
      ["2: 1", "`p` is filled with 1, which its own schema refuses", "Its `type` is `boolean`."],
    ]);
  });

  test("is no business of a default that is only said", async () => {
    expect(await refused(`${HEAD}events: { e: { properties: { p: { type: boolean, default: 1 } } } }\n`)).toEqual([]);
  });
});

describe("a raw schema", () => {
  test("that leads out is refused at the reference", async () => {
    const said = `${HEAD}events:\n  e:\n    properties:\n      p:\n        schema:\n          items:\n            $ref: https://a.example/s\n`;
    expect(await refused(said)).toEqual([
      [
        "8: https://a.example/s",
        "the raw schema refers to `https://a.example/s`, which is not in it",
        "A raw schema stands alone: put what it needs into its own `$defs`.",
      ],
    ]);
  });

  test("that is none is refused at the keyword, once", async () => {
    const said = `${HEAD}properties: { p: { schema: { minimum: "3" } } }\nevents: { a: { properties: { p: required } }, b: { properties: { p: optional } } }\n`;
    expect(await refused(said)).toEqual([
      ['2: "3"', "the raw schema says `minimum`, which wants a number", "It must be valid JSON Schema 2020-12."],
    ]);
  });
});

test("all that is wrong is told in one run", async () => {
  const said = `
sources: { web: { sends: { channel: 1 } } }
context: { channel: string }
events: { a_b: { dedupe: [nothing] }, "a b": {} }
`;
  expect(rules(generatorOf(await planOf(said)).refusals)).toEqual([
    "plan/missing-key",
    "plan/missing-key",
    "consumers/dangling",
    "naming/collision",
    "plan/value",
  ]);
});
