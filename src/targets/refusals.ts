import { atKey, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { JsonObject } from "../model/json.ts";
import type { Plan } from "../model/plan.ts";
import type { Pointer } from "../model/pointer.ts";
import type { Use } from "../model/uses/use.ts";
import { danglingUses } from "../model/uses/uses.ts";
import type { PlanSchemas } from "../schema/plan-schemas.ts";
import { eachShape, placeOf } from "../schema/plan-shapes.ts";
import { danglingWords } from "../words/dangling.ts";
import { flawedSchemas } from "./flawed-schemas.ts";
import { idleReact } from "./idle-react.ts";
import type { NameRegistry } from "./name-registry.ts";
import { isWritten, type Stated, wrongValues } from "./written-values.ts";

/** What a plan has that could only be generated wrong: it loads, and is refused by name. */
export function refusals(plan: Plan, names: NameRegistry, schemas: PlanSchemas): readonly Diagnostic[] {
  return [
    ...unnamed(plan),
    ...idleReact(plan),
    ...danglingUses(plan).map(dangling),
    ...names.collisions,
    ...ofShapes(plan, schemas),
  ];
}

/** Those of them that an edit inside of events and pages may bring about, where these keep their names. */
export const refusalsOfContent = (plan: Plan, schemas: PlanSchemas): readonly Diagnostic[] => [
  ...danglingUses(plan).map(dangling),
  ...ofShapes(plan, schemas),
];

/** What is wrong with raw schemas, and with the values that clients write by themselves. */
function ofShapes(plan: Plan, schemas: PlanSchemas): readonly Diagnostic[] {
  const raw = new Map<Pointer, JsonObject>();
  const written: Stated[] = [];
  eachShape(plan, (shape, property) => {
    if (shape.schema !== undefined) raw.set(placeOf("schema", shape, property), shape.schema);
    if (isWritten(shape, property)) written.push({ shape, property });
  });
  const flawed = flawedSchemas(raw);
  // What a broken schema says of a value is nothing to go by.
  return flawed.length > 0 ? flawed : wrongValues(plan, written, schemas);
}

function unnamed({ name, version }: Plan): readonly Diagnostic[] {
  const missing = [...(name === undefined ? ["name"] : []), ...(version === undefined ? ["version"] : [])];
  return missing.map((key) => ({
    rule: "plan/missing-key",
    severity: "error",
    message: `the plan has no ${key}, and all that is generated carries it`,
    hint:
      key === "name" ? "Write `plan: { name: acme-shop, version: 1.0.0 }`." : "Write `version: 1.0.0` under `plan`.",
    at: atKey("/plan"),
  }));
}

/** A soft reference that leads nowhere. */
export const dangling = (use: Use): Diagnostic => ({
  rule: "consumers/dangling",
  severity: "error",
  ...danglingWords(use),
  at: { pointer: use.pointer, of: use.of },
});
