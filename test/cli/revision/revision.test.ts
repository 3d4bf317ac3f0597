import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CliError } from "../../../src/cli/exit.ts";
import { readPlan } from "../../../src/cli/plan-files.ts";
import { headDate, readRevision } from "../../../src/cli/revision/revision.ts";
import { Workplace } from "../workplace.ts";
import { GitWorkplace } from "./git-workplace.ts";

const HOME = process.cwd();
let place: GitWorkplace;

beforeEach(() => {
  place = new GitWorkplace();
  process.chdir(place.root);
});

afterEach(() => process.chdir(HOME));

const ROOT = ["tracking-plan"] as const;

/** The texts of a plan at a ref, by path. */
function texts(ref: string, roots: readonly [string, ...string[]] = ROOT): Readonly<Record<string, string>> {
  const revision = readRevision(ref, roots);
  if (revision.kind === "missing") throw revision.why;
  return Object.fromEntries(revision.plan.files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
}

/** What a person is told. */
function told(work: () => unknown): readonly (string | undefined)[] {
  try {
    work();
  } catch (error) {
    if (error instanceof CliError) return [error.message, error.hint];
    throw error;
  }
  throw new Error("it worked");
}

describe("the plan as it was", () => {
  test("at a commit, a branch, a tag and a parent, whatever the working tree holds", () => {
    place.write("tracking-plan/a.yaml", "one");
    const first = place.commit();
    place.git("tag", "-a", "v1", "-m", "First");
    place.write("tracking-plan/a.yaml", "two");
    place.write("tracking-plan/events/b.yaml", "b");
    place.commit();
    place.write("tracking-plan/a.yaml", "not committed");
    const status = place.git("status", "--porcelain");
    for (const ref of ["HEAD~1", "v1", first, first.slice(0, 9)])
      expect(texts(ref), ref).toEqual({ "tracking-plan/a.yaml": "one" });
    for (const ref of ["HEAD", "main", "refs/heads/main"])
      expect(texts(ref), ref).toEqual({ "tracking-plan/a.yaml": "two", "tracking-plan/events/b.yaml": "b" });
    expect(place.git("status", "--porcelain")).toBe(status);
  });

  test("at a path from the repository's top, or from the working directory", () => {
    place.write("plans/shop/a.yaml", "shop");
    place.write("app/plan.yaml", "app");
    place.commit();
    expect(texts("HEAD:plans/shop")).toEqual({ "plans/shop/a.yaml": "shop" });
    expect(texts("HEAD:app/plan.yaml")).toEqual({ "app/plan.yaml": "app" });
    expect(texts("HEAD:")).toEqual({ "app/plan.yaml": "app", "plans/shop/a.yaml": "shop" });
    process.chdir("app");
    expect(texts("HEAD:plans/shop")).toEqual({ "../plans/shop/a.yaml": "shop" });
    expect(texts("HEAD:./plan.yaml")).toEqual({ "plan.yaml": "app" });
    expect(texts("HEAD:../plans")).toEqual({ "../plans/shop/a.yaml": "shop" });
    expect(texts("HEAD", ["plan.yaml"])).toEqual({ "plan.yaml": "app" });
    expect(texts("HEAD", ["../plans/shop"])).toEqual({ "../plans/shop/a.yaml": "shop" });
    expect(texts("HEAD", ["."])).toEqual({ "plan.yaml": "app" });
  });

  test("of another repository, where the plan is there; and where its folder is gone", () => {
    const other = new GitWorkplace({ "tracking-plan/a.yaml": "other" });
    other.commit();
    rmSync(other.path("tracking-plan"), { recursive: true });
    const path = `../${other.root.split("/").at(-1)}/tracking-plan`;
    expect(texts("HEAD", [path])).toEqual({ [`${path}/a.yaml`]: "other" });
  });

  test("the first of the places that was there: a plan may have grown from a file to a folder", () => {
    place.write("tracking-plan.yaml", "one file");
    place.commit();
    rmSync(place.path("tracking-plan.yaml"));
    place.write("tracking-plan/a.yaml", "folder");
    expect(texts("HEAD", ["tracking-plan", "tracking-plan.yaml"])).toEqual({ "tracking-plan.yaml": "one file" });
  });

  test("by the same rules as on the disk: odd names, dotfiles, node_modules, links, submodules", () => {
    const names = ['q"uote.yaml', "tab\there.yml", "line\nbreak.json", "ünï 🛒.yaml", "-dash.yaml", "B.YAML"];
    for (const name of names) place.write(`tracking-plan/${name}`, name);
    for (const name of [".hidden.yaml", ".git-like/a.yaml", "node_modules/a.yaml", "readme.md", "in/data.txt"])
      place.write(`tracking-plan/${name}`, name);
    place.write("outside.yaml", "outside");
    mkdirSync("tracking-plan/in/deep", { recursive: true });
    symlinkSync("../data.txt", "tracking-plan/in/deep/link.yaml");
    symlinkSync("in/deep/link.yaml", "tracking-plan/again.yaml");
    symlinkSync("B.YAML", "tracking-plan/known.yaml");
    symlinkSync("../outside.yaml", "tracking-plan/out.yaml");
    symlinkSync("loop.yaml", "tracking-plan/loop.yaml");
    symlinkSync("nowhere.yaml", "tracking-plan/nowhere.yaml");
    symlinkSync("in", "tracking-plan/folder.yaml");
    symlinkSync(".git-like", "tracking-plan/hidden");
    symlinkSync("hidden/a.yaml", "tracking-plan/through.yaml");
    const commit = place.commit();
    place.git("update-index", "--add", "--cacheinfo", `160000,${commit},tracking-plan/submodule.yaml`);
    place.git("commit", "--quiet", "--message", "Add a submodule");
    const onDisk = readPlan("tracking-plan").files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]);
    expect(texts("HEAD")).toEqual(Object.fromEntries(onDisk));
    expect(Object.keys(texts("HEAD"))).toHaveLength(names.length + 2);
  });

  test("a link to the plan's folder, and a path of a ref that goes through one", () => {
    place.write("plans/main/a.yaml", "a");
    symlinkSync("plans/main", "tracking-plan");
    place.commit();
    expect(Object.values(texts("HEAD"))).toEqual(["a"]);
    expect(texts("HEAD:tracking-plan")).toEqual({ "tracking-plan/a.yaml": "a" });
  });

  test("as its bytes are", () => {
    place.write("tracking-plan/a.yaml", "\ufeffa: 1\r\nb: 2\r\n");
    place.write("tracking-plan/empty.yaml", "");
    place.commit();
    expect(readRevision("HEAD", ROOT)).toMatchObject({
      plan: {
        files: [{ bytes: Buffer.from("\ufeffa: 1\r\nb: 2\r\n") }, { bytes: Buffer.from("") }],
      },
    });
  });
});

