import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { GITLAB_FILE } from "../../../src/cli/check/surroundings.ts";
import { NO_RUNNER, Repository } from "./repository.ts";

const GUIDE = readFileSync(join(import.meta.dirname, "../../../docs/ci.md"), "utf8");

/** The files that docs/ci.md gives to be copied, by their path. */
const FILES = new Map(
  [...GUIDE.matchAll(/^```\w+ file=(\S+)\n([\s\S]*?)^```$/gm)].map(([, path = "", text = ""]) => [path, text]),
);

const file = (path: string): string => FILES.get(path) ?? "";

/** Runs a line of shell where the tool is installed. */
const shell = (line: string, shop: Repository, env: Readonly<Record<string, string>> = {}) =>
  spawnSync("sh", ["-c", line], { cwd: shop.root, encoding: "utf8", env: { ...process.env, ...NO_RUNNER, ...env } });

describe.skipIf(process.platform === "win32")("docs/ci.md", () => {
  test("has a workflow of GitHub that uses the action in four lines and fewer", () => {
    const { jobs } = parse(file(".github/workflows/tracking-plan.yml"));
    expect(jobs["tracking-plan"].steps).toEqual([{ uses: "actions/checkout@v4" }, { uses: "acme/tracking-plan@v1" }]);
  });

  test("has a job of GitLab whose script does what it says", async () => {
    const { "tracking-plan": job } = parse(file(".gitlab-ci.yml"));
    expect(job.artifacts.reports).toEqual({ codequality: GITLAB_FILE });
    const shop = await Repository.ofShop();
    const base = shop.git("rev-parse", "main").trim();
    shop.breakPlan();
    const env = { GITLAB_CI: "true", CI_MERGE_REQUEST_DIFF_BASE_SHA: base };
    const { status } = shell(job.script.join("\n"), shop, env);
    expect(status).toBe(1);
    expect(shop.has(GITLAB_FILE)).toBe(true);
    expect(job.artifacts.paths.every((path: string) => shop.has(path))).toBe(true);
  });

  test("has a hook of pre-commit whose entry runs", async () => {
    const [{ hooks }] = parse(file(".pre-commit-config.yaml")).repos;
    const shop = await Repository.ofShop();
    expect(shell(hooks[0].entry, shop)).toMatchObject({ status: 0 });
    expect(new RegExp(hooks[0].files).test("tracking-plan/events.yaml")).toBe(true);
    shop.edit("tracking-plan/people.yaml", (text) => text.replace("category: skincare", "categori: skincare"));
    expect(shell(hooks[0].entry, shop)).toMatchObject({ status: 1 });
  });

  test("has a hook of git that lets no break pass", async () => {
    const shop = await Repository.ofShop();
    shop.write(".git/hooks/pre-commit", file(".git/hooks/pre-commit"));
    chmodSync(shop.path(".git/hooks/pre-commit"), 0o755);
    shop.edit("tracking-plan/events.yaml", (text) => `# A word.\n${text}`);
    expect(shell("git commit --quiet --all -m 'Say a word'", shop)).toMatchObject({ status: 0 });
    shop.breakPlan();
    const refused = shell("git commit --quiet --all -m 'Break it'", shop);
    expect(refused.status).toBe(1);
    expect(refused.stdout + refused.stderr).toContain("This change may not be merged yet");
  });
});
