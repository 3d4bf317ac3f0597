import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { generateSchema } from "../../../src/cli/answers/generate.ts";
import { ended, Workplace } from "../workplace.ts";

const counted = (place: Workplace, folder: string): string => `${place.list(folder).length} files`;

describe("text", () => {
  test.concurrent("the first run, the second, and one byte of difference", async () => {
    const place = Workplace.withPlan();
    const first = await place.run(["generate"]);
    const text = (web: string, server: string, schemas: string, docs: string): string => `\
acme-shop 2.4.0: 2 events, 1 page, 1 trait, 2 sources

  src/tracking/web      typed client, 1 event, 1 page    ${web}
  src/tracking/server   typed client, 2 events, 1 page   ${server}
  schemas               JSON Schemas                     ${schemas}
  docs                  Markdown                         ${docs}
`;
    const written = ["src/tracking/web", "src/tracking/server", "schemas", "docs"].map(
      (folder) => `${counted(place, folder)} written`,
    );
    const [web = "", server = "", schemas = "", docs = ""] = written;
    expect(first.stdout).toBe(`Compiled ${text(web, server, schemas, docs)}`);
    expect({ status: first.status, stderr: first.stderr }).toEqual({
      status: 0,
      stderr: expect.stringMatching(/^\nDone in \d+\.\d\d s\.\n$/),
    });
    const unchanged = text("unchanged", "unchanged", "unchanged", "unchanged");
    expect(await place.run(["generate"])).toMatchObject({ status: 0, stdout: `Compiled ${unchanged}` });
    expect(await place.run(["generate", "--check"])).toMatchObject({ status: 0, stdout: `Checked ${unchanged}` });
    place.edit("schemas/traits.json", (json) => json.replace('"object"', '"objekt"'));
    const check = await place.run(["generate", "--check"]);
    const others = place.list("schemas").length - 1;
    expect(check).toEqual({
      status: 1,
      signal: null,
      stdout: `Checked ${text("unchanged", "unchanged", `1 file edited, ${others} unchanged`, "unchanged")}
  edited   schemas/traits.json
${patchOf(place.read("schemas/traits.json"))}
`,
      stderr: "\nRun `tracking-plan generate` to bring them up to date.\n",
    });
    expect(await place.run(["generate"])).toMatchObject({
      status: 0,
      stdout: `Compiled ${text("unchanged", "unchanged", `1 file written, ${others} unchanged`, "unchanged")}`,
    });
  });
});

/** The difference that the test above makes, as it is to be shown. */
function patchOf(json: string): string {
  const lines = json.split("\n");
  const index = lines.findIndex((line) => line.includes("objekt"));
  const line = lines[index] ?? "";
  const shown = [
    `line ${index}`,
    ` ${lines[index - 1]}`,
    `-${line}`,
    `+${line.replace("objekt", "object")}`,
    ` ${lines[index + 1]}`,
  ];
  return shown.map((each) => `    ${each}`.trimEnd()).join("\n");
}

describe("formats", () => {
  test.concurrent("json: every file and its status, and nothing on stderr", async () => {
    const place = Workplace.withPlan();
    const { status, stdout, stderr } = await place.run(["generate", "--format", "json"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const answer = JSON.parse(stdout);
    const outputs = ["src", "schemas", "docs"].flatMap((folder) => place.list(folder)).toSorted();
    expect(answer.files.map(({ path }: { path: string }) => path).toSorted()).toEqual(outputs);
    expect(answer).toEqual({
      version: 1,
      files: answer.files.map(({ path }: { path: string }) => ({ path, status: "written" })),
      errors: [],
    });
  });

  test.concurrent("two at once, one of them to a file; and --output", async () => {
    const place = Workplace.withPlan();
    const both = await place.run([
      "generate",
      "--target",
      "json-schema",
      "--format",
      "text",
      "--format",
      "json=reports/a.json",
    ]);
    expect(both).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Compiled /) });
    expect(JSON.parse(place.read("reports/a.json"))).toMatchObject({ version: 1, errors: [] });
    const quiet = await place.run(["generate", "--target", "json-schema", "--output", "reports/a.txt"], {
      env: { FORCE_COLOR: "1" },
    });
    expect({ stdout: quiet.stdout, stderr: quiet.stderr }).toEqual({ stdout: "", stderr: "" });
    expect(place.read("reports/a.txt")).toMatch(
      /^Compiled acme-shop 2\.4\.0: .*\n\n {2}schemas {3}JSON Schemas {3}unchanged\n$/,
    );
    expect(place.list("reports")).toEqual(["reports/a.json", "reports/a.txt"]);
  });

  test.concurrent("a report that cannot be written", async () => {
    const place = Workplace.withPlan();
    const { status, stderr } = await place.run(["generate", "--output", "tracking-plan/plan.yaml/report.txt"]);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/^error {2}tracking-plan\/plan\.yaml\/report\.txt cannot be written: /),
    });
  });
});

