import { isJsonObject, sameJson } from "../../../model/json.ts";
import type { NamedType } from "../../../model/plan.ts";
import type { Property } from "../../../model/property.ts";
import type { Bounds, EnumValue, Shape } from "../../../model/shape.ts";
import { affectedWords, usersByProperty } from "../../affected.ts";
import { kinds } from "../../carried.ts";
import type { Facts } from "../../facts.ts";
import { differ, type Kind } from "../../kind.ts";
import { listing } from "../../listing.ts";
import { rule } from "../../rule.ts";
import { keywordPlace } from "../../said-place.ts";

/** Bounds that are wider when smaller, and those that are wider when larger. */
const LOWER = ["minimum", "exclusiveMinimum", "minLength", "minItems"] as const satisfies readonly (keyof Bounds)[];
const UPPER = ["maximum", "exclusiveMaximum", "maxLength", "maxItems"] as const satisfies readonly (keyof Bounds)[];

export default rule({
  id: "types/override-loosens",
  summary: "An override that is wider than the shared property.",
  why: "Whoever reads the dictionary or takes a property group counts on what stands there. An event that lets more through breaks that promise where nobody looks: values come that no filter, model or message expects.",
  severity: "warning",
  preset: "strict",
  reads: { all: ["structure"] },
  examples: {
    good: [
      {
        title: "narrower is what overrides are for",
        plan: `
properties:
  items: { type: "string[]", minItems: 0 }
  price: number
propertyGroups:
  cart: { items: required, price: optional }
events:
  product_added:
    propertyGroups: [cart]
    properties:
      items: { required: true, minItems: 1 }
      price: { required: true, minimum: 0 }
`,
      },
    ],
    bad: [
      {
        plan: `
properties:
  category: { enum: [skincare, makeup] }
  quantity: { type: integer, minimum: 1 }
propertyGroups:
  line: { quantity: required }
events:
  gift_chosen:
    propertyGroups: [line]
    properties:
      category: { enum: [skincare, makeup, gift] }
      quantity: { minimum: 0, required: false }
`,
        finds: [
          {
            at: "/events/gift_chosen/properties/quantity/minimum",
            message: "`quantity` lets more through here than in the dictionary: `minimum` is 0 instead of 1",
            hint: "Take `minimum` out here. If more is right, say it in the dictionary for all.",
          },
          {
            at: "/events/gift_chosen/properties/quantity/required",
            message: "`quantity` is required in the property group `line`, and optional here",
            hint: "Take `required` out here, or leave the group and list the properties that this event has.",
          },
          {
            at: "/events/gift_chosen/properties/category/enum",
            message: "`category` lets more through here than in the dictionary: `enum` has `gift` besides",
          },
        ],
      },
    ],
  },
  check: {
    property({ property }, context) {
      const { facts, report } = context;
      const own = property.layers.at(-1);
      if (own === undefined || property.layers.length < 2 || own.from !== "own") return;
      const affected = affectedWords(facts.of(usersByProperty).get(property.name) ?? []);
      const shared = property.layers.some(({ from }) => from === "dictionary")
        ? facts.of(dictionary).get(property.name)
        : undefined;
      for (const { keyword, how } of shared ? wider(property, shared, facts) : []) {
        if (!own.keywords.includes(keyword)) continue;
        report({
          message: `\`${property.name}\` lets more through here than in the dictionary: ${how}${affected && `.${affected}`}`,
          hint: `Take \`${keyword}\` out here. If more is right, say it in the dictionary for all.`,
          at: keywordPlace(property, keyword),
          about: keyword,
        });
      }
      const group = property.layers.find(({ from }) => from === "group");
      if (
        group &&
        !property.required &&
        own.keywords.includes("required") &&
        isRequiredIn(group.name, property.name, facts)
      )
        report({
          message: `\`${property.name}\` is required in the property group \`${group.name ?? ""}\`, and optional here${affected && `.${affected}`}`,
          hint: "Take `required` out here, or leave the group and list the properties that this event has.",
          at: keywordPlace(property, "required"),
          about: "required",
        });
    },
  },
});