describe("the day of a commit", () => {
  test("in UTC; none where nothing was committed", () => {
    expect(headDate("tracking-plan")).toBeUndefined();
    place.write("tracking-plan/a.yaml", "a");
    place.commit("2027-02-28");
    expect(headDate("tracking-plan")).toBe("2027-02-28");
    place.commit("2027-03-01");
    expect(readRevision("HEAD~1", ROOT)).toMatchObject({ date: "2027-02-28" });
    expect(headDate("/")).toBeUndefined();
  });
});

describe("what is not there", () => {
  test("a path at a ref", () => {
    place.write("other.yaml", "a");
    place.write("empty/readme.md", "");
    place.commit();
    for (const path of ["tracking-plan", "empty"])
      expect(told(() => texts("HEAD", [path]))).toEqual([
        `there is no plan \`${path}\` at \`HEAD\``,
        "If it was elsewhere then, say where: `HEAD:path/to/plan`. Where there was none yet, `--allow-missing-base`\nmakes the first one pass.",
      ]);
  });

  test("a ref", () => {
    place.commit();
    expect(told(() => texts("v9"))).toEqual([
      "there is no commit `v9` in this clone",
      "`git branch --all` and `git tag` list what there is; a tag comes with `git fetch --tags`.",
    ]);
    expect(told(() => texts("origin/main"))).toEqual([
      "there is no commit `origin/main` in this clone",
      "`git fetch origin main` brings it, where there is one.",
    ]);
  });

  test.each(["--upload-pack=touch pwned", "-h", "main..HEAD", "$(touch pwned)", "; touch pwned", "", "HEAD\nHEAD"])(
    "%j is a ref like any other that is not there",
    (ref) => {
      place.commit();
      expect(readRevision(ref, ROOT)).toMatchObject({ kind: "missing" });
      expect(place.list().filter((path) => path.includes("pwned"))).toEqual([]);
    },
  );

  test("a commit that a shallow clone has left out", () => {
    place.write("tracking-plan/a.yaml", "a");
    place.commit();
    place.write("tracking-plan/a.yaml", "b");
    place.commit();
    const clone = new Workplace();
    place.git("clone", "--quiet", "--depth=1", `file://${place.root}`, clone.path("clone"));
    process.chdir(clone.path("clone"));
    expect(texts("HEAD")).toEqual({ "tracking-plan/a.yaml": "b" });
    expect(told(() => readRevision("HEAD~1", ROOT))[1]).toContain("The clone is shallow");
    expect(told(() => readRevision("origin/next", ROOT))).toEqual([
      "there is no commit `origin/next` in this clone",
      "The clone is shallow: it has the last commits of one branch. `git fetch --depth=1 origin next:refs/remotes/origin/next` brings this one; in GitHub Actions\n`fetch-depth: 0` of actions/checkout brings all, in GitLab CI `GIT_DEPTH: 0`.",
    ]);
  });

  test("what is told to bring a ref into a shallow clone brings it, under the name that was asked for", () => {
    place.write("tracking-plan/a.yaml", "a");
    place.commit();
    place.git("tag", "v9.1.0");
    place.git("branch", "dev");
    const id = place.git("rev-parse", "HEAD").trim();
    place.write("tracking-plan/a.yaml", "b");
    place.commit();
    place.write("tracking-plan/a.yaml", "c");
    place.commit();
    for (const ref of ["v9.1.0", "dev", id, "HEAD~2", "origin/dev"]) {
      const clone = new Workplace();
      place.git("clone", "--quiet", "--depth=1", `file://${place.root}`, clone.path("clone"));
      process.chdir(clone.path("clone"));
      const [, hint = ""] = told(() => readRevision(ref, ROOT));
      const [, command = ""] = /`git ([^`]+)` brings/.exec(hint) ?? [];
      execFileSync("git", command.split(" "), { stdio: "ignore" });
      expect([ref, texts(ref)]).toEqual([ref, { "tracking-plan/a.yaml": "a" }]);
    }
  });

  test("a repository", () => {
    process.chdir(new Workplace().root);
    expect(told(() => texts("origin/main"))).toEqual([
      "`origin/main` is no file or folder here, and this is no git repository",
      "Name a folder or file that holds the other plan, or run it inside the repository.",
    ]);
  });

  test("git itself", () => {
    const { PATH } = process.env;
    process.env["PATH"] = place.root;
    try {
      expect(told(() => texts("HEAD"))).toEqual([
        "git is needed to read a plan as it was, and is not installed here",
        "Install it, or name a folder or file that holds the other plan.",
      ]);
    } finally {
      process.env["PATH"] = PATH;
    }
  });

  test("a repository that git does not trust", () => {
    place.commit();
    place.write(".git/config", "[core\n");
    expect(told(() => texts("HEAD"))[0]).toMatch(/^git refuses to read the repository: bad config line 1 in file /);
  });
});
