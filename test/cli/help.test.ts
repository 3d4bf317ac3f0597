import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { TEMPLATES } from "../../src/cli/init/template.ts";
import { REPORT_FORMATS } from "../../src/diagnostics/reporters/registry.ts";
import { PRESETS as RULE_PRESETS } from "../../src/lint/rule.ts";
import { TARGETS } from "../../src/model/plan.ts";
import { GitWorkplace } from "./revision/git-workplace.ts";
import { Workplace } from "./workplace.ts";

const REGISTRY = readFileSync(join(import.meta.dirname, "../../src/cli/commands/registry.ts"), "utf8");
const COMMANDS = [...REGISTRY.matchAll(/from "\.\/([\w-]+)\.ts"/g)].map(([, name = ""]) => name);

const helps = new Map<string, string>();
const helpOf = (command: string): string => helps.get(command) ?? "";

beforeAll(async () => {
  await Promise.all(
    ["", ...COMMANDS].map(async (command) => {
      const { status, stdout, stderr } = await new Workplace().run([...(command === "" ? [] : [command]), "--help"]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      helps.set(command, stdout);
    }),
  );
});

test("--help lists every command, and what the exit status means", () => {
  for (const command of COMMANDS) expect(helpOf("")).toMatch(new RegExp(`^  ${command} `, "m"));
  expect(helpOf("")).toMatch(/\nExit status: 0 nothing to report, 1 findings, 2 it could not do its work\.\n$/);
});

describe.each(COMMANDS)("tracking-plan %s --help", (command) => {
  test("is usage, one sentence, the options by purpose and two examples", () => {
    const [usage = "", sentence = "", ...blocks] = helpOf(command).trimEnd().split("\n\n");
    expect(usage).toMatch(new RegExp(`^Usage: tracking-plan ${command} `));
    expect(sentence.replaceAll("\n", " ")).toMatch(/^[A-Z][^.]*\.$/);
    expect(blocks.slice(0, -1).every((block) => /^[A-Z].*:\n {2}/.test(block))).toBe(true);
    expect(blocks.at(-1)).toMatch(/^Examples:\n {2}\$ .+\n {4}.+\n {2}\$ .+\n {4}.+$/);
  });

  test("takes a format for the answer and a file to write it to", () => {
    expect(helpOf(command)).toMatch(/^Answer:\n {2}--format <format> .*\n(?:.*\n)*? {2}--output <file> /m);
  });

  test("fits into eighty columns", () => {
    expect(
      helpOf(command)
        .split("\n")
        .filter((line) => line.length > 80),
    ).toEqual([]);
  });
});

test("the examples work in the shop's plan", { timeout: 60_000 }, async () => {
  const rule = { type: "TRACK", key: "Order Placed", jsonSchema: { type: "object" } };
  const place = new GitWorkplace({ "plan.json": JSON.stringify({ name: "Acme", rules: [rule] }) });
  // `check` wants outputs that are up to date.
  const first = ["init", "generate"];
  const lines = [...first, ...COMMANDS.filter((each) => !first.includes(each))].flatMap(examplesOf);
  expect(lines).toHaveLength(COMMANDS.length * 2);
  const [init = [], ...others] = lines;
  expect(await place.run(init)).toMatchObject({ status: 0 });
  place.commit();
  for (const line of others) {
    const { status, stdout, stderr } = await place.run(line);
    expect({ line, status, stderr: status === 0 ? "" : stderr, said: stdout !== "" }).toEqual({
      line,
      status: 0,
      stderr: "",
      said: true,
    });
  }
});

const examplesOf = (command: string): readonly (readonly string[])[] =>
  [...helpOf(command).matchAll(/^ {2}\$ tracking-plan (.+)$/gm)].map(([, line = ""]) => line.split(" "));

describe("what help says of choices is what there is", () => {
  test("presets and formats of lint", () => {
    const help = helpOf("lint").replace(/\s+/g, " ");
    const [, presets = ""] = /--preset <preset>[^(]*\(choices: ([^)]*)\)/.exec(help) ?? [];
    expect([...presets.matchAll(/"([^"]+)"/g)].map(([, name]) => name)).toEqual([...RULE_PRESETS, "none"]);
    const listed = `${REPORT_FORMATS.slice(0, -1).join(", ")} or ${REPORT_FORMATS.at(-1)}`;
    expect(help).toContain(`--format <format> ${listed};`);
  });

  test("targets", () => {
    const [, listed = ""] = /--target <target>[^(]*\(choices: ([^)]*)\)/s.exec(helpOf("generate")) ?? [];
    expect([...listed.matchAll(/"([^"]+)"/g)].map(([, name]) => name)).toEqual([...TARGETS]);
  });

  test("templates, and the one that is written where nobody can be asked", () => {
    const help = helpOf("init").replace(/\s+/g, " ");
    const [, listed = ""] = /--template <template>[^(]*\(choices: ([^)]*)\)/.exec(help) ?? [];
    expect([...listed.matchAll(/"([^"]+)"/g)].map(([, name]) => name)).toEqual(Object.keys(TEMPLATES));
    expect(help).toContain("without it, a terminal asks and anything else gets `empty`");
  });
});
