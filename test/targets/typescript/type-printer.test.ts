import { describe, expect, test } from "vitest";
import type { Plan } from "../../../src/model/plan.ts";
import { PlanSchemas } from "../../../src/schema/plan-schemas.ts";
import { NameRegistry } from "../../../src/targets/name-registry.ts";
import { NamedTypes } from "../../../src/targets/typescript/named-types.ts";
import { OBJECT_MEMBERS } from "../../../src/targets/typescript/object-members.ts";
import { isFreeForm, type TypeContext, typeText } from "../../../src/targets/typescript/type-printer.ts";
import { arbitraryPlan } from "../../support/arbitrary-plan.ts";
import { clientOf, sharingRuntime } from "../../support/client.ts";
import { draw, many } from "../../support/draw.ts";
import { libraryTypes } from "../../support/library-types.ts";
import { planOf, shopPlan } from "../../support/plan.ts";
import { complaints, STRICTEST } from "../../support/typescript-program.ts";

/** Each construct of the language as the value of a property, and the type that it has. */
const CONSTRUCTS: readonly (readonly [said: string, type: string])[] = [
  // Primitives
  ["string", "string"],
  ["number", "number"],
  ["integer", "number"],
  ["boolean", "boolean"],
  ["{ type: 'null' }", "null"],
  ["object", "{\n  [k: string]: unknown;\n}"],
  ["array", "unknown[]"],
  ["{ schema: {} }", "unknown"],
  ["{ type: string, nullable: true }", "string | null"],
  ["{ type: string, minLength: 1, maxLength: 9, pattern: ^a, format: date }", "string"],
  ["{ type: integer, minimum: 1, maximum: 9, multipleOf: 2 }", "number"],
  // Lists of types
  ["{ type: [string, boolean] }", "string | boolean"],
  ["{ type: [integer, number] }", "number"],
  ["{ type: [string, 'null'], nullable: true }", "string | null"],
  ["{ type: [string, array], items: integer }", "string | number[]"],
  ["{ type: [object, 'null'], properties: { a: integer } }", "{\n  a?: number;\n} | null"],
  // Semantic types
  ["timestamp", "string | Date"],
  ["{ type: timestamp, nullable: true }", "string | Date | null"],
  ["email", "string"],
  ["uuid", "string"],
  ["date", "string"],
  ["time", "string"],
  ["duration", "string"],
  ["url", "string"],
  ["phone", "string"],
  ["currency", "string"],
  ["country", "string"],
  ["locale", "string"],
  ["money", "number"],
  // Values
  ["{ enum: [a, 'b c'] }", '"a" | "b c"'],
  ["{ enum: [1, -2, 0.5, 1.0e+30] }", "1 | -2 | 0.5 | 1e+30"],
  ["{ enum: [a, 1, true, null] }", '"a" | 1 | true | null'],
  ["{ enum: [{ a: 1, 'b c': [1, { d: null }] }, [x, 1], []] }", '{ a: 1, "b c": [1, { d: null }] } | ["x", 1] | []'],
  ["{ enum: [a], nullable: true }", '"a" | null'],
  ["{ type: string, enum: [a, b], nullable: true }", '"a" | "b" | null'],
  ["{ enum: [a, null], nullable: true }", '"a" | null'],
  ["{ enum: [] }", "never"],
  ["{ values: { free: Nothing to pay, pro: { title: Pro } } }", '"free" | "pro"'],
  ["{ type: integer, values: { 1: low, 2: high } }", "1 | 2"],
  // Arrays
  ["'string[]'", "string[]"],
  ["'timestamp[][]'", "(string | Date)[][]"],
  ["{ type: array, minItems: 1, maxItems: 9, uniqueItems: true }", "unknown[]"],
  ["{ items: { enum: [a, b] } }", '("a" | "b")[]'],
  ["{ items: { enum: ['} | {'] } }", '"} | {"[]'],
  ["{ items: { type: string, nullable: true }, nullable: true }", "(string | null)[] | null"],
  ["{ items: { type: [string, number] } }", "(string | number)[]"],
  ["{ items: { schema: {} } }", "unknown[]"],
  ["{ items: { properties: { a: { type: string, required: true } } } }", "{\n  a: string;\n}[]"],
  ["{ items: { properties: { a: string }, nullable: true } }", "({\n  a?: string;\n} | null)[]"],
  ["{ items: { properties: { a: { type: [string, number] } } } }", "{\n  a?: string | number;\n}[]"],
  // Named types
  ["line", "Line"],
  ["{ type: line, nullable: true }", "Line | null"],
  ["'line[]'", "Line[]"],
  ["size", "Size"],
  ["{ type: size, enum: [S] }", '"S"'],
  // Objects
  ["{ properties: { a: { type: string, required: true }, b: integer } }", "{\n  a: string;\n  b?: number;\n}"],
  ["{ properties: {} }", "{ [k: string]: never }"],
  ["{ type: object, additionalProperties: false }", "{ [k: string]: never }"],
  ["{ properties: { a: string }, additionalProperties: true }", "{\n  a?: string;\n  [k: string]: unknown;\n}"],
  ["{ type: object, additionalProperties: integer }", "{\n  [k: string]: number;\n}"],
  [
    "{ properties: { a: { type: string, required: true } }, additionalProperties: integer }",
    "{\n  a: string;\n  [k: string]: number | string;\n}",
  ],
  [
    "{ properties: { a: string }, additionalProperties: { type: integer, nullable: true } }",
    "{\n  a?: string;\n  [k: string]: number | null | string | undefined;\n}",
  ],
  ["{ properties: { a: { properties: { b: { enum: [x, y] } } } } }", '{\n  a?: {\n    b?: "x" | "y";\n  };\n}'],
  // What the client fills in
  [
    "{ properties: { a: { const: x, required: true }, b: { type: integer, required: true, default: 1, fill: true } } }",
    "{\n  /** Sent as 1 where it is not given. */\n  b?: number;\n}",
  ],
  ["{ properties: { a: { const: x } } }", "{ [k: string]: never }"],
  ["{ properties: { lines: 'line[]' } }", "{\n  lines?: Line[];\n}"],
  // Unions, whose branches say their constants and versions themselves
  ["{ anyOf: [string, { type: integer, minimum: 1 }] }", "string | number"],
  ["{ oneOf: [email, { type: 'null' }, 'boolean[]'] }", "string | null | boolean[]"],
  ["{ anyOf: [string, { schema: {} }] }", "unknown"],
  ["{ anyOf: [{ enum: [a] }, { const: b }], nullable: true }", '"a" | "b" | null'],
  [
    "{ anyOf: [{ properties: { kind: { const: x, required: true } } }, { properties: { kind: { const: y }, n: { type: integer, required: true, default: 1, fill: true } } }] }",
    '{\n  kind: "x";\n} | {\n  kind?: "y";\n  n: number;\n}',
  ],
  [
    "{ oneOf: [{ properties: { other: 'line[]' } }, string] }",
    '{\n  other?: {\n    sku: string;\n    kind?: "line";\n  }[];\n  lines_version?: 2;\n} | string',
  ],
  ["{ anyOf: [card, size] }", "Card | Size"],
  [
    "{ type: object, additionalProperties: { properties: { kind: { const: x, required: true } } } }",
    '{\n  [k: string]: {\n    kind: "x";\n  };\n}',
  ],
  // Names
  [
    `{ properties: { "it's": string, "*/": string, "a b": string, "\${x}": string, "1": string, "é": string, "line\\u2028": string } }`,
    '{\n  "it\'s"?: string;\n  "*/"?: string;\n  "a b"?: string;\n  "\u0024{x}"?: string;\n  "1"?: string;\n  "é"?: string;\n  "line\\u2028"?: string;\n}',
  ],
  ["{ enum: ['\"', \"it's\", '`', '\\', '*/'] }", '"\\"" | "it\'s" | "`" | "\\\\" | "*/"'],
];