test.concurrent("every JSON answer is what its schema says", async () => {
  const valid = new Ajv2020({ allErrors: true }).compile(generateSchema());
  const broken = { "tracking-plan/a.yaml": "events: { bought: { properties: { price: numbr } } }\nevents: {}\n" };
  const refused = {
    "tracking-plan/a.yaml": "events: { a_b: {}, aB: {} }\ngenerate: [{ target: markdown, out: ../docs }]\n",
  };
  const whole = Workplace.withPlan();
  const runs: readonly (readonly [Workplace, readonly string[]])[] = [
    [whole, ["generate"]],
    [whole, ["generate", "--check"]],
    [new Workplace(broken), ["generate"]],
    [new Workplace(refused), ["generate"]],
    [new Workplace(), ["generate"]],
  ];
  for (const [place, args] of runs) {
    const { stdout } = await place.run([...args, "--format", "json"]);
    expect(valid(JSON.parse(stdout)) ? [] : valid.errors).toEqual([]);
  }
});

describe("colour", () => {
  const coloured = async (env: Readonly<Record<string, string>>): Promise<boolean> => {
    const { stdout } = await Workplace.withPlan().run(["generate", "--target", "json-schema"], { env });
    return stdout.includes("\u001b[");
  };

  test.concurrent.each([
    ["in a pipe", {}, false],
    ["in a pipe with FORCE_COLOR", { FORCE_COLOR: "1" }, true],
    ["with FORCE_COLOR=0", { FORCE_COLOR: "0" }, false],
    ["with NO_COLOR", { NO_COLOR: "1" }, false],
  ])("%s", async (_, env, expected) => {
    expect(await coloured(env)).toBe(expected);
  });

  test.concurrent("colours leave the words as they are", async () => {
    const places = [Workplace.withPlan(), Workplace.withPlan()] as const;
    const [plain, colourful] = await Promise.all([
      places[0].run(["generate"]),
      places[1].run(["generate"], { env: { FORCE_COLOR: "1" } }),
    ]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
    expect(colourful.stdout.replace(/\u001b\[\d+m/g, "")).toBe(plain.stdout);
  });
});

test.concurrent("a reader that stops reading leaves no trace, and the work is done", async () => {
  const place = Workplace.withPlan();
  const child = place.start(["generate", "--format", "json"]);
  child.stdout?.destroy();
  expect(await ended(child)).toEqual({ status: 0, signal: null, stdout: "", stderr: "" });
  expect(place.has("docs/README.md")).toBe(true);
});

describe("a broken plan", () => {
  const files = {
    "tracking-plan/a.yaml": "plan: { name: a, version: 1.0.0 }\nevents:\n  bought: { properties: { price: numbr } }\n",
  };

  test.concurrent("in text, on stdout, with 2; nothing is written", async () => {
    const place = new Workplace(files);
    expect(await place.run(["generate", "--target", "markdown", "--out", "docs"])).toEqual({
      status: 2,
      signal: null,
      stdout: `\
tracking-plan/a.yaml

  3:34  error  there is no type \`numbr\`                           plan/reference

     2 | events:
     3 |   bought: { properties: { price: numbr } }
       |                                  ^^^^^
     4 |

        Did you mean \`number\`?

1 error in 1 file.
`,
      stderr: "",
    });
    expect(place.list()).toEqual(["tracking-plan/a.yaml"]);
  });

  test.concurrent("in JSON, in the shape of findings", async () => {
    const { status, stdout } = await new Workplace(files).run([
      "generate",
      "--target",
      "markdown",
      "--out",
      "docs",
      "--format",
      "json",
    ]);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      files: [],
      errors: [
        {
          rule: "plan/reference",
          severity: "error",
          message: "there is no type `numbr`",
          file: "tracking-plan/a.yaml",
          line: 3,
          column: 34,
          endLine: 3,
          endColumn: 39,
          pointer: expect.stringMatching(/^\/events\/bought\/properties\/price/),
          hint: "Did you mean `number`?",
          fixable: false,
          fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        },
      ],
    });
  });
});

