import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { NO_RUNNER, Repository } from "./repository.ts";

const ROOT = join(import.meta.dirname, "../../..");

interface Step {
  readonly name: string;
  readonly run: string;
  readonly shell: string;
  readonly if?: string;
  readonly env: Readonly<Record<string, string>>;
}

const ACTION: {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
} = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));

/** What the runner knows, by the expression that asks for it. */
type Known = Readonly<Record<string, string>>;

/** Runs a step as the runner does: with its shell, and its environment filled in. */
function runStep(index: number, known: Known, cwd: string, path = ""): { status: number | null; said: string } {
  const step = ACTION.runs.steps[index];
  if (step === undefined) throw new Error("no such step");
  expect(step.run, "an expression inside a script could be code").not.toContain("${{");
  const inputs = Object.fromEntries(
    Object.entries(ACTION.inputs).map(([name, input]) => [`inputs.${name}`, String(input.default)]),
  );
  const all: Known = { ...inputs, ...known };
  const env = Object.fromEntries(
    Object.entries(step.env).map(([name, value]) => [
      name,
      value.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => all[expression] ?? ""),
    ]),
  );
  const { status, stdout, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ...NO_RUNNER, GITHUB_ACTIONS: "true", ...env, PATH: `${path}:${process.env["PATH"] ?? ""}` },
  });
  return { status, said: stdout + stderr };
}

describe.skipIf(process.platform === "win32")("action.yml", () => {
  test("is a composite action of steps of bash", () => {
    expect(ACTION.runs.using).toBe("composite");
    expect(ACTION.runs.steps.map(({ shell }) => shell)).toEqual(["bash", "bash"]);
  });

  test("checks a pull request in a checkout of one commit, and writes the comment", async () => {
    const origin = await Repository.ofShop();
    origin.breakPlan();
    origin.commit("Break it");
    const clone = shallowClone(origin);
    const known = { "github.base_ref": "main", "runner.temp": clone };
    const checked = runStep(0, known, clone);
    expect(checked.status).toBe(1);
    expect(checked.said).toContain("Checked acme-shop 2.4.0 against origin/main (2.4.0)");
    expect(checked.said).toContain("::error file=tracking-plan/events.yaml");
    expect(readFileSync(join(clone, "tracking-plan-comment.md"), "utf8")).toContain("This change stops");
  });

  test("compares a push with what was there before it", async () => {
    const origin = await Repository.ofShop();
    const before = origin.git("rev-parse", "HEAD").trim();
    origin.edit("tracking-plan/plan.yaml", (text) => text.replace("2.4.0", "2.5.0"));
    await origin.run(["generate"]);
    origin.commit("Bump");
    const clone = shallowClone(origin);
    const checked = runStep(0, { "github.event.before": before, "runner.temp": clone }, clone);
    expect([checked.status, checked.said]).toEqual([0, expect.stringContaining("This change may be merged.")]);
  });

  test("does not take a base that somebody misspelt for a first plan", async () => {
    const origin = await Repository.ofShop();
    const checked = runStep(0, { "inputs.base": "mian", "runner.temp": origin.root }, origin.root);
    expect(checked.status).toBe(2);
    expect(checked.said).toContain("there is no commit `mian`");
  });

  test.each([
    ["makes a comment where there is none", "", "--silent repos/acme/shop/issues/7/comments --field body=@"],
    ["keeps its own up to date", "42", "--silent --method PATCH repos/acme/shop/issues/comments/42 --field body=@"],
  ])("%s", async (_what, id, call) => {
    const shop = await Repository.ofShop();
    shop.write("tracking-plan-comment.md", "<!-- tracking-plan check -->\nText\n");
    const gh = fakeGh(shop, `case "$*" in *--paginate*) echo "${id}";; *) echo "$*" >> calls;; esac`);
    const known = {
      "github.repository": "acme/shop",
      "github.event.pull_request.number": "7",
      "runner.temp": shop.root,
    };
    expect(runStep(1, known, shop.root, gh)).toEqual({ status: 0, said: "" });
    expect(shop.read("calls")).toContain(call);
  });

  test("says where else to look where it may not comment", async () => {
    const shop = await Repository.ofShop();
    shop.write("tracking-plan-comment.md", "<!-- tracking-plan check -->\nText\n");
    const gh = fakeGh(shop, 'case "$*" in *--paginate*) ;; *) exit 1;; esac');
    const known = {
      "github.repository": "acme/shop",
      "github.event.pull_request.number": "7",
      "runner.temp": shop.root,
    };
    const { status, said } = runStep(1, known, shop.root, gh);
    expect(status).toBe(0);
    expect(said).toContain("the summary of the job says the same");
  });
});

/** What `actions/checkout` leaves: one commit of one branch; and the tool, as an install puts it there. */
function shallowClone(origin: Repository): string {
  const clone = join(origin.root, "clone");
  origin.git("clone", "--quiet", "--depth=1", "--single-branch", "--branch=change", `file://${origin.root}`, clone);
  spawnSync("cp", ["-R", join(origin.root, "node_modules"), clone]);
  return clone;
}

/** A `gh` that does as it is told; gives the folder that it is in. */
function fakeGh(shop: Repository, script: string): string {
  shop.write("bin/gh", `#!/bin/sh\n${script}\n`);
  chmodSync(shop.path("bin/gh"), 0o755);
  return shop.path("bin");
}