const TYPES = `types:
  line: { version: 2, versionField: lines_version, properties: { sku: { type: string, required: true }, kind: { const: line } } }
  size: { enum: [S, M] }
  card: { properties: { method: { const: card, required: true } } }
`;

const planWith = (said: string): Promise<Plan> =>
  planOf(
    `plan: { name: constructs, version: 1.0.0 }\n${TYPES}events:\n  event: { properties: { value: ${said}, line: line } }\n`,
  );

function contextOf(plan: Plan): TypeContext {
  const names = new NameRegistry(plan);
  const schemas = new PlanSchemas(plan);
  const named = new NamedTypes(plan, names);
  return {
    unixSeconds: false,
    named: (ref, context, indent) => named.types(ref, context, indent),
    freeForm: (shape) => `free form at ${shape.pointer}`,
    carried: (properties) => schemas.carried(properties),
    objects: "filled",
  };
}

describe("the printer prints", () => {
  test.for(CONSTRUCTS)("%s", async ([said, type]) => {
    const plan = await planWith(said);
    const shape = plan.events[0]?.properties[0]?.shape;
    expect(shape && typeText(shape, contextOf(plan))).toBe(type);
  });

  test("a timestamp in seconds as a number", async () => {
    const plan = await planWith("timestamp");
    const shape = plan.events[0]?.properties[0]?.shape;
    expect(shape && typeText(shape, { ...contextOf(plan), unixSeconds: true })).toBe("number | Date");
  });

  test("that nobody has to give what every object has", async () => {
    const names = [...OBJECT_MEMBERS];
    const plan = await planWith(`{ properties: { ${names.map((name) => `${name}: string`).join(", ")} } }`);
    const shape = plan.events[0]?.properties[0]?.shape;
    const members = names.map((name) => `  ${name}?: string | Object["${name}"];\n`);
    expect(shape && typeText(shape, contextOf(plan))).toBe(`{\n${members.join("")}}`);
    const app = `import type { Event } from "./index.js";\nexport const event: Event = { value: {} };\n`;
    expect(complaints(new Map([...(await clientOf(plan)), ["app.ts", app]]))).toEqual([]);
  });
});

