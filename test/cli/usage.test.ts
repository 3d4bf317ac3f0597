import { describe, expect, test } from "vitest";
import { VERSION } from "../../src/cli/version.ts";
import { Workplace } from "./workplace.ts";

describe("a mistake on the command line is told in one style, and ends with 2", () => {
  const mistakes: readonly (readonly [args: string, message: string, hint: string])[] = [
    ["generat", "unknown command `generat`", "Did you mean `generate`?"],
    [
      "frobnicate",
      "unknown command `frobnicate`",
      "`tracking-plan --help` lists the commands, and `tracking-plan <command> --help` says what one takes.",
    ],
    ["lnit", "unknown command `lnit`", "Did you mean `init` or `lint`?"],
    ["export --plann", "unknown option `--plann`", "Did you mean `--plan`?"],
    ["generate --chek", "unknown option `--chek`", "Did you mean `--check`?"],
    ["--verson", "unknown option `--verson`", "Did you mean `--version`?"],
    ["generate --zzz", "unknown option `--zzz`", "`tracking-plan generate --help` says what it takes."],
    [
      "generate here",
      "too many arguments for `generate`. Expected 0 arguments but got 1",
      "`tracking-plan generate --help` says what it takes.",
    ],
    [
      "generate --plan",
      "option `--plan <path>` argument missing",
      "`tracking-plan generate --help` says what it takes.",
    ],
    [
      "generate --target typescrpt",
      "`--target` cannot be `typescrpt`",
      "It takes `typescript`, `json-schema`, `markdown` or `template`.",
    ],
    ["generate --draft 06", "`--draft` cannot be `06`", "It takes `2020-12` or `07`."],
    ["generate --format xml", "there is no format `xml` here", "It takes `text` or `json`."],
    [
      "generate --format json=",
      "`--format json=` names no file",
      "Write `--format json=<file>`, or `--format json` for stdout.",
    ],
    [
      "generate --format json --format text",
      "two answers would go to one place",
      "Give each a file: `--format json=report.json`.",
    ],
    [
      "generate --format json=a --format text=./a",
      "two answers would go to one place",
      "Give each a file: `--format json=report.json`.",
    ],
    [
      "generate --format json=a --output b",
      "there is nothing left for `--output`: every format has its file",
      "Leave it out.",
    ],
    ["generate --watch --check", "`--watch` writes and `--check` does not", "Leave one of them out."],
    [
      "init --template shopp",
      "`--template` cannot be `shopp`",
      "It takes `shop`, `saas`, `ecommerce-spec` or `empty`.",
    ],
    ["show", "missing required argument `name`", "`tracking-plan show --help` says what it takes."],
  ];

  test.concurrent.each(mistakes)("tracking-plan %s", async (args, message, hint) => {
    const { status, stdout, stderr } = await new Workplace().run(args.split(" "));
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: "",
      stderr: `error  ${message}\n       ${hint}\n`,
    });
  });

  test.concurrent("an empty path, as an unset variable of a shell gives", async () => {
    const { status, stderr } = await new Workplace().run(["generate", "--out", ""]);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "error  `--out` is empty\n       Say a path, or leave the option out.\n",
    });
  });

  test.concurrent("no command at all: the help, on stderr", async () => {
    const { status, stdout, stderr } = await new Workplace().run([]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^Usage: tracking-plan /);
  });
});

test("--version", async () => {
  const { status, stdout, stderr } = await new Workplace().run(["--version"]);
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${VERSION}\n`, stderr: "" });
});
