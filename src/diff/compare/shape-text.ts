import { given } from "../../model/given.ts";
import { canonicalJson, type Json, type JsonObject } from "../../model/json.ts";
import type { Property } from "../../model/property.ts";
import type { Shape } from "../../model/shape.ts";
import { type Form, formOf, type SideTypes } from "./form.ts";

/** A JSON value as text that is the same for equal values. */
export const sameText = (value: Json): string => canonicalJson(value);

/** What a shape lets through, as text: equal text is equal meaning, wherever it is written and whatever it is called. */
export const textOf = (shape: Shape, side: SideTypes): string => canonicalJson(plain(formOf(shape, side), side));

/** What a form says itself, less what is inside. */
export function ownText(form: Form): string {
  return canonicalJson(own(form));
}

function own({ shape, atoms, values, const: only, bounds, branches, exactlyOne }: Form): JsonObject {
  return given({
    atoms: [...atoms].sort(),
    values: values?.map(({ value }) => canonicalJson(value)).sort(),
    const: only === undefined ? undefined : [only],
    bounds: JSON.parse(JSON.stringify(bounds)),
    additional: typeof shape.additionalProperties === "boolean" ? shape.additionalProperties : undefined,
    union: branches === undefined ? undefined : exactlyOne,
    raw: shape.schema,
  });
}

function plain(form: Form, side: SideTypes): JsonObject {
  const { shape, branches } = form;
  const { items, properties, additionalProperties } = shape;
  return {
    ...own(form),
    ...given({
      items: items && textOf(items, side),
      properties: properties && Object.fromEntries(properties.map((each) => [each.name, propertyText(each, side)])),
      others: typeof additionalProperties === "object" ? textOf(additionalProperties, side) : undefined,
      branches: branches?.map((branch) => textOf(branch, side)).sort(),
    }),
  };
}

const propertyText = ({ shape, required }: Property, side: SideTypes): Json => [required, textOf(shape, side)];

/** How a shape is written, less what is inside and what it refers to. */
export function writtenText({
  types,
  semantic,
  enum: values,
  const: only,
  bounds,
  anyOf,
  oneOf,
  nullable,
}: Shape): string {
  return canonicalJson(
    given({
      types: types && [...new Set(types)].sort(),
      semantic,
      values: values?.map(({ value }) => canonicalJson(value)).sort(),
      const: only === undefined ? undefined : [only],
      bounds: JSON.parse(JSON.stringify(bounds)),
      anyOf: anyOf?.length,
      oneOf: oneOf?.length,
      nullable,
    }),
  );
}
