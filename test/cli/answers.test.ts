import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { GitWorkplace } from "./revision/git-workplace.ts";

const SCHEMAS = join(import.meta.dirname, "../../dist/schema");
const rules = [
  { type: "TRACK", key: "Order Placed", jsonSchema: { type: "object", properties: { id: { type: "string" } } } },
];
const PLAN = `plan: { name: acme, version: 1.0.0 }
generate: [{ target: json-schema, out: schemas }]
events:
  order_placed: { description: The order was placed., properties: { order_id: string, total: number } }
  place_order: { description: The same once more. }
segments: { buyers: { match: { event: order_placed } } }
`;
const BROKEN = "events: { order_placed: { propertys: {} }, cart: { properties: { id: strin } } }\n";

/** What each command is asked: a plan with something to tell, and one that cannot be read. */
const ASKED: readonly (readonly [command: string, status: number, args: readonly string[]])[] = [
  ["init", 0, ["made"]],
  ["init", 0, ["brought", "--from", "plan.json"]],
  ["import", 0, ["segment", "plan.json", "--out", "imported"]],
  ["import", 0, ["segment", "plan.json", "--out", "tracking-plan.yaml"]],
  ["generate", 1, ["--check"]],
  ["generate", 0, []],
  ["generate", 2, ["--plan", "broken.yaml"]],
  ["lint", 1, []],
  ["lint", 2, ["--plan", "broken.yaml"]],
  ["diff", 1, ["older.yaml", "tracking-plan.yaml"]],
  ["diff", 2, ["broken.yaml", "tracking-plan.yaml"]],
  ["check", 1, ["--base", "HEAD"]],
  ["check", 2, ["--base", "HEAD", "--plan", "broken.yaml"]],
  ["show", 0, ["order_placed"]],
  ["show", 0, ["buyers"]],
  ["show", 2, ["order_placed", "--plan", "broken.yaml"]],
  ["rules", 0, []],
  ["explain", 0, ["naming/event-drift"]],
  ["export", 0, ["segment"]],
  ["export", 0, ["iglu", "--out", "iglu"]],
  ["export", 2, ["segment", "--plan", "broken.yaml"]],
];

const OLDER = PLAN.replace("total: number", "total: string");
const place = new GitWorkplace({
  "tracking-plan.yaml": OLDER,
  "older.yaml": OLDER,
  "broken.yaml": BROKEN,
  "plan.json": JSON.stringify({ name: "Acme", rules }),
});
place.commit();
place.write("tracking-plan.yaml", PLAN);

test("every command that answers in JSON is asked here", () => {
  const shipped = readdirSync(SCHEMAS).map((file) => file.replace(".schema.json", ""));
  expect([...new Set(ASKED.map(([command]) => command)), "plan"].toSorted()).toEqual(shipped.toSorted());
});

test.each(ASKED)("%s exits with %i and answers by its schema: %j", async (command, status, args) => {
  const run = await place.run([command, ...args, "--format", "json"]);
  const schema: object = JSON.parse(readFileSync(join(SCHEMAS, `${command}.schema.json`), "utf8"));
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
  expect({ isValid: validate(JSON.parse(run.stdout)), errors: validate.errors }).toEqual({
    isValid: true,
    errors: null,
  });
  expect({ status: run.status, stderr: run.stderr }).toEqual({
    status,
    stderr: expect.not.stringContaining("    at "),
  });
});
