import { writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Workplace } from "../workplace.ts";
import { generated, generateIn, type Run, refused } from "./in-process.ts";

const TWO_SOURCES =
  "plan: { name: a, version: 1.0.0 }\nsources: { web: { kind: client }, server: { kind: server } }\nevents: { bought: {} }\n";
const ONE_SOURCE = "plan: { name: a, version: 1.0.0 }\nevents: { bought: {} }\n";
const TEMPLATE = "// {{mark}}\n";

/** The rows of the report: where each output went. */
async function places(files: Readonly<Record<string, string>>, run: Run = {}): Promise<readonly string[]> {
  const { rows } = await generated(new Workplace(files), run);
  return rows.map(({ where, what }) => `${where}: ${what.replace(/,.*/, "")}`);
}

const plan = (text: string, ...entries: readonly string[]) => ({
  "tracking-plan/plan.yaml": `${text}${entries.length === 0 ? "" : "generate:\n"}${entries.map((entry) => `  - { ${entry} }\n`).join("")}`,
});

const WEB = "target: typescript, source: web, out: ../gen/web";
const SERVER = "target: typescript, source: server, out: ../gen/server";
const ALL = "target: typescript, out: ../gen";
const SCHEMAS = "target: json-schema, out: ../schemas";
const OLD_SCHEMAS = 'target: json-schema, out: ../old, draft: "07"';
const DOCS = "target: markdown, out: ../docs";

describe("what is made, and where it goes", () => {
  const cases: readonly (readonly [
    title: string,
    files: Readonly<Record<string, string>>,
    run: Run,
    expected: readonly string[],
  ])[] = [
    [
      "every entry, in its order",
      plan(TWO_SOURCES, DOCS, WEB, SERVER),
      {},
      ["docs: Markdown", "gen/web: typed client", "gen/server: typed client"],
    ],
    ["each source below `out`", plan(TWO_SOURCES, ALL), {}, ["gen/web: typed client", "gen/server: typed client"]],
    ["a single source straight to `out`", plan(ONE_SOURCE, ALL), {}, ["gen: typed client"]],
    [
      "--target keeps the plan's `out`",
      plan(TWO_SOURCES, DOCS, WEB, SCHEMAS),
      { target: "json-schema" },
      ["schemas: JSON Schemas"],
    ],
    [
      "--target, with every entry of it",
      plan(TWO_SOURCES, WEB, SERVER, DOCS),
      { target: "typescript" },
      ["gen/web: typed client", "gen/server: typed client"],
    ],
    [
      "--target and --out, without `generate`",
      plan(TWO_SOURCES),
      { target: "typescript", out: "x" },
      ["x/web: typed client", "x/server: typed client"],
    ],
    [
      "--target and --out: each source below it, whatever the entries say",
      plan(TWO_SOURCES, WEB),
      { target: "typescript", out: "x" },
      ["x/web: typed client", "x/server: typed client"],
    ],
    [
      "--source takes its own entries alone",
      plan(TWO_SOURCES, WEB, SERVER, DOCS),
      { source: "server" },
      ["gen/server: typed client"],
    ],
    [
      "--source leaves one of several where it belongs",
      plan(TWO_SOURCES, ALL, DOCS),
      { source: "server" },
      ["gen/server: typed client"],
    ],
    [
      "--source and --out: straight there",
      plan(TWO_SOURCES, ALL),
      { target: "typescript", source: "web", out: "x" },
      ["x: typed client"],
    ],
    ["--out where the plan makes one thing", plan(TWO_SOURCES, SCHEMAS), { out: "x" }, ["x: JSON Schemas"]],
    [
      "a file of the plan deeper down says where from there",
      { ...plan(ONE_SOURCE), "tracking-plan/a/b/out.yaml": "generate: [{ target: markdown, out: ../docs }]" },
      {},
      ["tracking-plan/a/docs: Markdown"],
    ],
    [
      "several files may add to `generate`",
      { ...plan(ONE_SOURCE, DOCS), "tracking-plan/z.yaml": "generate: [{ target: json-schema, out: ../s }]" },
      {},
      ["docs: Markdown", "s: JSON Schemas"],
    ],
    [
      "a plan of one file",
      { "tracking-plan.yaml": `${ONE_SOURCE}generate: [{ target: markdown, out: docs }]` },
      {},
      ["docs: Markdown"],
    ],
    [
      "a plan elsewhere",
      { "x/plan/p.yaml": `${ONE_SOURCE}generate: [{ target: markdown, out: ../docs }]` },
      { plan: "x/plan" },
      ["x/docs: Markdown"],
    ],
    [
      "a template, relative to its file",
      {
        ...plan(ONE_SOURCE, "target: template, template: t/a.hbs, out: ../gen/A.kt"),
        "tracking-plan/t/a.hbs": TEMPLATE,
      },
      {},
      ["gen/A.kt: template"],
    ],
    [
      "a template, from the command line",
      { ...plan(ONE_SOURCE), "a.hbs": TEMPLATE },
      { target: "template", template: "a.hbs", out: "A.kt" },
      ["A.kt: template"],
    ],
  ];

  test.each(cases)("%s", async (_, files, run, expected) => {
    const rows = await places(files, run);
    expect(rows.map((row) => row.replace(/: .*template.*/i, ": template"))).toEqual(expected);
  });

  test("--target with --out keeps the options of the plan's entry; --draft and --base-url override them", async () => {
    const place = new Workplace(plan(ONE_SOURCE, OLD_SCHEMAS));
    const schema = () => JSON.parse(place.read("x/plan.json"));
    await generated(place, { target: "json-schema", out: "x" });
    expect(schema().$schema).toBe("http://json-schema.org/draft-07/schema#");
    await generated(place, { target: "json-schema", out: "x", draft: "2020-12", baseUrl: "https://a.example/s" });
    expect(schema()).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://a.example/s/plan.json",
    });
  });
});

