import fc from "fast-check";
import { arbitraryPlan } from "../support/arbitrary-plan.ts";
import { property, type Said } from "../support/arbitrary-property.ts";

export const KNOWN = { types: ["first type", "second", "line", "made"], shared: ["shared one", "shared two"] };

/** A plan that is still being changed. */
export type Mutable = Record<string, unknown>;

const isMapping = (value: unknown): value is Mutable =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The entries of a mapping that are mappings themselves. */
export const mappings = (said: unknown): readonly (readonly [string, Mutable])[] =>
  isMapping(said)
    ? Object.entries(said).flatMap(([name, each]) => (isMapping(each) ? [[name, each] as const] : []))
    : [];

/** Every mapping of properties in a plan, at any depth: those of events, types and the context. */
function tables(said: unknown, found: Mutable[] = []): readonly Mutable[] {
  if (Array.isArray(said)) for (const each of said) tables(each, found);
  if (!isMapping(said)) return found;
  for (const [key, value] of Object.entries(said)) {
    if (key === "properties" && isMapping(value)) found.push(value);
    tables(value, found);
  }
  return found;
}

const BOUNDS = ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"];

/** What can be done to a property in its mapping. `number` picks among what there is to pick from. */
const EDITS: readonly ((table: Mutable, name: string, fresh: Said, number: number) => void)[] = [
  (table, name) => void delete table[name],
  (table, name, fresh) => void Object.assign(table, { [name]: fresh }),
  (table, _, fresh) => void Object.assign(table, { "brand new": fresh }),
  (table, name) => change(table, name, (said) => ({ ...said, required: said["required"] !== true })),
  (table, name) => change(table, name, (said) => ({ ...said, nullable: said["nullable"] !== true })),
  (table, name, _, number) =>
    change(table, name, (said) => {
      const values = said["enum"];
      if (Array.isArray(values) && values.length > 1)
        return { ...said, enum: values.filter((_each, index) => index !== number % values.length) };
      return Array.isArray(said["anyOf"])
        ? { ...said, anyOf: said["anyOf"].slice(1).concat({ type: "boolean" }) }
        : said;
    }),
  (table, name, _, number) =>
    change(table, name, (said) => {
      const bound = BOUNDS.find((each) => typeof said[each] === "number");
      return bound === undefined ? said : { ...said, [bound]: number % 5 };
    }),
  (table, name) =>
    change(table, name, (said) =>
      "properties" in said ? { ...said, additionalProperties: said["additionalProperties"] !== true } : said,
    ),
];

function change(table: Mutable, name: string, edit: (said: Mutable) => Mutable): void {
  const said = table[name];
  if (isMapping(said)) table[name] = edit(said);
}

/** What can be done to a property where it is known what it was called, and what it is made of. */
const DEEP_EDITS: typeof EDITS = [
  ...EDITS,
  (table, name) =>
    change(table, name, (said) => {
      if (said["const"] !== undefined) return { ...said, const: "another" };
      const { required, nullable } = said;
      return { const: "always", required, ...(nullable !== undefined && { nullable }) };
    }),
  (table, name) => change(table, name, (said) => ({ items: without(said, "required"), required: said["required"] })),
  (table, name) =>
    change(table, name, (said) => ({
      anyOf: [without(said, "required"), { type: "null" }],
      required: said["required"],
    })),
  (table, name, fresh) => change(table, name, (said) => ({ ...fresh, required: said["required"] })),
  (table, name) => {
    const said = table[name];
    if (!isMapping(said)) return;
    delete table[name];
    Object.assign(table, { "new name": { ...said, renamedFrom: [name] } });
  },
  (table, name) => {
    const said = table[name];
    delete table[name];
    Object.assign(table, { [`${name}s`]: said });
  },
];

const without = (said: Mutable, key: string): Mutable =>
  Object.fromEntries(Object.entries(said).filter(([each]) => each !== key));

/** Edits that a caller's compiler can see. */
const VISIBLE_EDITS: typeof EDITS = [
  (table, name) => void delete table[name],
  (table, name, fresh) => void Object.assign(table, { [name]: fresh }),
  (table, _, fresh) => void Object.assign(table, { "brand new": { ...fresh, required: true } }),
  (table, name) => change(table, name, (said) => ({ ...said, required: said["required"] !== true })),
  (table, name) => change(table, name, ({ required }) => ({ const: "always", required })),
  (table, name) => change(table, name, (said) => ({ items: without(said, "required"), required: said["required"] })),
  (table, name) => change(table, name, ({ required }) => ({ type: "boolean", required })),
];

function editOne(plan: unknown, numbers: readonly number[], fresh: Said, edits: typeof EDITS): void {
  const all = tables(plan);
  const [first = 0, second = 0, third = 0, fourth = 0] = numbers;
  const table = all[first % all.length];
  if (table === undefined) return;
  const names = Object.keys(table);
  const name = names[second % Math.max(names.length, 1)] ?? "a";
  edits[third % edits.length]?.(table, name, fresh, fourth);
}

const choice = fc.tuple(fc.array(fc.nat({ max: 999 }), { minLength: 4, maxLength: 4 }), property(KNOWN, 1));

/** An edit of one property, wherever it stands. */
export const editedProperties: fc.Arbitrary<(plan: Mutable) => void> = choice.map(
  ([numbers, fresh]) =>
    (plan) =>
      editOne(plan, numbers, fresh, DEEP_EDITS),
);

/** A plan, and what it becomes by one to three random edits of its properties. */
export const editedPlan: fc.Arbitrary<readonly [before: Said, after: Said]> = fc
  .tuple(arbitraryPlan, fc.array(choice, { minLength: 1, maxLength: 3 }))
  .map(([plan, edits]) => {
    const after: Mutable = JSON.parse(JSON.stringify(plan));
    for (const [numbers, fresh] of edits) editOne(after, numbers, fresh, EDITS);
    return [JSON.parse(JSON.stringify(plan)), JSON.parse(JSON.stringify(after))];
  });

/** The same, where all edits are of what events hold themselves, and seen by those who compile. */
export const editedEvents: fc.Arbitrary<readonly [before: Said, after: Said]> = fc
  .tuple(arbitraryPlan, fc.array(choice, { minLength: 1, maxLength: 2 }))
  .map(([plan, edits]) => {
    const after: Mutable = JSON.parse(JSON.stringify(plan));
    for (const [numbers, fresh] of edits) editOne(after["events"], numbers, fresh, VISIBLE_EDITS);
    return [JSON.parse(JSON.stringify(plan)), JSON.parse(JSON.stringify(after))];
  });
