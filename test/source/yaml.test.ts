import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { keptText } from "../../src/source/kept-value.ts";
import type { Range } from "../../src/source/place-tree.ts";
import { isList, isMap, type Value } from "../../src/source/value.ts";
import { readEvents } from "../../src/source/yaml/events.ts";
import { attempt } from "../../src/source/yaml/failure.ts";
import { readNodes } from "../../src/source/yaml/nodes.ts";
import { TreeBuilder } from "../../src/source/yaml/tree-builder.ts";
import { planFiles } from "../support/plan.ts";
import { yamlText } from "./yaml-text.ts";

/** What a reader makes of a text: its value, the places of all that is in it, and what it complains of; or nothing. */
function reading(text: string, by: (builder: TreeBuilder) => Value): unknown {
  const problems: Diagnostic[] = [];
  const builder = new TreeBuilder("file", (problem) => problems.push(problem));
  const outcome = attempt(() => by(builder));
  if ("failure" in outcome) return "refused";
  return {
    value: plain(outcome.value),
    places: placesOf(outcome.value, builder, text),
    problems,
    kept: keptOf(outcome.value, builder, problems),
  };
}

/** What is kept while reading: where there is anything and nothing is wrong, it is what would be kept of the value. */
function keptOf(value: Value, { kept }: TreeBuilder, problems: readonly Diagnostic[]): string | undefined {
  const text = kept === undefined ? undefined : JSON.stringify(kept);
  if (text !== undefined && problems.length === 0) expect(text).toBe(keptText(value));
  return text;
}

const byEvents = (text: string) => reading(text, (builder) => readEvents(text, builder));

function byNodes(text: string): unknown {
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false });
  return document.errors.length > 0
    ? "refused"
    : reading(text, (builder) => readNodes(text, document.contents, builder));
}

/** A value as something that tells apart all that must be told apart: the order of keys, -0 and 0, NaN and null. */
function plain(value: Value): unknown {
  if (isMap(value)) return { map: [...value].map(([key, each]) => [key, plain(each)]) };
  if (isList(value)) return value.map(plain);
  return typeof value === "number" ? { number: Object.is(value, -0) ? "-0" : String(value) } : value;
}

/** Where every key and value is, with the text that is there. */
function placesOf(value: Value, builder: TreeBuilder, text: string, path: readonly string[] = []): readonly string[] {
  if (path.length > 6) return [];
  const shown = ({ start, end }: Range) => `${start}-${end} ${text.slice(start, end)}`;
  const here = `${path.join("/")} ${shown(builder.places.find(path, "key"))} = ${shown(builder.places.find(path, "value"))}`;
  const inner = isMap(value)
    ? [...value]
    : isList(value)
      ? value.map((each, index): [string, Value] => [String(index), each])
      : [];
  return [here, ...inner.flatMap(([key, each]) => placesOf(each, builder, text, [...path, key]))];
}

