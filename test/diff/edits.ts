import fc from "fast-check";
import { arbitraryPlan } from "../support/arbitrary-plan.ts";
import { property, type Said } from "../support/arbitrary-property.ts";

const KNOWN = { types: ["first type", "second", "line", "made"], shared: ["shared one", "shared two"] };

/** A plan that is still being changed. */
type Mutable = Record<string, unknown>;

const isMapping = (value: unknown): value is Mutable =>
  typeof value === "object" && value !== null && !Array.isArray(value);

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
      const bound = ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"].find(
        (each) => typeof said[each] === "number",
      );
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

function edited(plan: Said, numbers: readonly number[], fresh: Said): Said {
  const copy: Mutable = structuredClone(JSON.parse(JSON.stringify(plan)));
  const all = tables(copy);
  const [first = 0, second = 0, third = 0, fourth = 0] = numbers;
  const table = all[first % all.length];
  if (table === undefined) return copy;
  const names = Object.keys(table);
  const name = names[second % Math.max(names.length, 1)] ?? "a";
  EDITS[third % EDITS.length]?.(table, name, fresh, fourth);
  return copy;
}

const edit = fc.tuple(fc.array(fc.nat({ max: 999 }), { minLength: 4, maxLength: 4 }), property(KNOWN, 1));

/** A plan, and what it becomes by one to three random edits of its properties. */
export const editedPlan: fc.Arbitrary<readonly [before: Said, after: Said]> = fc
  .tuple(arbitraryPlan, fc.array(edit, { minLength: 1, maxLength: 3 }))
  .map(([plan, edits]) => [
    JSON.parse(JSON.stringify(plan)),
    edits.reduce<Said>((said, [numbers, fresh]) => edited(said, numbers, fresh), plan),
  ]);