describe("what makes no sense is refused with 2", () => {
  const cases: readonly (readonly [
    title: string,
    files: Readonly<Record<string, string>>,
    run: Run,
    message: string,
    hint: RegExp,
  ])[] = [
    [
      "neither `generate` nor --target",
      plan(ONE_SOURCE),
      {},
      "the plan does not say what to generate",
      /\n {2}generate:\n {4}- \{ target: typescript, {2}out: \.\.\/src\/tracking \}\n/,
    ],
    [
      "an unknown source",
      plan(TWO_SOURCES, ALL),
      { source: "andriod" },
      "the plan has no source `andriod`",
      /^It has `web`, `server`\.$/,
    ],
    [
      "a target that says nowhere where it goes",
      plan(TWO_SOURCES, DOCS),
      { target: "typescript" },
      "the plan does not say where `typescript` goes",
      /--out <path>/,
    ],
    [
      "a source that nothing is made for",
      plan(TWO_SOURCES, DOCS),
      { source: "web" },
      "nothing in `generate:` is made for the source `web`",
      /--target typescript --out <dir>/,
    ],
    [
      "--out for several things",
      plan(TWO_SOURCES, DOCS, SCHEMAS),
      { out: "x" },
      "`--out` is one place, and the plan generates more than one thing",
      /--target/,
    ],
    [
      "--source for what is made of the whole plan",
      plan(TWO_SOURCES, DOCS),
      { target: "markdown", source: "web" },
      "`markdown` is made of the whole plan, not of one source",
      /^Leave `--source` out\.$/,
    ],
    [
      "--template for another target",
      plan(TWO_SOURCES, DOCS),
      { target: "markdown", template: "a.hbs" },
      "`--template` belongs to the target `template`",
      /--target template/,
    ],
    [
      "--draft for another target",
      plan(TWO_SOURCES, DOCS),
      { target: "markdown", draft: "07" },
      "`--draft` belongs to the target `json-schema`",
      /--target json-schema/,
    ],
    [
      "a template that the command line forgot",
      plan(ONE_SOURCE),
      { target: "template", out: "A.kt" },
      "the target `template` needs `--template <file>`",
      /`template:`/,
    ],
    [
      "--out for several templates",
      plan(ONE_SOURCE, "target: template, template: a, out: a", "target: template, template: b, out: b"),
      { target: "template", out: "x" },
      "`--out` is one place, and the plan has 2 templates",
      /--template <file>/,
    ],
  ];

  test.each(cases)("%s", async (_, files, run, message, hint) => {
    const place = new Workplace(files);
    await expect(generateIn(place, run)).rejects.toMatchObject({
      name: "CliError",
      message,
      hint: expect.stringMatching(hint),
    });
    expect(place.list()).toEqual(Object.keys(files).toSorted());
  });

  test.each([
    ["no `out`", "target: markdown", "4:5", "this entry of `generate` has no `out`"],
    ["an empty `out`", "target: markdown, out: ''", "4:5", "this entry of `generate` has no `out`"],
    [
      "an empty `template`",
      "target: template, template: '', out: a.kt",
      "4:5",
      "this entry of `generate` has no `template`",
    ],
  ])("an entry with %s, at its place", async (_, entry, where, message) => {
    const { status, reasons } = await refused(new Workplace(plan(ONE_SOURCE, entry)));
    expect({ status, reasons }).toEqual({
      status: 2,
      reasons: [`tracking-plan/plan.yaml:${where} generate/incomplete: ${message}`],
    });
  });

  test("a template that cannot be read, at the place that names it", async () => {
    const place = new Workplace(plan(ONE_SOURCE, "target: template, template: ../t/a.hbs, out: a.kt"));
    expect(await refused(place)).toEqual({
      status: 2,
      reasons: ["tracking-plan/plan.yaml:4:35 generate/template: the template t/a.hbs cannot be read: it is not there"],
    });
  });

  test("a template that is not UTF-8", async () => {
    const place = new Workplace(plan(ONE_SOURCE, "target: template, template: ../a.hbs, out: a.kt"));
    writeFileSync(place.path("a.hbs"), Uint8Array.of(0x2f, 0x2f, 0xe9));
    expect(await refused(place)).toEqual({
      status: 2,
      reasons: ["a.hbs:1:1 generate/template: this template is not UTF-8"],
    });
  });

  test.each([
    [["--target", "markdown", "--target", "json-schema"], "`--target` is said twice", "all that the plan asks for"],
    [["--source", "web", "--source", "server"], "`--source` is said twice", "every source gets its client"],
  ])("%j: none is left out in silence", async (flags, message, hint) => {
    const place = new Workplace(plan(TWO_SOURCES, DOCS, WEB));
    const { status, stderr } = await place.run(["generate", ...flags]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) });
    expect(stderr).toContain(hint);
    expect(place.has("docs")).toBe(false);
  });
});
