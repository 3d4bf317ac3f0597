import { canonicalJson } from "../../../model/json.ts";
import { child } from "../../../model/pointer.ts";
import type { Property } from "../../../model/property.ts";
import type { EnumValue, Semantic } from "../../../model/shape.ts";
import type { Facts } from "../../facts.ts";
import type { Fix } from "../../fix.ts";
import { rule } from "../../rule.ts";
import { keywordPlace, saysHere } from "../../said-place.ts";

export default rule({
  id: "types/said-twice",
  summary: "The same thing said in two ways.",
  why: "Two lists of the same values become two different lists with the next change: the picker of a segment shows the new value, an event refuses it, and nobody knows which list is right.",
  severity: "warning",
  preset: "strict",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        plan: `
types:
  channel: { enum: [web, ios] }
properties:
  channel: channel
  surface: { enum: [web, ios, mail] }
  email: email
`,
      },
    ],
    bad: [
      {
        title: "the values of a named type",
        plan: `
types:
  channel: { enum: [web, ios] }
properties:
  signup_channel: { enum: [ios, web], required: true }
`,
        finds: [
          {
            at: "/properties/signup_channel/enum",
            message: "`enum` has the very values of the type `channel`",
            hint: "Write `type: channel` instead.",
          },
        ],
        fixed: `
types:
  channel: { enum: [web, ios] }
properties:
  signup_channel: { required: true, type: channel }
`,
      },
      {
        title: "what the type says already",
        plan: `
properties:
  email: { type: email, format: email }
  coupon: { type: [string, "null"], nullable: true }
  version: { const: 2, enum: [1, 2] }
`,
        finds: [
          {
            at: "/properties/email/format",
            message: "`format` says what `type: email` says already",
            hint: "Take `format` out.",
          },
          {
            at: "/properties/coupon/nullable",
            message: "`nullable` says what `null` in `type` says already",
            hint: "Take `nullable` out.",
          },
          {
            at: "/properties/version/enum",
            message: "`enum` says less than `const`, which leaves one of its values",
            hint: "Take `enum` out.",
          },
        ],
        fixed: `
properties:
  email: { type: email }
  coupon: { type: [string, "null"] }
  version: { const: 2 }
`,
      },
    ],
  },
  check: {
    property({ property }, { facts, report }) {
      for (const { keyword, message, type } of [...sameAsType(property, facts), ...redundant(property)]) {
        // What another place says is told there.
        if (!saysHere(property, keyword)) continue;
        report({
          message,
          hint: type === undefined ? `Take \`${keyword}\` out.` : `Write \`type: ${type}\` instead.`,
          at: keywordPlace(property, keyword),
          fix: fixOf(property, keyword, type),
        });
      }
    },
  },
});

interface Twice {
  readonly keyword: string;
  readonly message: string;
  /** The named type to use instead. */
  readonly type?: string;
}

function fixOf({ pointer }: Property, keyword: string, type: string | undefined): Fix {
  const remove: Fix = { kind: "remove", at: child(pointer, keyword) };
  if (type === undefined) return remove;
  return { kind: "together", fixes: [{ kind: "set", at: child(pointer, "type"), value: type }, remove] };
}

/** An enum with the values of a named type. One value alone proves nothing. */
function sameAsType({ shape, layers, pointer }: Property, facts: Facts): readonly Twice[] {
  if (shape.enum === undefined || shape.enum.length < 2) return [];
  const own = layers.find((layer) => layer.pointer === pointer);
  const keyword = ["enum", "values"].find((each) => own?.keywords.includes(each));
  if (keyword === undefined) return [];
  const type = facts.of(typesByValues).get(valuesKey(shape.enum));
  return type === undefined
    ? []
    : [{ keyword, message: `\`${keyword}\` has the very values of the type \`${type}\``, type }];
}

/** Named enums by their values; those that two types share by the first of the alphabet. */
function typesByValues({ plan }: Facts): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  for (const { name, shape } of plan.types) {
    const key = shape.enum && valuesKey(shape.enum);
    if (key !== undefined && name < (types.get(key) ?? "\uffff")) types.set(key, name);
  }
  return types;
}

const valuesKey = (values: readonly EnumValue[]): string =>
  values
    .map(({ value }) => canonicalJson(value))
    .sort()
    .join("\n");

/** The format that a semantic type asserts by itself. */
const FORMAT_OF: Readonly<Partial<Record<Semantic, string>>> = {
  timestamp: "date-time",
  email: "email",
  uuid: "uuid",
  date: "date",
  time: "time",
  duration: "duration",
  url: "uri",
};

function redundant({ shape }: Property): readonly Twice[] {
  const { semantic, bounds, nullable, types, enum: values, const: constant } = shape;
  const twice: Twice[] = [];
  if (semantic !== undefined && bounds.format !== undefined && FORMAT_OF[semantic] === bounds.format)
    twice.push({ keyword: "format", message: `\`format\` says what \`type: ${semantic}\` says already` });
  if (semantic === "money" && bounds.minimum === 0)
    twice.push({ keyword: "minimum", message: "`minimum` says what `type: money` says already" });
  if (nullable && types?.includes("null"))
    twice.push({ keyword: "nullable", message: "`nullable` says what `null` in `type` says already" });
  if (constant !== undefined && values?.some(({ value }) => canonicalJson(value) === canonicalJson(constant)))
    twice.push({ keyword: "enum", message: "`enum` says less than `const`, which leaves one of its values" });
  return twice;
}