describe("both parsers give the same values, places and complaints", () => {
  test("on the files of the plans that come with this project", () => {
    for (const folder of ["tracking-plan", "templates/init"]) {
      for (const { path, bytes } of planFiles(folder)) {
        const text = new TextDecoder().decode(bytes);
        expect(byEvents(text), path).toEqual(byNodes(text));
        const windows = text.replaceAll("\n", "\r\n");
        expect(byEvents(windows), `${path} with CR LF`).toEqual(byNodes(windows));
      }
    }
  });

  test("on random texts of every style", () => {
    let refused = 0;
    fc.assert(
      fc.property(yamlText, (text) => {
        const events = byEvents(text);
        expect(events).toEqual(byNodes(text));
        if (events === "refused") refused++;
      }),
      { numRuns: 800 },
    );
    expect(refused).toBeLessThan(160);
  });

  const ODD = [
    "[{a: b}: c]",
    "[a: b, c]",
    "[a: ]",
    "{a: b # }\n}",
    "{a: # c\n b}",
    "[a, # ]\n b]",
    "? a\n: b",
    "? |\n  k\n: v",
    "? a",
    ": v",
    "{? a : b, ? c}",
    "a: ? b",
    "[a, [b, c]]: d",
    "*x : b",
    "a: !!str 5",
    "a: !x &y z",
    "!!map {a: b}",
    "- !!null\n- &x\n- !!str",
    "a: &x\nb: *x",
    "a: &a [*a]",
    "a: [&x a, *x , &y ]",
    "{a: &q }",
    "- &x a\n- *x\n-\n",
    "a: |",
    "a: |\n",
    "a: |2 # hi | there\n   x\n",
    "a: >\n\n  x\n\n   y\n  z\n",
    "- |\n  x\n\n\n- y",
    "a: |+\n\n\nb: c",
    "a: 'x\n\n  y'",
    'a: "x \\\n   y"',
    "a: x\n\n   y\n\nb: z",
    "-\n-\n- a",
    "- - a\n  - b\n- c",
    "- a: b\n  c: d\n-   e: f\n    g: h",
    "-   \n  - a",
    "a:\n- b\n-\n- c\nd: e",
    "a:    # c\n  b: c",
    "a: b #c\nd: e#f",
    "'': x",
    "\"\": ''",
    "--- a",
    "a: b\n...\n",
    "a: b\n...\n# end",
    "\ufeffa: b",
    "# only\n",
    "",
    "\n\n",
    "---\n",
    "a: b: c",
    "a: - b",
    "a: @x",
    "a: %x",
    "a: 'x' y",
    "[a b",
    "{a: b",
    '{"a":"b","c":[1,2]}',
    '{"a":1,\n\t"b":2}',
    "a: 1e3\nb: 0x1F\nc: 0o17\nd: .5\ne: -.inf\nf: 1_000\ng: 012\nh: +1\ni: 1.\nj: -0\nk: .nan\nl: 0b1\nm: ~",
    "a: {x: 1}\nb: {<<: *y}",
    "<<: {a: 1}\nb: 2",
    "x: &x {a: 1}\ny: {<<: *x, b: 2, a: 3}",
    "x: {<<: 5}",
    "x: {<<: [1]}",
    "x: {<<: {a: 1}, <<: {b: 1}}",
    'a: 1\na: 2\n"a": 3',
    '"\\ud83d\\uded2": "\\ud800"',
  ];
  test.each(ODD)("%j", (text) => {
    expect(byEvents(text)).toEqual(byNodes(text));
  });
});

describe("where they differ, YAML 1.2.2 decides", () => {
  test("a lone CR breaks a line (section 5.4): js-yaml is right", () => {
    expect(byEvents("a: b\rc: d")).toMatchObject({
      value: {
        map: [
          ["a", "b"],
          ["c", "d"],
        ],
      },
    });
    expect(byNodes("a: b\rc: d")).toBe("refused");
  });

  test("lines of a flow collection are indented (section 7.4): js-yaml is right, and editors are not so strict", () => {
    expect(byEvents("a: [\n  b,\n]\n")).toBe("refused");
    expect(byNodes("a: [\n  b,\n]\n")).toMatchObject({ value: { map: [["a", ["b"]]] } });
  });
});

describe("plain scalars are read by the core schema (section 10.3.2)", () => {
  test.each<[string, Value]>([
    ["null", null],
    ["Null", null],
    ["NULL", null],
    ["~", null],
    ["nULL", "nULL"],
    ["true", true],
    ["True", true],
    ["TRUE", true],
    ["tRUE", "tRUE"],
    ["yes", "yes"],
    ["on", "on"],
    ["y", "y"],
    ["no", "no"],
    ["0", 0],
    ["-0", -0],
    ["007", 7],
    ["+12", 12],
    ["0o17", 15],
    ["0x1f", 31],
    ["0xZ", "0xZ"],
    ["-0x1f", "-0x1f"],
    ["0b1", "0b1"],
    ["1_000", "1_000"],
    ["1.", 1],
    [".5", 0.5],
    ["1e3", 1_000],
    ["1E-2", 0.01],
    ["-1.5e+1", -15],
    ["e3", "e3"],
    [".", "."],
    ["1.2.3", "1.2.3"],
    ["1:30", "1:30"],
    ["2027-03-01", "2027-03-01"],
    [".inf", Number.POSITIVE_INFINITY],
    ["-.Inf", Number.NEGATIVE_INFINITY],
    ["+.INF", Number.POSITIVE_INFINITY],
    [".iNF", ".iNF"],
    [".nan", Number.NaN],
    [".NaN", Number.NaN],
    ["-.nan", "-.nan"],
    ["9007199254740993", 9_007_199_254_740_992],
    ["=", "="],
    ["-", "-"],
    ["+", "+"],
    ["--", "--"],
  ])("%s", (text, value) => {
    expect(byEvents(`a: ${text === "-" ? "'-'" : text}`)).toMatchObject({ value: { map: [["a", plain(value)]] } });
  });
});
