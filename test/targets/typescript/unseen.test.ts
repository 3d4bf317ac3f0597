import { beforeAll, describe, expect, test, vi } from "vitest";
import { clientOf } from "../../support/client.ts";
import { exportsOf, load } from "../../support/module.ts";
import { planOf } from "../../support/plan.ts";
import { complaints } from "../../support/typescript-program.ts";

/** What TypeScript cannot see: code that compiles, of which the client's validator says where it is wrong. */
const UNSEEN: readonly (readonly [unseen: string, said: string, value: string, at: string])[] = [
  ["whole numbers", "integer", "1.5", "value"],
  ["bounds of numbers", "{ type: number, minimum: 1 }", "0", "value"],
  ["steps of numbers", "{ type: number, multipleOf: 0.5 }", "0.3", "value"],
  ["amounts below nothing", "money", "-1", "value"],
  ["forms of texts", "{ type: string, pattern: '^a' }", '"b"', "value"],
  ["formats", "email", '"ada"', "value"],
  ["formats of timestamps", "timestamp", '"tomorrow"', "value"],
  ["lengths of texts", "{ type: string, maxLength: 2 }", '"abc"', "value"],
  ["counts of elements", "{ type: 'string[]', minItems: 1 }", "[]", "value"],
  ["equal elements", "{ type: 'string[]', uniqueItems: true }", '["a", "a"]', "value"],
  ["that several branches hold", "{ oneOf: [{ type: integer }, { type: number }] }", "1", "value"],
  [
    "members of another branch, where no constant tells them apart",
    "{ anyOf: [{ properties: { a: { type: integer, required: true } } }, { properties: { b: { type: integer, required: true } } }] }",
    "{ a: 1, b: 1 }",
    "value.b",
  ],
  [
    "that names unknown to the plan have no type of those it knows",
    "{ properties: { a: { type: string, required: true } }, additionalProperties: integer }",
    '{ a: "x", b: "y" }',
    "value.b",
  ],
  [
    "more members, where the object is not written in place",
    "{ properties: { a: integer } }",
    "Object({ a: 1, b: 2 })",
    "value.b",
  ],
];

let found: ReadonlySet<string>;
let validators: Readonly<Record<string, unknown>>;

beforeAll(async () => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  const events = UNSEEN.map(([, said], index) => `  event ${index}: { properties: { value: ${said} } }\n`);
  const files = await clientOf(await planOf(`plan: { name: unseen, version: 1.0.0 }\nevents:\n${events.join("")}`));
  const apps = UNSEEN.map(([, , value], index) => {
    const code = `import { event${index} } from "./index.js";\nevent${index}({ value: ${value} });\n`;
    return [`app${index}.ts`, code] as const;
  });
  const checked = [...files].filter(([path]) => !/(?:sinks|validators)\.ts$/.test(path));
  found = new Set(complaints(new Map([...checked, ...apps])).map(({ file, message }) => `${file} ${message}`));
  validators = await load(files, "validators.ts");
});

describe("TypeScript does not see", () => {
  test.for(UNSEEN.map((each, index) => [...each, index] as const))("%s", ([, , value, at, index]) => {
    expect([...found].filter((each) => each.startsWith(`app${index}.ts `))).toEqual([]);
    const { check } = exportsOf(validators[`event${index}`]);
    const faults: unknown = typeof check === "function" ? check({ value: new Function(`return ${value}`)() }) : [];
    expect(faults).toMatchObject([{ property: at }]);
  });
});
