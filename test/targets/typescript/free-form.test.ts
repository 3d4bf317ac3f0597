import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, expect, test } from "vitest";
import { PlanSchemas } from "../../../src/schema/plan-schemas.ts";
import { clientOf, textOf } from "../../support/client.ts";
import { planOf } from "../../support/plan.ts";
import { complaints } from "../../support/typescript-program.ts";

/** What a plan says in JSON Schema itself, its type, and payloads that the type takes and refuses. */
interface FreeForm {
  readonly says: string;
  readonly type: string;
  readonly takes: readonly string[];
  readonly refuses: readonly string[];
}

const FREE_FORMS: readonly FreeForm[] = [
  { says: "{ schema: { type: string } }", type: "string", takes: ['"a"'], refuses: ["1"] },
  { says: "{ type: string, schema: { not: { const: x } } }", type: "string", takes: ['"a"'], refuses: ["1"] },
  {
    says: "{ schema: { enum: [1, a] }, nullable: true }",
    type: '1 | "a" | null',
    takes: ["1", "null"],
    refuses: ["2"],
  },
  {
    says: "{ schema: { enum: [{ a: 1 }, [x], 2] } }",
    type: '{ a: 1 } | ["x"] | 2',
    takes: ["{ a: 1 }", '["x"]', "2"],
    refuses: ["{ a: 2 }", "3"],
  },
  {
    says: "{ schema: { type: object, properties: { a: { type: string }, 'b c': { type: array, items: { type: integer } } }, required: [a], additionalProperties: false } }",
    type: '{\n    a: string;\n    "b c"?: number[];\n  }',
    takes: ['{ a: "x" }', '{ a: "x", "b c": [1] }'],
    refuses: ["{}", '{ a: "x", d: 1 }', '{ a: "x", "b c": ["y"] }'],
  },
  {
    says: "{ schema: { type: array, prefixItems: [{ type: string }, { type: integer }], items: false } }",
    type: "(string | number)[]",
    takes: ['["a", 1]', '["a"]'],
    refuses: ["[true]"],
  },
  {
    says: "{ schema: { type: object, patternProperties: { ^x-: { type: string } }, additionalProperties: false } }",
    type: "{\n    [k: string]: string;\n  }",
    takes: ['{ "x-a": "b" }'],
    refuses: ['{ "x-a": 1 }'],
  },
  {
    says: "{ schema: { $ref: '#/$defs/a', $defs: { a: { type: object, properties: { again: { $ref: '#/$defs/a' } }, additionalProperties: false } } } }",
    type: "{\n    again?: unknown;\n  }",
    takes: ["{}", "{ again: {} }"],
    refuses: ["{ other: 1 }"],
  },
  {
    says: "{ schema: { allOf: [{ type: string }, { enum: [a, b] }] } }",
    type: 'string & ("a" | "b")',
    takes: ['"a"'],
    refuses: ['"c"'],
  },
  {
    says: "{ schema: { type: array, items: { enum: [a, '} | {'] } } }",
    type: '("a" | "} | {")[]',
    takes: ['["a"]'],
    refuses: ['["b"]'],
  },
  {
    says: "{ items: { schema: { type: [string, 'null'] } } }",
    type: "(string | null)[]",
    takes: ["[null]"],
    refuses: ["[1]"],
  },
  { says: "{ schema: { enum: ['(', ')'] } }", type: '"(" | ")"', takes: ['"("'], refuses: ['"["'] },
  {
    says: "{ properties: { a: string, b: string }, anyOf: [{ schema: { required: [a] } }, { schema: { required: [b] } }] }",
    type: "{\n    a?: string;\n    b?: string;\n  }",
    takes: ['{ a: "x" }'],
    refuses: ['{ c: "x" }'],
  },
  {
    says: "{ properties: { one: line }, anyOf: [{ schema: { required: [one] } }, { properties: { other: line } }] }",
    type: '{\n    one?: {\n      sku: string;\n      note?: string;\n      kind: "line";\n    };\n  }',
    takes: ['{ one: { sku: "s", kind: "line" } }'],
    refuses: ['{ one: { sku: "s" } }'],
  },
  {
    says: "{ type: [object, array], properties: { a: integer, b: { const: x, required: true } }, items: { properties: { c: { const: y, required: true } } } }",
    type: '{\n    a?: number;\n    b: "x";\n  } | {\n    c: "y";\n  }[]',
    takes: ['{ b: "x" }', '[{ c: "y" }]'],
    refuses: ["{}", "[{}]"],
  },
  { says: "{ schema: { not: {} } }", type: "never", takes: [], refuses: ["1"] },
  {
    says: "{ schema: { type: object, properties: { constructor: { type: string } }, additionalProperties: false } }",
    type: '{\n    constructor?: (string | Object["constructor"]);\n  }',
    takes: ["{}", '{ constructor: "a" }'],
    refuses: ["{ constructor: 1 }"],
  },
  {
    says: "{ schema: { allOf: [{ minimum: 1 }, { type: integer }], anyOf: [{ maximum: 3 }, { type: string }] } }",
    type: "number",
    takes: ["1"],
    refuses: ["true"],
  },
  { says: "{ schema: { minimum: 1 } }", type: "unknown", takes: ["1", '"a"'], refuses: [] },
  {
    says: "{ type: integer, anyOf: [{ minimum: 10 }, { maximum: -10 }] }",
    type: "number",
    takes: ["10"],
    refuses: ['"a"'],
  },
  {
    says: "{ type: line, anyOf: [{ schema: { required: [note] } }, { schema: { required: [sku] } }] }",
    type: '{\n    sku: string;\n    note?: string;\n    kind: "line";\n  }',
    takes: ['{ sku: "s", kind: "line" }'],
    refuses: ["1", '{ sku: 1, kind: "line" }'],
  },
  {
    says: "{ schema: { type: object, properties: { hasOwnProperty: { type: string }, toString: { type: string }, __proto__: { type: string }, constructor: { type: string }, '*/': { const: '*/' } }, required: [hasOwnProperty, toString, __proto__, constructor], additionalProperties: false } }",
    type: '{\n    hasOwnProperty: string;\n    toString: string;\n    __proto__: string;\n    constructor: string;\n    "*/"?: "*/";\n  }',
    takes: ['{ hasOwnProperty: "a", toString: "b", ["__proto__"]: "c", constructor: "d" }'],
    refuses: ['{ hasOwnProperty: "a", toString: "b", ["__proto__"]: "c" }'],
  },
  {
    says: "{ schema: { type: string, tsType: 'any; export const smuggled = 1' } }",
    type: "string",
    takes: ['"a"'],
    refuses: ["1"],
  },
  {
    says: "{ schema: { type: string, title: Smuggled, description: '*/ export const smuggled = 1; /*', $comment: '*/', examples: ['*/'], default: '*/' } }",
    type: "string",
    takes: ['"a"'],
    refuses: ["1"],
  },
];

