import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { explainSchema } from "../../src/cli/answers/explain.ts";
import { rulesSchema } from "../../src/cli/answers/rules.ts";
import { explainText } from "../../src/cli/explain/text.ts";
import { plainPaint } from "../../src/cli/output.ts";
import { wrap } from "../../src/diagnostics/wrap.ts";
import { RULES } from "../../src/lint/registry.ts";
import { exampleTitle, facts, rulePage } from "../../src/lint/rule-page.ts";
import { Workplace } from "./workplace.ts";

const place = new Workplace();

describe("explain", () => {
  test("as text: why, what it finds and what is right", async () => {
    const { status, stdout } = await place.run(["explain", "suppressions/expired"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^suppressions\/expired\nA suppression whose day has come\.\n\nIn `recommended`, `strict` and `all`: error\.\n\nIt was agreed/,
    );
    expect(stdout).toContain("\nOn 2027-07-01:\n");
    expect(stdout).toContain("→ the suppression of `dedupe/missing` ended on 2027-06-30");
  });

  test("as Markdown: the page of the docs", async () => {
    expect((await place.run(["explain", "dedupe/missing", "--format", "markdown"])).stdout).toBe(
      rulePage(
        RULES.find(({ id }) => id === "dedupe/missing") ??
          RULES[0] ??
          (() => {
            throw new Error("no rules");
          })(),
      ),
    );
  });

  test("as JSON, by the schema that the package ships", async () => {
    const answer = JSON.parse((await place.run(["explain", "dedupe/missing", "--format", "json"])).stdout);
    const validate = new Ajv2020({ allErrors: true }).compile(explainSchema());
    validate(answer);
    expect(validate.errors ?? []).toEqual([]);
    expect(answer).toMatchObject({ version: 1, id: "dedupe/missing", severity: "error", preset: "recommended" });
  });

  test("finds a rule by its name alone, and names the one that was meant", async () => {
    expect((await place.run(["explain", "example-invalid"])).stdout).toMatch(/^types\/example-invalid\n/);
    const { status, stderr } = await place.run(["explain", "dedupe/mising"]);
    expect(status).toBe(2);
    expect(stderr).toContain("Did you mean `dedupe/missing`?");
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))("%s has words of eighty columns", (_, rule) => {
    const own = new Set(
      [...rule.examples.good, ...rule.examples.bad].flatMap(({ plan }) => plan.split("\n").map((line) => line.trim())),
    );
    const fixed = rule.examples.bad.flatMap(({ fixed: text = "" }) => text.split("\n").map((line) => line.trim()));
    const lines = explainText(rule, facts(rule), wrap, plainPaint, exampleTitle).split("\n");
    const long = lines.filter((line) => line.length > 80 && line.trim().includes(" "));
    expect(long.filter((line) => !own.has(line.trim()) && !fixed.includes(line.trim()))).toEqual([]);
  });
});

describe("rules", () => {
  test("lists all of them, each with severity and preset", async () => {
    const { status, stdout } = await place.run(["rules"]);
    expect(status).toBe(0);
    const listed = [...stdout.matchAll(/^([a-z-]+\/[a-z-]+) {2,}/gm)].map(([, id]) => id);
    expect(listed.sort()).toEqual(RULES.map(({ id }) => id).sort());
    expect(stdout).toMatch(/^dedupe\/missing {2,}error, recommended$/m);
    expect(stdout).toMatch(new RegExp(`\\n${RULES.length} rules\\. `));
  });

  test("as JSON, by the schema that the package ships; by preset", async () => {
    const validate = new Ajv2020({ allErrors: true }).compile(rulesSchema());
    const listed = async (...args: readonly string[]): Promise<readonly string[]> => {
      const answer = JSON.parse((await place.run(["rules", "--format", "json", ...args])).stdout);
      validate(answer);
      expect(validate.errors ?? []).toEqual([]);
      return answer.rules.map(({ id }: { id: string }) => id);
    };
    expect(await listed()).toEqual(RULES.map(({ id }) => id));
    expect(await listed("--preset", "recommended")).toEqual(
      RULES.filter(({ preset }) => preset === "recommended").map(({ id }) => id),
    );
  });
});