describe("a plan that cannot be read", () => {
  test.concurrent("no plan here", async () => {
    expect(await new Workplace().run(["generate"])).toMatchObject({
      status: 2,
      stdout: `\
tracking-plan

  error  there is no plan here                                      plan/missing

        \`tracking-plan init\` makes one; \`--plan <path>\` takes a folder of YAML
        files, or one file.

1 error in 1 file.
`,
    });
  });

  test.concurrent.each([
    ["a missing folder", "nowhere", "plan/missing", "there is no plan here"],
    ["a path below a file", "file.yaml/plan", "plan/missing", "there is no plan here"],
    ["an empty folder", "empty", "plan/empty", "this folder holds no plan: no .yaml, .yml or .json file"],
  ])("%s, in JSON", async (_, plan, rule, message) => {
    const place = new Workplace({ "file.yaml": "plan: { name: a, version: 1.0.0 }\n", "empty/.hidden.yaml": "" });
    const { status, stdout } = await place.run(["generate", "--plan", plan, "--format", "json"]);
    expect({ status, errors: JSON.parse(stdout).errors }).toEqual({
      status: 2,
      errors: [expect.objectContaining({ rule, message, file: plan, line: 1, column: 1 })],
    });
  });

  test.concurrent("a file instead of a folder is a plan of one file", async () => {
    const place = new Workplace({ "file.yaml": "plan: { name: a, version: 1.0.0 }\nevents: { bought: {} }\n" });
    expect(
      await place.run(["generate", "--plan", "file.yaml", "--target", "json-schema", "--out", "schemas"]),
    ).toMatchObject({ status: 0 });
  });

  test
    .skipIf(process.getuid === undefined)
    .concurrent("a folder and a file that may not be read: both are told of, beside what else is wrong", async () => {
      const { chmodSync, chownSync } = await import("node:fs");
      const place = new Workplace({
        "tracking-plan/a.yaml": "events: { bought: { properties: { price: { tpye: number } } } }\n",
        "tracking-plan/b.yaml": "types: { channel: string }\n",
        "tracking-plan/c.yaml": "events: { left: { properties: { channel: channel } } }\n",
        "tracking-plan/d/e.yaml": "events: {}\n",
      });
      for (const path of ["tracking-plan/b.yaml", "tracking-plan/d"]) chmodSync(place.path(path), 0);
      chmodSync(place.root, 0o755);
      // The administrator may read everything.
      const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
      const { status, stdout } = await place.run(["generate", "--format", "json"], nobody);
      for (const path of ["tracking-plan/b.yaml", "tracking-plan/d"]) chmodSync(place.path(path), 0o755);
      chownSync(place.root, process.getuid?.() ?? 0, process.getgid?.() ?? 0);
      const told = JSON.parse(stdout).errors.map(
        ({ file, rule, message }: Record<string, string>) => `${file} ${rule}: ${message}`,
      );
      expect({ status, told }).toEqual({
        status: 2,
        told: [
          expect.stringMatching(/^tracking-plan\/a\.yaml plan\/unknown-key: /),
          "tracking-plan/b.yaml plan/unreadable: tracking-plan/b.yaml cannot be read: permission denied",
          "tracking-plan/d plan/unreadable: tracking-plan/d cannot be read: permission denied",
        ],
      });
    });
});
