import { existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { TEMPLATES } from "../../src/cli/init/template.ts";
import { Workplace } from "./workplace.ts";

const ROOT = join(import.meta.dirname, "../..");
const SCHEMA = join(ROOT, "dist/schema/plan.schema.json");
const NAMES = Object.keys(TEMPLATES);

describe("from a plan of another tool", () => {
  const rules = [
    { type: "TRACK", key: "Order Placed", jsonSchema: { type: "object", properties: { id: { type: "string" } } } },
  ];
  const files = {
    "plan.json": JSON.stringify({ rules }),
    "odd.json": "{}",
    "sheet.csv": "event,property\nOrder Placed,id\n",
  };

  test.each(["plan.json", "segment:plan.json", "sheet.csv", "csv:sheet.csv"])("%s", async (from) => {
    const place = new Workplace(files);
    const { status, stdout, stderr } = await place.run(["init", "--from", from]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^1 event from (segment|csv): 2 files written\n\n {2}tracking-plan\/plan.yaml\n/);
    expect(stderr).toMatch(/^Next: `tracking-plan generate` compiles it/);
    expect(await place.run(["generate"])).toMatchObject({ status: 0 });
    const again = await place.run(["init", "--from", from]);
    expect(again).toMatchObject({ status: 2, stdout: "" });
    expect(again.stderr).toContain("there is a plan in tracking-plan already; nothing was written");
  });

  test("a version of a registry's schemas, as import takes it", async () => {
    const schema = (version: string, property: string): string =>
      JSON.stringify({
        self: { vendor: "com.acme", name: "done", format: "jsonschema", version },
        type: "object",
        properties: { [property]: { type: "string" } },
      });
    const place = new Workplace({
      "r/com.acme/done/jsonschema/1-0-0": schema("1-0-0", "old"),
      "r/com.acme/done/jsonschema/1-0-1": schema("1-0-1", "new"),
    });
    const { status } = await place.run(["init", "--from", "r", "--schema-version", "1-0-0"]);
    expect({ status, events: place.read("tracking-plan/events.yaml").includes("old: string") }).toEqual({
      status: 0,
      events: true,
    });
    const alone = await place.run(["init", "other", "--template", "empty", "--schema-version", "1-0-0"]);
    expect(alone).toMatchObject({ status: 2 });
    expect(alone.stderr).toContain("`--schema-version` goes with `--from iglu:<path>`");
  });

  test.each([
    ["odd.json", "it cannot be told which format odd.json has", "Say it, as in `--from segment:odd.json`"],
    ["gone.json", "gone.json cannot be read: it is not there", ""],
    ["sgment:plan.json", "there is no format `sgment` to import", "Did you mean `segment`?"],
  ])("%s exits with 2 and writes nothing", async (from, message, hint) => {
    const place = new Workplace(files);
    const { status, stderr } = await place.run(["init", "--from", from]);
    expect({ status, isWritten: place.has("tracking-plan") }).toEqual({ status: 2, isWritten: false });
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
  });
});

describe("what was written is told to programs", () => {
  const rules = [{ type: "TRACK", key: "Order Placed", jsonSchema: { type: "object" } }];

  test.each([
    [["--template", "empty"], ["tracking-plan/plan.yaml"]],
    [
      ["--from", "plan.json"],
      ["tracking-plan/plan.yaml", "tracking-plan/events.yaml"],
    ],
  ])("init %j", async (args, files) => {
    const place = new Workplace({ "plan.json": JSON.stringify({ rules }) });
    const { status, stdout } = await place.run(["init", ...args, "--format", "json", "--format", "text=said.txt"]);
    const said: unknown = JSON.parse(stdout);
    expect({ status, said }).toMatchObject({ status: 0, said: { version: 1, files } });
    expect(files.filter((file) => !place.has(file) || !place.read("said.txt").includes(`  ${file}\n`))).toEqual([]);
  });
});

describe("every template, in an empty folder", () => {
  test.concurrent.each(NAMES)(
    "%s: what it writes is said, generates, and is up to date then",
    { timeout: 60_000 },
    async (name) => {
      const place = new Workplace();
      const init = await place.run(["init", "--template", name]);
      expect({ status: init.status, stderr: init.stderr }).toEqual({
        status: 0,
        stderr: "Next: `tracking-plan generate` compiles it; `tracking-plan show <event>` shows how one resolves.\n",
      });
      const said = init.stdout
        .trimEnd()
        .split("\n")
        .slice(2)
        .map((line) => line.trim());
      expect(said.toSorted()).toEqual(place.list());
      expect(said.every((path) => path.startsWith("tracking-plan/"))).toBe(true);
      expect(await place.run(["generate"])).toMatchObject({ status: 0 });
      const before = place.texts();
      expect(await place.run(["generate", "--check"])).toMatchObject({ status: 0 });
      expect(place.texts()).toEqual(before);
    },
  );

  test.concurrent("the template that the shop's plan refers to comes along", async () => {
    const place = new Workplace();
    await place.run(["init", "--template", "shop"]);
    expect(place.read("tracking-plan/templates/kotlin/data-classes.hbs")).toBe(
      readFileSync(join(ROOT, "templates/kotlin/data-classes.hbs"), "utf8"),
    );
    expect(place.read("tracking-plan/plan.yaml")).toContain("template: templates/kotlin/data-classes.hbs");
  });
});

describe("the modeline", () => {
  test.concurrent.each(["tracking-plan", "plans/app", "."])(
    "leads from every file of a plan in %s to the schema of the package",
    async (dir) => {
      const place = new Workplace();
      expect(await place.run(["init", dir, "--template", "shop"])).toMatchObject({ status: 0 });
      // An install puts the package here.
      mkdirSync(place.path("node_modules"));
      symlinkSync(ROOT, place.path("node_modules/tracking-plan"));
      for (const path of place.list(dir).filter((each) => each.endsWith(".yaml"))) {
        const [, schema = ""] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(place.read(path)) ?? [];
        const target = resolve(dirname(place.path(path)), schema);
        expect({ path, leadsTo: existsSync(target) ? realpathSync(target) : target }).toEqual({
          path,
          leadsTo: SCHEMA,
        });
      }
    },
  );
});

describe("a file that is there already", () => {
  test.concurrent("is refused, and nothing is written", async () => {
    const place = new Workplace({ "tracking-plan/people.yaml": "# mine\n" });
    const { status, stdout, stderr } = await place.run(["init", "--template", "saas"]);
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: "",
      stderr:
        "error  tracking-plan/people.yaml is there already; nothing was written\n       Choose another folder, or overwrite with `--force`.\n",
    });
    expect(place.texts()).toEqual({ "tracking-plan/people.yaml": "# mine\n" });
  });

  test.concurrent("several are counted", async () => {
    const place = new Workplace({
      "tracking-plan/people.yaml": "",
      "tracking-plan/plan.yaml": "",
      "tracking-plan/dictionary.yaml": "",
    });
    const { stderr } = await place.run(["init", "--template", "saas"]);
    expect(stderr).toMatch(
      /^error {2}tracking-plan\/dictionary\.yaml and 2 more are there already; nothing was written\n/,
    );
  });

  test.concurrent("a link to nothing is one too", async () => {
    const place = new Workplace({ "tracking-plan/other.txt": "" });
    symlinkSync("nowhere", place.path("tracking-plan/plan.yaml"));
    expect(await place.run(["init", "--template", "empty"])).toMatchObject({ status: 2 });
  });

  test.concurrent("is overwritten with --force; what else is part of the plan now is said", async () => {
    const place = new Workplace({ "tracking-plan/plan.yaml": "# mine\n", "tracking-plan/old.yaml": "events: {}\n" });
    const { status, stderr } = await place.run(["init", "--template", "empty", "--force"]);
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /^note {2}These were there already, and are part of the plan now: tracking-plan\/old\.yaml\.\n/,
    );
    expect(place.read("tracking-plan/plan.yaml")).not.toContain("# mine");
    expect(place.read("tracking-plan/old.yaml")).toBe("events: {}\n");
  });
});

test.concurrent("where nobody can be asked, the empty plan is written", async () => {
  const [asked, told] = [new Workplace(), new Workplace()];
  expect(await asked.run(["init"])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining(`Wrote ${TEMPLATES.empty}:\n`),
  });
  await told.run(["init", "--template", "empty"]);
  expect(asked.texts()).toEqual(told.texts());
});

test.concurrent("another folder: the next steps name it", async () => {
  const place = new Workplace();
  const { stderr } = await place.run(["init", "plans/app", "--template", "empty"]);
  expect(stderr).toBe(
    "Next: `tracking-plan generate --plan plans/app` compiles it; `tracking-plan show <event> --plan plans/app` shows how one resolves.\n",
  );
  expect(await place.run(["generate", "--plan", "plans/app"])).toMatchObject({ status: 0 });
});

test.concurrent("a file in the place of the folder: nothing is left behind", async () => {
  const place = new Workplace({ "tracking-plan": "mine" });
  const { status, stderr } = await place.run(["init", "--template", "empty"]);
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringMatching(/^error {2}tracking-plan\/plan\.yaml cannot be written: /),
  });
  expect(place.texts()).toEqual({ "tracking-plan": "mine" });
});