/** The shared properties by name. */
const dictionary = ({ plan }: Facts): ReadonlyMap<string, Property> =>
  new Map(plan.properties.map((property) => [property.name, property]));

const isRequiredIn = (group: string | undefined, name: string, { plan }: Facts): boolean =>
  plan.propertyGroups.get(group ?? "")?.some((property) => property.name === name && property.required) ?? false;

interface Wider {
  readonly keyword: string;
  readonly how: string;
}

/** What lets more through. Where the types cannot be told of one thing, that is types/property-drift. */
function wider(own: Property, shared: Property, facts: Facts): readonly Wider[] {
  const [here, there] = [own.shape, shared.shape];
  if (here === there) return [];
  const [kind, base] = [facts.of(kinds).of(here), facts.of(kinds).of(there)];
  if (kind && base && differ(kind, base)) return [];
  const types = facts.index.types;
  return [
    ...widerType(here, there, kind, base),
    ...(here.const === undefined ? widerValues(valuesOf(here, types), valuesOf(there, types)) : []),
    ...widerBounds(here.bounds, there.bounds),
    ...(here.nullable && !there.nullable ? [{ keyword: "nullable", how: "`null` may come" }] : []),
    ...(here.additionalProperties === true && there.additionalProperties !== true && there.properties !== undefined
      ? [{ keyword: "additionalProperties", how: "properties may come that the plan does not name" }]
      : []),
  ];
}

function widerType(here: Shape, there: Shape, kind: Kind | undefined, base: Kind | undefined): readonly Wider[] {
  const isWhole = (shape: Shape): boolean => shape.types?.every((type) => type !== "number") ?? false;
  const more = kind && base && [...kind.types].some((type) => !base.types.has(type));
  const formless = kind && base && base.format !== undefined && kind.format === undefined && saysNoForm(here);
  const fractions = there.types?.includes("integer") && isWhole(there) && here.types?.includes("number");
  if (more) return [{ keyword: "type", how: "values of another type may come too" }];
  if (formless) return [{ keyword: "type", how: "text of any form may come" }];
  return fractions ? [{ keyword: "type", how: "numbers that are not whole may come" }] : [];
}

const saysNoForm = ({ enum: values, const: constant, bounds }: Shape): boolean =>
  values === undefined && constant === undefined && bounds.pattern === undefined;

const valuesOf = (
  { enum: values, ref }: Shape,
  types: ReadonlyMap<string, NamedType>,
): readonly EnumValue[] | undefined => values ?? types.get(ref ?? "")?.shape.enum;

function widerValues(
  here: readonly EnumValue[] | undefined,
  there: readonly EnumValue[] | undefined,
): readonly Wider[] {
  if (there === undefined) return [];
  if (here === undefined) return [{ keyword: "type", how: "any value may come, and there only some" }];
  const more = here.filter(({ value }) => !there.some((each) => sameJson(each.value, value)));
  if (more.length === 0) return [];
  const names = more.map(({ value }) => (isJsonObject(value) ? JSON.stringify(value) : String(value)));
  return ["enum", "values"].map((keyword) => ({ keyword, how: `\`${keyword}\` has ${listing(names)} besides` }));
}

function widerBounds(here: Bounds, there: Bounds): readonly Wider[] {
  const said = (keyword: (typeof LOWER | typeof UPPER)[number], sign: 1 | -1): readonly Wider[] => {
    const [own, shared] = [here[keyword], there[keyword]];
    const isWider = own !== undefined && shared !== undefined && sign * own < sign * shared;
    return isWider ? [{ keyword, how: `\`${keyword}\` is ${own} instead of ${shared}` }] : [];
  };
  return [...LOWER.flatMap((keyword) => said(keyword, 1)), ...UPPER.flatMap((keyword) => said(keyword, -1))];
}
