import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Event } from "../../../src/model/event.ts";
import type { Json } from "../../../src/model/json.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { PlanSchemas } from "../../../src/schema/plan-schemas.ts";
import { NameRegistry } from "../../../src/targets/name-registry.ts";
import { keyText, literal } from "../../../src/targets/typescript/literal.ts";
import { ArbitraryPayload, type Payload } from "../../support/arbitrary-payload.ts";
import { arbitraryPlan } from "../../support/arbitrary-plan.ts";
import { type ClientFiles, clientOf, sharingRuntime } from "../../support/client.ts";
import { draw, many } from "../../support/draw.ts";
import { type Exports, exportsOf, load } from "../../support/module.ts";
import { planOf } from "../../support/plan.ts";
import { RunningClient } from "../../support/running-client.ts";
import { seenSchema } from "../../support/seen-schema.ts";
import { complaints } from "../../support/typescript-program.ts";

const PLANS = many(100);
const PAYLOADS_OF_AN_EVENT = 6;

/** A payload that an app passes to the function of an event. */
interface Passed {
  readonly plan: number;
  readonly event: Event;
  /** The event's function and type. */
  readonly value: string;
  readonly type: string;
  readonly payload: Payload;
  /** Judge what arrives by the event's schema, and by what TypeScript can see of it. */
  readonly isValid: ValidateFunction;
  readonly isSeen: ValidateFunction;
}

/** What is thought of it. */
interface Judged extends Passed {
  readonly wire: unknown;
  readonly isTyped: boolean;
  readonly valid: boolean;
  readonly seen: boolean;
  /** What the client's own validator says. */
  readonly faults: unknown;
}

/** Random plans, less a name that ajv does not judge: it never looks at it, so as not to touch prototypes. */
const plans = arbitraryPlan.map((said) => JSON.stringify(said).replaceAll('"__proto__"', '"proto"'));

let payloads: readonly Judged[];

beforeAll(async () => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  const all = await Promise.all(draw(plans, PLANS).map(planOf));
  const folders = all.map(async (plan, index) => [`plan${index}`, await clientOf(plan)] as const);
  const clients = sharingRuntime(new Map(await Promise.all(folders)));
  const passed = all.flatMap(payloadsOf);
  const typed = typeChecked(passed, clients);
  const running = await runningClients(all.length, clients);
  payloads = passed.map((each, index) => judged(each, typed[index] ?? false, running[each.plan]));
}, 120_000);

function payloadsOf(plan: Plan, index: number): readonly Passed[] {
  const names = new NameRegistry(plan);
  const schemas = new PlanSchemas(plan);
  const arbitrary = new ArbitraryPayload(plan);
  return plan.events.flatMap((event, at) => {
    const schema = schemas.call(event, "app");
    const judges = { isValid: compiled(schema), isSeen: compiled(seenSchema(schema)) };
    const { value, type } = names.of(event);
    const drawn = draw(arbitrary.of(event), PAYLOADS_OF_AN_EVENT, index * 10 + at);
    return drawn.map((payload) => ({ plan: index, event, value, type, payload, ...judges }));
  });
}

const ajv = new Ajv2020({ strict: false, ownProperties: true, validateSchema: false });
addFormats.default(ajv);

/** A schema as it is after it was written and read: ajv takes no object for equal to one without a prototype. */
const compiled = (schema: Json): ValidateFunction => ajv.compile(JSON.parse(JSON.stringify(schema)));

/** Whether each payload type-checks, written out in an app as people write it; all in one program. */
function typeChecked(passed: readonly Passed[], clients: ClientFiles): readonly boolean[] {
  const apps = passed.map(({ plan, type, payload }, index) => {
    const code = `import type { ${type} } from "./index.js";\nexport const payload: ${type} = ${expression(payload)};\n`;
    return [`plan${plan}/app${index}.ts`, code] as const;
  });
  const checked = [...clients].filter(([path]) => !/(?:sinks|validators)\.ts$/.test(path));
  const found = new Set(complaints(new Map([...checked, ...apps])).map(({ file }) => file));
  expect([...found].filter((file) => !/app\d+\.ts$/.test(file))).toEqual([]);
  return apps.map(([file]) => !found.has(file));
}

/** A value as TypeScript. */
function expression(value: unknown): string {
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  if (Array.isArray(value)) return `[${value.map(expression).join(", ")}]`;
  if (typeof value !== "object" || value === null) return literal(JSON.parse(JSON.stringify(value)));
  const members = Object.entries(value).map(([key, member]) => `${keyText(key)}: ${expression(member)}`);
  return `{ ${members.join(", ")} }`;
}

async function runningClients(count: number, clients: ClientFiles): Promise<readonly RunningClient[]> {
  const modules = Array.from({ length: count }, (_, index) =>
    ["index", "validators"].map((file) => `export * as ${file}${index} from "./plan${index}/${file}.js";\n`).join(""),
  );
  const exported = await load(new Map([...clients, ["entry.ts", modules.join("")]]), "entry.ts");
  const client = (index: number): Exports => ({
    ...exportsOf(exported[`index${index}`]),
    validators: exported[`validators${index}`],
  });
  return modules.map((_, index) => new RunningClient(client(index), {}));
}

function judged(passed: Passed, isTyped: boolean, client: RunningClient | undefined): Judged {
  const wire = client?.send(passed.value, passed.payload)[0]?.["properties"];
  const validator = exportsOf(exportsOf(client?.exports["validators"])[passed.value]);
  const { check } = validator;
  const faults: unknown = typeof check === "function" ? check(wire) : "no validator";
  return { ...passed, isTyped, wire, valid: passed.isValid(wire), seen: passed.isSeen(wire), faults };
}

const isFaultless = ({ faults }: Judged): boolean => Array.isArray(faults) && faults.length === 0;

/** What to look at where a law does not hold. */
const shown = ({ plan, event, payload, wire, isTyped, valid, seen, faults }: Judged) => ({
  plan,
  event: event.name,
  payload: expression(payload),
  wire: JSON.stringify(wire),
  isTyped,
  valid,
  seen,
  faults,
});

describe("of the payloads of random plans", () => {
  test("those that type-check are those that fit what TypeScript can see of the schema", () => {
    expect(payloads.filter(({ isTyped, seen }) => isTyped !== seen).map(shown)).toEqual([]);
  });

  test("those that are valid type-check", () => {
    expect(payloads.filter(({ isTyped, valid }) => valid && !isTyped).map(shown)).toEqual([]);
  });

  test("those in which the client finds no fault are those that are valid", () => {
    expect(payloads.filter((each) => isFaultless(each) !== each.valid).map(shown)).toEqual([]);
  });

  test("there are enough of each kind to say so", () => {
    const share = (kind: (payload: Judged) => boolean): number => payloads.filter(kind).length / payloads.length;
    expect(payloads.length).toBeGreaterThan(8 * PLANS);
    expect(share(({ valid }) => valid)).toBeGreaterThan(0.4);
    expect(share(({ isTyped }) => !isTyped)).toBeGreaterThan(0.2);
    expect(share(({ isTyped, valid }) => isTyped && !valid)).toBeGreaterThan(0.05);
  });
});