const TYPES =
  "types:\n  line: { properties: { sku: { type: string, required: true }, note: string, kind: { const: line, required: true } } }\n";

let texts: readonly string[];
let refused: (payload: string, index: number) => boolean;
let isValid: (payload: string, index: number) => boolean;

beforeAll(async () => {
  const events = FREE_FORMS.map(({ says }, index) => `  event ${index}: { properties: { value: ${says} } }\n`);
  const plan = await planOf(
    `plan: { name: free, version: 1.0.0 }\n${TYPES}events:\n${events.join("")}  direct: { properties: { line: line } }\n`,
  );
  const files = await clientOf(plan);
  const index = textOf(files, "index.ts");
  texts = FREE_FORMS.map(
    (_, at) => index.split(`export type Event${at} = {\n  value?: `)[1]?.split(";\n};\n")[0] ?? "",
  );
  const lines = FREE_FORMS.flatMap(({ takes, refuses }, at) =>
    [...takes, ...refuses].map(
      (payload) => [`${at} ${payload}`, `export const v${at}: ours.Event${at} = { value: ${payload} };`] as const,
    ),
  );
  const apps = lines.map(
    ([, line], at) => [`app${at}.ts`, `import type * as ours from "./index.js";\n${line}\n`] as const,
  );
  const checked = [...files].filter(([path]) => path !== "validators.ts");
  const found = new Set(complaints(new Map([...checked, ...apps])).map(({ file }) => file));
  expect([...found].filter((file) => !file.startsWith("app"))).toEqual([]);
  refused = (payload, at) => found.has(`app${lines.findIndex(([key]) => key === `${at} ${payload}`)}.ts`);
  const schemas = new PlanSchemas(plan);
  isValid = (payload, at) => {
    // ajv never looks at this name, so as not to touch prototypes.
    if (payload.includes("__proto__")) return !refused(payload, at);
    const event = plan.events[at];
    const schema = event ? schemas.call(event) : {};
    return new Ajv2020({ strict: false, ownProperties: true }).compile(JSON.parse(JSON.stringify(schema)))({
      value: new Function(`return ${payload}`)(),
    });
  };
});

test.for(FREE_FORMS.map((each, index) => ({ ...each, index })))("$says", ({ type, takes, refuses, index }) => {
  expect(texts[index]).toBe(type);
  expect(takes.filter((payload) => refused(payload, index) || !isValid(payload, index))).toEqual([]);
  expect(refuses.filter((payload) => !refused(payload, index) || isValid(payload, index))).toEqual([]);
});
