import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
let folder = "";

const PLAN = `plan: { name: shop, version: 1.0.0 }
events:
  order_completed:
    description: An order was placed.
    properties:
      order_id: { type: string, required: true, description: The order's number. }
segments:
  buyers: { description: Bought once., match: { event: order_completed } }
traits: { plan_name: string }
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tracking-plan-show-"));
  writeFileSync(join(folder, "tracking-plan.yaml"), PLAN);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function show(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "bin/tracking-plan.js"), "show", ...args],
    { cwd: folder, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

describe("show", () => {
  test("an event, as a person reads it", () => {
    expect(show("order_completed")).toEqual({
      status: 0,
      stderr: "",
      stdout: `order_completed  event                                      tracking-plan.yaml:3

  An order was placed.

  Status    live
  Sent by   \`app\`
  Identity  sent for known and for anonymous people

Properties
  order_id                                                                  here
      text. The order's number.

Used by
  - segment \`buyers\` filters on it
`,
    });
  });

  test("as JSON, by the schema that the package ships", () => {
    const { status, stdout } = show("order_completed", "--format", "json");
    const answer: unknown = JSON.parse(stdout);
    const schema: object = JSON.parse(readFileSync(join(root, "dist/schema/show.schema.json"), "utf8"));
    const validate = new Ajv2020({ strict: false }).compile(schema);
    expect(validate(answer), JSON.stringify(validate.errors)).toBe(true);
    expect({ status, answer }).toMatchObject({
      status: 0,
      answer: {
        version: 1,
        kind: "event",
        name: "order_completed",
        file: "tracking-plan.yaml",
        line: 3,
        column: 3,
        properties: [{ name: "order_id", layers: [{ from: "own", file: "tracking-plan.yaml", line: 6, column: 7 }] }],
        users: [{ kind: "segment", name: "buyers", said: "filters on it" }],
      },
    });
  });

  test("a name that is not there, and what it may have been", () => {
    expect(show("order_complete")).toEqual({
      status: 2,
      stdout: "",
      stderr:
        "error  the plan has no event, page, segment or journey `order_complete`\n       Did you mean `order_completed`?\n",
    });
  });

  test.each([
    ["traits", "It has `order_completed` and `buyers`."],
    ["ORDER", "Did you mean `order_completed`?"],
    ["plan_name", "It is a trait, in tracking-plan.yaml:9."],
  ])("a name that is nothing like one, or that of something else: %s", (name, hint) => {
    expect(show(name)).toEqual({
      status: 2,
      stdout: "",
      stderr: `error  the plan has no event, page, segment or journey \`${name}\`\n       ${hint}\n`,
    });
  });

  test("gives a terminal no orders that a plan says", () => {
    const said = "a\\e[2Jb\\u202ec";
    writeFileSync(
      join(folder, "orders.yaml"),
      `events: { a: { title: "${said}", description: "${said}", firesWhen: "${said}", properties: { p: { enum: ["${said}"], description: "${said}" } }, examples: [{ p: "${said}" }] } }`,
    );
    const { status, stdout } = show("a", "--plan", "orders.yaml");
    expect(status).toBe(0);
    expect(stdout).toContain("a\ufffd[2Jb\ufffdc");
    expect([...stdout].filter((sign) => sign === "\u001b" || sign === "\u202e")).toEqual([]);
  });

  test("a plan that cannot be read", () => {
    writeFileSync(join(folder, "broken.yaml"), "events:\n  a: { requird: true }\n");
    const { status, stdout } = show("a", "--plan", "broken.yaml", "--format", "json");
    expect({ status, answer: JSON.parse(stdout) }).toMatchObject({
      status: 2,
      answer: { version: 1, errors: [{ rule: "plan/unknown-key", file: "broken.yaml", line: 2, column: 8 }] },
    });
  });
});
