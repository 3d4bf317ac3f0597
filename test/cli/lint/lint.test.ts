import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { lintSchema } from "../../../src/cli/answers/lint.ts";
import { Workplace } from "../workplace.ts";

/** One error, at a place that every test can name. */
const WITHOUT_KEY = `plan: { name: shop, version: 1.0.0 }
events:
  order_completed:
    description: An order was placed.
    role: purchase
    properties:
      order_id: { type: string, required: true }
`;
const RULE = ["--rule", "dedupe/missing"];

const placeWith = (text: string): Workplace => new Workplace({ "tracking-plan.yaml": text });

const validate = new Ajv2020({ allErrors: true }).compile(lintSchema());

/** The answer, held to the schema that the package ships. */
function answerIn(stdout: string) {
  const json = JSON.parse(stdout);
  validate(json);
  expect(validate.errors ?? []).toEqual([]);
  return json;
}

describe("text", () => {
  test("says what, where, and what to write, then what it comes to", async () => {
    expect(await placeWith(WITHOUT_KEY).run(["lint", ...RULE])).toMatchObject({
      status: 1,
      stderr: "",
      stdout: `\
tracking-plan.yaml

  3:3   error  \`order_completed\` is a purchase and has no dedupe key: sent
        twice, it counts twice
        dedupe/missing

     2 | events:
     3 |   order_completed:
       |   ^^^^^^^^^^^^^^^
     4 |     description: An order was placed.

        Write \`dedupe: [order_id]\`: what makes two firings the same purchase.

1 error, 0 warnings in 1 event.
\`tracking-plan explain dedupe/missing\` tells more.
`,
    });
  });

  test("no findings is one line, and exit status 0", async () => {
    const clean = placeWith(`${WITHOUT_KEY}    dedupe: [order_id]\n`);
    expect(await clean.run(["lint", ...RULE])).toMatchObject({
      status: 0,
      stdout: "No findings in 1 event.\n",
      stderr: "",
    });
  });

  test("a rule that finds much fills a screen, and says how much more there is", async () => {
    const events = Array.from({ length: 40 }, (_, index) => `  order_${index}_completed: { role: purchase }\n`);
    const place = placeWith(`plan: { name: shop, version: 1.0.0 }\nevents:\n${events.join("")}`);
    const { stdout } = await place.run(["lint", ...RULE]);
    expect(stdout.match(/^ +\d+:3 /gm)).toHaveLength(15);
    expect(stdout.match(/\^{3,}/g)).toHaveLength(5);
    expect(stdout).toContain(
      "  … and 25 more of `dedupe/missing`: 40 in 1 file. `--format json` has all.\n\n40 errors, 0 warnings in 40 events.",
    );
    expect(answerIn((await place.run(["lint", ...RULE, "--format", "json"])).stdout).findings).toHaveLength(40);
  });
});

describe("json", () => {
  test("is described by the schema that the package ships", async () => {
    const { status, stdout } = await placeWith(WITHOUT_KEY).run(["lint", ...RULE, "--format", "json"]);
    expect(status).toBe(1);
    expect(answerIn(stdout)).toEqual({
      version: 1,
      findings: [
        {
          rule: "dedupe/missing",
          severity: "error",
          message: "`order_completed` is a purchase and has no dedupe key: sent twice, it counts twice",
          file: "tracking-plan.yaml",
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 18,
          pointer: "/events/order_completed",
          hint: "Write `dedupe: [order_id]`: what makes two firings the same purchase.",
          fixable: false,
          fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        },
      ],
      summary: { errors: 1, warnings: 0, infos: 0, suppressed: 0 },
    });
  });

  test("a plan that cannot be loaded gives its errors, and no findings", async () => {
    const { status, stdout } = await placeWith(`${WITHOUT_KEY}eventz: {}\n`).run(["lint", "--format", "json"]);
    expect(status).toBe(2);
    const { errors, ...rest } = answerIn(stdout);
    expect(rest).toEqual({ version: 1 });
    expect(errors).toMatchObject([{ rule: "plan/unknown-key", severity: "error", line: 8 }]);
  });
});

describe("which rules", () => {
  test("the plan's own word, the preset in its place, and one rule whatever they say", async () => {
    const off = placeWith(`${WITHOUT_KEY}lint: { rules: { dedupe/missing: off } }\n`);
    const rulesIn = async (...args: readonly string[]): Promise<readonly string[]> =>
      answerIn((await off.run(["lint", "--format", "json", ...args])).stdout).findings.map(
        ({ rule }: { rule: string }) => rule,
      );
    expect(await rulesIn()).not.toContain("dedupe/missing");
    expect(await rulesIn(...RULE)).toEqual(["dedupe/missing"]);
    expect(await rulesIn("--preset", "none")).toEqual([]);
  });

  test.each([
    [["--rule", "dedupe/mising"], "there is no rule `dedupe/mising`", "Did you mean `dedupe/missing`?"],
    [["--max-warnings", "few"], "`--max-warnings` cannot be `few`", "It takes a whole number"],
    [["--today", "2026-02-30"], "`--today` cannot be `2026-02-30`", "It takes a date"],
    [["--preset", "strictest"], "`--preset` cannot be `strictest`", "It takes `recommended`"],
    [["--format", "xml"], "there is no format `xml` here", "It takes `text`, `json`"],
  ])("%j is refused", async (args, message, hint) => {
    const { status, stdout, stderr } = await placeWith(WITHOUT_KEY).run(["lint", ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
  });

  test("warnings count where they may be only so many", async () => {
    const place = placeWith(`${WITHOUT_KEY}lint: { rules: { dedupe/missing: warning } }\n`);
    expect(await place.run(["lint", ...RULE])).toMatchObject({ status: 0 });
    expect(await place.run(["lint", ...RULE, "--max-warnings", "1"])).toMatchObject({ status: 0 });
    expect(await place.run(["lint", ...RULE, "--max-warnings", "0"])).toMatchObject({ status: 1 });
  });
});

describe("formats", () => {
  test("several at once, each to its place", async () => {
    const place = placeWith(WITHOUT_KEY);
    const formats = ["sarif=out/lint.sarif", "junit=lint.xml", "gitlab=quality.json", "markdown=comment.md", "github"];
    const { status, stdout } = await place.run(["lint", ...RULE, ...formats.flatMap((each) => ["--format", each])]);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^::error file=tracking-plan\.yaml,line=3,endLine=3,col=3,endColumn=18,title=dedupe\/missing::.*\n$/,
    );
    expect(JSON.parse(place.read("out/lint.sarif")).runs[0].results).toHaveLength(1);
    expect(place.read("lint.xml")).toContain('failures="1"');
    expect(JSON.parse(place.read("quality.json"))).toHaveLength(1);
    expect(place.read("comment.md")).toContain("**tracking-plan lint:** 1 error, 0 warnings.");
  });

  test.each(["sarif", "github", "gitlab", "junit", "markdown"])(
    "%s of a plan that cannot be loaded: exit status 2",
    async (format) => {
      const { status, stdout } = await new Workplace().run(["lint", "--format", format]);
      expect(status).toBe(2);
      expect(stdout).toContain("there is no plan here");
    },
  );
});
