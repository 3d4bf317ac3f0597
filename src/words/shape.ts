import type { Conventions, NamedType } from "../model/plan.ts";
import type { Property } from "../model/property.ts";
import type { EnumValue, Primitive, Semantic, Shape } from "../model/shape.ts";
import { boundPhrases } from "./bounds.ts";
import { joined, listed, named, type Phrase, say, stated, valued } from "./phrase.ts";

/** What the words for a type depend on beside the shape. */
export interface ShapeView {
  readonly timestamps?: Conventions["timestamps"];
  /** The plan's types, where the values of a named enum are to be said too. */
  readonly types?: ReadonlyMap<string, NamedType>;
  /** Which lists of values stand elsewhere, and are only counted here; `named` is set for those of a named type. */
  readonly folds?: (values: readonly EnumValue[], named: boolean) => boolean;
}

/** The type of a property in words, with its unit: "amount, in `currency`". */
export function propertyPhrase({ shape, unit }: Property, view: ShapeView): Phrase {
  const said = shapePhrase(shape, view);
  if (unit === undefined) return said;
  return "from" in unit ? say`${said}, in ${named(unit.from)}` : say`${said}, in ${stated(unit.text)}`;
}

/** A type in words: "list of text, at most 24 entries", "whole number, at least 1". */
export function shapePhrase(shape: Shape, view: ShapeView): Phrase {
  const [base, bounds] = [basePhrase(shape, view), boundPhrases(shape)];
  const said = bounds.length === 0 ? base : joined([base, ...bounds], ", ");
  return shape.nullable && !saysNull(shape, view) ? say`${said}, or null` : said;
}

/** Whether null is among what it is said to be already. */
const saysNull = ({ enum: values, types, const: constant, ref = "" }: Shape, view: ShapeView): boolean =>
  constant === null ||
  (values?.some(({ value }) => value === null) ?? types?.includes("null") ?? view.types?.get(ref)?.shape.nullable) ===
    true;

const PRIMITIVE_WORDS: Readonly<Record<Primitive, string>> = {
  string: "text",
  number: "number",
  integer: "whole number",
  boolean: "true or false",
  object: "object",
  array: "list",
  null: "null",
};

const SEMANTIC_WORDS: Readonly<Record<Exclude<Semantic, "timestamp">, string>> = {
  email: "e-mail address",
  uuid: "UUID",
  date: "date (ISO 8601)",
  time: "time of day (ISO 8601)",
  duration: "duration (ISO 8601)",
  url: "URL",
  phone: "phone number (E.164)",
  currency: "currency code (ISO 4217)",
  country: "country code (ISO 3166-1)",
  money: "amount",
  locale: "language tag (BCP 47)",
};

function basePhrase(shape: Shape, view: ShapeView): Phrase {
  if (shape.const !== undefined) return say`always ${valued(shape.const)}`;
  const said = kindPhrases(shape, view);
  if (shape.schema) said.push(["as its JSON Schema says"]);
  return said.length === 0 ? ["anything"] : joined(said, ", ");
}

function kindPhrases(shape: Shape, view: ShapeView): Phrase[] {
  const { ref, semantic, types, items, anyOf, oneOf } = shape;
  const branches = anyOf ?? oneOf;
  const said: Phrase[] = [];
  if (ref !== undefined) said.push(refPhrase(ref, view));
  if (semantic !== undefined) said.push([semanticWords(semantic, view)]);
  if (shape.enum) said.push(valuesPhrase(shape.enum, view));
  if (items) said.push(say`list of ${shapePhrase(items, view)}`);
  if (branches)
    said.push(
      listed(
        branches.map((each) => branchPhrase(each, view)),
        "or",
      ),
    );
  // The JSON types go without saying where something else says more.
  if (types && !shape.enum && !items && !branches) said.push(primitivesPhrase(types, shape, view));
  return said;
}

function primitivesPhrase(types: readonly Primitive[], { additionalProperties }: Shape, view: ShapeView): Phrase {
  const said = listed(
    types.map((each) => [PRIMITIVE_WORDS[each]]),
    "or",
  );
  return typeof additionalProperties === "object" ? say`${said} of ${shapePhrase(additionalProperties, view)}` : said;
}

/** One of several shapes; what tells objects apart is what they hold. */
function branchPhrase(shape: Shape, view: ShapeView): Phrase {
  const said = shapePhrase(shape, view);
  const held = (shape.properties ?? []).map(({ name }) => [named(name)]);
  return held.length === 0 ? said : say`${said} with ${listed(held, "and")}`;
}

const semanticWords = (semantic: Semantic, { timestamps }: ShapeView): string => {
  if (semantic !== "timestamp") return SEMANTIC_WORDS[semantic];
  return timestamps === "unix_seconds" ? "time (seconds since 1970)" : "time (ISO 8601)";
};

function refPhrase(name: string, view: ShapeView): Phrase {
  const shape = view.types?.get(name)?.shape;
  const type = say`${{ kind: "type", name }}`;
  if (shape === undefined) return type;
  if (shape.enum !== undefined)
    return view.folds?.(shape.enum, true) === true ? type : say`${type}: ${listedValues(shape.enum)}`;
  return isSimple(shape) ? say`${type}: ${shapePhrase(shape, view)}` : type;
}

/** What a few words say: text, a number, a time. */
const isSimple = ({ items, properties, additionalProperties, anyOf, oneOf, schema }: Shape): boolean =>
  (items ?? properties ?? additionalProperties ?? anyOf ?? oneOf ?? schema) === undefined;

/** The values of an enum, or their number where they stand elsewhere. */
function valuesPhrase(values: readonly EnumValue[], { folds }: ShapeView): Phrase {
  if (values.length === 0) return ["nothing"];
  return folds?.(values, false) === true ? say`one of ${values.length} values` : listedValues(values);
}

const listedValues = (values: readonly EnumValue[]): Phrase =>
  listed(
    values.map(({ value }) => [valued(value)]),
    "or",
  );
