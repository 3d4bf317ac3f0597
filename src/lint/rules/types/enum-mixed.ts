import { listed } from "../../../diagnostics/listed.ts";
import type { EnumValue, Primitive } from "../../../model/shape.ts";
import { type EnumOfShape, enumShapes } from "../../enum-shapes.ts";
import type { Facts } from "../../facts.ts";
import { valuePlace } from "../../naming/candidates.ts";
import { rule } from "../../rule.ts";
import { isAmong, kindOf, typeKinds } from "../../values.ts";

export default rule({
  id: "types/enum-mixed",
  summary: "An enum whose values are of several types, or of another one than the property.",
  why: "Without quotes YAML reads `true` and `1` as a boolean and a number. Apps send the texts that they see in the plan, which are refused; a warehouse makes two columns of one property.",
  severity: "warning",
  preset: "recommended",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
properties:
  is_member: { enum: ["true", "false", unknown] }
  rating: { enum: [1, 2, 3, 4, 5] }
  size: { enum: [s, m, null] }
  answer: { type: [string, integer], enum: [1, 2, more] }
  score: { type: number, enum: [1, 1.5] }
`,
      },
    ],
    bad: [
      {
        plan: `
properties:
  is_member: { enum: [true, false, unknown] }
  items_bought: { enum: [1, 2, 3+] }
  size: { type: string, enum: [s, m, 36, 38] }
  tier: { type: string, enum: [gold, null] }
`,
        finds: [
          {
            at: "/properties/is_member/enum/0",
            of: "value",
            message: "`true` and `false` are no texts, as the other values of this enum are",
            hint: 'Put them in quotes ("true"). If both are meant, say so: `type: [string, boolean]`.',
          },
          {
            at: "/properties/items_bought/enum/0",
            message: "`1` and `2` are no texts, as the other values of this enum are",
            hint: 'Put them in quotes ("1"). If both are meant, say so: `type: [string, integer]`.',
          },
          {
            at: "/properties/size/enum/2",
            message: "`36` and `38` can never be sent: the property is of the type `string`",
            hint: 'Put them in quotes ("36"), or say `type: [string, integer]`.',
          },
          {
            at: "/properties/tier/enum/1",
            message: "`null` can never be sent: the property is of the type `string`",
            hint: "Write `nullable: true`, and take it out of the enum.",
          },
        ],
      },
    ],
  },
  check: {
    plan(_, { facts, isOn, report }) {
      const told = new Set(isOn("yaml/misread-value") ? facts.misreads.map(({ pointer }) => pointer) : []);
      for (const each of facts.of(enumShapes)) {
        const mix = refused(each, facts) ?? mixed(each);
        const odd = mix?.odd.filter(({ pointer }) => !told.has(pointer)) ?? [];
        const [first] = odd;
        if (mix === undefined || first === undefined) continue;
        const words = listed(odd.map(({ value }) => `\`${JSON.stringify(value)}\``));
        report({ message: words + mix.message(odd.length > 1), hint: mix.hint(odd), at: valuePlace(first.pointer) });
      }
    },
  },
});

/** The values of an enum that are of another type, and what is to be said of them. */
interface Mix {
  readonly odd: readonly EnumValue[];
  readonly message: (areMany: boolean) => string;
  readonly hint: (odd: readonly EnumValue[]) => string;
}

/** Values that the declared type refuses, where it does not refuse all: that is told as impossible. */
function refused({ values, shape }: EnumOfShape, { plan, index }: Facts): Mix | undefined {
  const types = typeKinds(shape, { types: index.types, timestamps: plan.conventions.timestamps });
  const kinds = types && (shape.nullable ? new Set<Primitive>([...types, "null"]) : types);
  const odd = kinds === undefined ? [] : values.filter(({ value }) => !isAmong(kindOf(value), kinds));
  if (kinds === undefined || odd.length === 0 || odd.length === values.length) return undefined;
  const type = [...(types ?? [])].join(" or ");
  return {
    odd,
    message: () => ` can never be sent: the property is of the type \`${type}\``,
    hint: (left) => {
      if (left.every(({ value }) => value === null)) return "Write `nullable: true`, and take it out of the enum.";
      const quotes = kinds.has("string") ? `Put ${quoted(left)}, or say` : "Take it out, or say";
      return `${quotes} \`type: [${[...new Set([...kinds, ...kindsOfValues(left)])].join(", ")}]\`.`;
    },
  };
}

/** Numbers and booleans among texts, where no type says that both are meant. */
function mixed({ values, shape: { types, semantic, ref } }: EnumOfShape): Mix | undefined {
  if ((types ?? semantic ?? ref) !== undefined || !values.some(({ value }) => typeof value === "string"))
    return undefined;
  const odd = values.filter(({ value }) => typeof value === "number" || typeof value === "boolean");
  return {
    odd,
    message: (areMany) => `${areMany ? " are no texts" : " is no text"}, as the other values of this enum are`,
    hint: (left) =>
      `Put ${quoted(left)}. If both are meant, say so: \`type: [${["string", ...kindsOfValues(left)].join(", ")}]\`.`,
  };
}

const quoted = ([first, ...more]: readonly EnumValue[]): string =>
  `${more.length > 0 ? "them" : "it"} in quotes (${JSON.stringify(String(first?.value))})`;

const kindsOfValues = (values: readonly EnumValue[]): readonly Primitive[] => [
  ...new Set(values.map(({ value }) => kindOf(value))),
];
