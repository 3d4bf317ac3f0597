import { mkdirSync, symlinkSync, truncateSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findPlan, readPlan } from "../../src/cli/plan-files.ts";
import { Workplace } from "./workplace.ts";

const HOME = process.cwd();
let place: Workplace;

beforeEach(() => {
  place = new Workplace();
  process.chdir(place.root);
});

afterEach(() => process.chdir(HOME));

const paths = (root: string): readonly string[] => readPlan(root).files.map(({ path }) => path);
const problems = (root: string): readonly string[] =>
  readPlan(root).problems.map(({ rule, at, message }) => `${"file" in at ? at.file : ""} ${rule}: ${message}`);

describe("where the plan is", () => {
  test("./tracking-plan, else ./tracking-plan.yaml", () => {
    expect(findPlan(undefined)).toBe("tracking-plan");
    place.write("tracking-plan.yaml", "");
    expect(findPlan(undefined)).toBe("tracking-plan.yaml");
    mkdirSync("tracking-plan");
    expect(findPlan(undefined)).toBe("tracking-plan");
  });

  test("what was given, from the working directory", () => {
    expect(findPlan("./a/../plans/")).toBe("plans");
    expect(findPlan(place.path("plans/app.yaml"))).toBe("plans/app.yaml");
    expect(findPlan("../elsewhere")).toBe("../elsewhere");
  });
});

describe("a plan that is not there", () => {
  const hint = () => readPlan(findPlan(undefined)).problems.map((problem) => problem.hint);
  const MAKE = "`tracking-plan init` makes one; `--plan <path>` takes a folder of YAML files, or one file.";

  test("is looked for further up in the repository, and named as a shell takes it", () => {
    place.write("it's here/tracking-plan/plan.yaml", "");
    mkdirSync("it's here/apps/web", { recursive: true });
    process.chdir("it's here/apps/web");
    expect(hint()).toEqual([MAKE]);
    mkdirSync(place.path("it's here/.git"));
    expect(hint()).toEqual(["There is one further up: `--plan ../../tracking-plan`, or run it in that folder."]);
    mkdirSync(".git");
    expect(hint()).toEqual([MAKE]);
  });

  test("is none of another repository, and none where a path was given", () => {
    place.write("tracking-plan.yaml", "");
    mkdirSync(".git");
    mkdirSync("app");
    process.chdir("app");
    expect(hint()).toEqual(["There is one further up: `--plan ../tracking-plan.yaml`, or run it in that folder."]);
    expect(readPlan("nowhere").problems.map((problem) => problem.hint)).toEqual([MAKE]);
  });
});

describe("which files are read", () => {
  test("YAML and JSON in all folders below, by path; not dotfiles, not node_modules, nothing else", () => {
    for (const path of [
      "b.yml",
      "a.yaml",
      "c/d.json",
      "c/E.YAML",
      ".hidden.yaml",
      ".git/a.yaml",
      "node_modules/p/a.yaml",
      "c/node_modules/a.yaml",
      "README.md",
      "yaml",
      "a.yaml.bak",
    ])
      place.write(`p/${path}`, "");
    mkdirSync("p/folder.yaml");
    expect(paths("p")).toEqual(["p/a.yaml", "p/b.yml", "p/c/E.YAML", "p/c/d.json"]);
  });

  test("paths in reports are relative to the working directory, however the plan was given", () => {
    place.write("p/a.yaml", "");
    expect(paths(findPlan(place.path("p")))).toEqual(["p/a.yaml"]);
    process.chdir("p");
    expect(paths(findPlan("."))).toEqual(["a.yaml"]);
    expect(paths(findPlan("../p"))).toEqual(["a.yaml"]);
  });

  test("links: to files in the plan's folder that are not read anyway, each once; nothing that leads out", () => {
    place.write("p/a.yaml", "");
    place.write("p/.drafts/new.yaml", "");
    place.write("p/folder/b.yaml", "");
    place.write("out.yaml", "");
    const links = {
      "same.yaml": "a.yaml",
      "draft.yaml": ".drafts/new.yaml",
      "draft2.yaml": ".drafts/new.yaml",
      "out.yaml": "../out.yaml",
      "nowhere.yaml": "nowhere",
      "circle.yaml": "circle.yaml",
      folder2: "folder",
      up: "..",
    };
    for (const [name, target] of Object.entries(links)) symlinkSync(target, `p/${name}`);
    expect(paths("p")).toEqual(["p/a.yaml", "p/draft.yaml", "p/folder/b.yaml"]);
    expect(problems("p")).toEqual([]);
  });

  test("the plan's folder may be a link itself, and have a name that looks like a way up", () => {
    place.write("..plan/a.yaml", "");
    place.write("..plan/.b/b.yaml", "");
    symlinkSync(".b/b.yaml", "..plan/b.yaml");
    symlinkSync("..plan", "link");
    expect(paths("..plan")).toEqual(["..plan/a.yaml", "..plan/b.yaml"]);
    expect(paths("link")).toEqual(["link/a.yaml", "link/b.yaml"]);
  });
});

describe("what cannot be read", () => {
  test("is told with its place", () => {
    expect(problems("nowhere")).toEqual(["nowhere plan/missing: there is no plan here"]);
    mkdirSync("empty");
    expect(problems("empty")).toEqual(["empty plan/empty: this folder holds no plan: no .yaml, .yml or .json file"]);
  });

  test("a file of gigabytes is not brought into memory", () => {
    place.write("p/a.yaml", "");
    truncateSync("p/a.yaml", 8 * 1024 ** 3);
    const [file] = readPlan("p").files;
    expect(file?.bytes.length).toBe(33 * 1024 * 1024);
  });
});