/** Shapes that the printer hands to the library. */
const FREE_FORM = [
  "{ schema: { type: string } }",
  "{ type: string, schema: { not: { const: x } } }",
  "{ type: integer, anyOf: [{ minimum: 1 }, { maximum: -1 }] }",
  "{ type: line, anyOf: [{ schema: { required: [sku] } }, string] }",
  "{ type: line, properties: { a: string } }",
  "{ anyOf: [string], oneOf: [string] }",
  "{ type: [object, array], properties: { a: integer }, items: boolean }",
];

test.for(FREE_FORM)("the printer leaves to the library: %s", async (said) => {
  const plan = await planWith(said);
  const shape = plan.events[0]?.properties[0]?.shape;
  expect(shape && isFreeForm(shape)).toBe(true);
  expect(shape && typeText(shape, contextOf(plan))).toBe("free form at /events/event/properties/value");
});

/** Names that are the library's trouble: it takes the first for a prototype, and calls the second. The others differ on purpose. */
const RENAMED = new Map(
  [...OBJECT_MEMBERS, "__proto__"].map((name) => [JSON.stringify(name), JSON.stringify(`was ${name}`)]),
);

/** A random plan without those names. */
const plans = arbitraryPlan.map((said) =>
  JSON.stringify(said).replace(/"[\w]+"/g, (text) => RENAMED.get(text) ?? text),
);

/** The client's types, the library's, and what compares them. */
async function comparison(plan: Plan): Promise<ReadonlyMap<string, string>> {
  const names = new NameRegistry(plan);
  const theirs = [...(await libraryTypes(plan)).values()].map((text, at) => [`library${at}.ts`, text] as const);
  const imports = theirs.map((_, at) => `import type * as theirs${at} from "./library${at}.js";`);
  const lines = plan.events.map(
    (event, at) => `export const same${at}: Equal<ours.${names.of(event).type}, theirs${at}.Type> = true;`,
  );
  const text = [`import type * as ours from "./index.js";`, ...imports, EQUAL, ...lines, ""].join("\n");
  return new Map([...(await clientOf(plan)), ...theirs, ["comparison.ts", text]]);
}

const EQUAL = "type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;";

/** Where the two differ: for each event both types, all out of one program. */
async function differences(plans: readonly Plan[]): Promise<readonly string[]> {
  const folders = await Promise.all(
    plans.map(async (plan, index) => [`plan${index}`, await comparison(plan)] as const),
  );
  const files = sharingRuntime(new Map(folders));
  const checked = new Map([...files].filter(([path]) => !/(?:sinks|validators)\.ts$/.test(path)));
  return complaints(checked, { ...STRICTEST, noUnusedLocals: false }).map(({ file, line, message }) => {
    const [, type, at] = /ours\.(\w+), theirs(\d+)/.exec(files.get(file)?.split("\n")[line - 1] ?? "") ?? [];
    if (type === undefined) return `${file}:${line} ${message}`;
    const ours = files.get(file.replace("comparison", "index"))?.split(`export type ${type} = `)[1]?.split("\n};\n")[0];
    return `${ours}\n};\nbut the library: ${files.get(file.replace("comparison", `library${at}`))}`;
  });
}

describe("the printer and json-schema-to-typescript give equal types", () => {
  test("of each construct", async () => {
    const events = CONSTRUCTS.map(([said], index) => `  event ${index}: { properties: { value: ${said} } }\n`);
    expect(
      await differences([
        await planOf(`plan: { name: constructs, version: 1.0.0 }\n${TYPES}events:\n${events.join("")}`),
      ]),
    ).toEqual([]);
  });

  test("of the shop's events", async () => {
    const plan = await shopPlan();
    const events = plan.events.map((event) => ({ ...event, sources: plan.sources.map(({ name }) => name) }));
    expect(await differences([{ ...plan, events }])).toEqual([]);
  });

  test("of random plans", async () => {
    const all = await Promise.all(draw(plans, many(60)).map(planOf));
    expect(await differences(all)).toEqual([]);
  });
});
