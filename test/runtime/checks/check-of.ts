import {
  allOf,
  anyOf,
  anything,
  boolean,
  type Check,
  constant,
  contains,
  date,
  dateTime,
  dependent,
  duration,
  each,
  email,
  exactlyOne,
  exclusiveMaximum,
  exclusiveMinimum,
  hostname,
  integer,
  ipv4,
  ipv6,
  lazy,
  list,
  maxItems,
  maximum,
  maxLength,
  maxProperties,
  minItems,
  minimum,
  minLength,
  minProperties,
  multipleOf,
  never,
  not,
  nothing,
  number,
  object,
  oneOf,
  pattern,
  prefixItems,
  properties,
  propertyNames,
  required,
  text,
  time,
  uniqueItems,
  uri,
  uuid,
  when,
} from "../../../src/runtime/checks.ts";

/** A JSON Schema (2020-12), as far as the checks can say it. */
export type Schema = boolean | { readonly [keyword: string]: unknown };

type Definitions = ReadonlyMap<string, Check>;
type Members = Readonly<Record<string, Check>>;

const FORMATS: Readonly<Record<string, Check>> = {
  "date-time": dateTime,
  date,
  time,
  duration,
  email,
  hostname,
  ipv4,
  ipv6,
  uri,
  uuid,
};

/** Which check stands for which keyword: the table that says how a schema becomes checks. */
const KEYWORDS: Readonly<Record<string, (value: never, schema: never, definitions: Definitions) => Check>> = {
  // Any type
  enum: (values: readonly unknown[]) => oneOf(...values),
  const: (value: unknown) => constant(value),
  allOf: (schemas: readonly Schema[], _, definitions) => allOf(...schemas.map((each) => part(each, definitions))),
  anyOf: (schemas: readonly Schema[], _, definitions) => anyOf(...schemas.map((each) => part(each, definitions))),
  oneOf: (schemas: readonly Schema[], _, definitions) => exactlyOne(...schemas.map((each) => part(each, definitions))),
  not: (schema: Schema, _, definitions) => not(part(schema, definitions)),
  if: (schema: Schema, { then = true, else: otherwise = true }: Record<string, Schema>, definitions) =>
    when(part(schema, definitions), part(then, definitions), part(otherwise, definitions)),
  $ref: (ref: string, _, definitions) => lazy(() => definitions.get(ref) ?? never),
  // Text
  minLength: (min: number) => minLength(min),
  maxLength: (max: number) => maxLength(max),
  pattern: (source: string) => pattern(source),
  format: (name: string) => FORMATS[name] ?? anything,
  // Numbers
  minimum: (min: number) => minimum(min),
  maximum: (max: number) => maximum(max),
  exclusiveMinimum: (min: number) => exclusiveMinimum(min),
  exclusiveMaximum: (max: number) => exclusiveMaximum(max),
  multipleOf: (step: number) => multipleOf(step),
  // Lists
  items: (schema: Schema, { prefixItems = [] }: { prefixItems?: readonly Schema[] }, definitions) =>
    each(part(schema, definitions), prefixItems.length),
  prefixItems: (schemas: readonly Schema[], _, definitions) =>
    prefixItems(...schemas.map((each) => part(each, definitions))),
  contains: (schema: Schema, { minContains, maxContains }: Record<string, number>, definitions) =>
    contains(part(schema, definitions), minContains, maxContains),
  minItems: (min: number) => minItems(min),
  maxItems: (max: number) => maxItems(max),
  uniqueItems: (unique: boolean) => (unique ? uniqueItems : anything),
  // Objects
  required: (names: readonly string[]) => required(...names),
  minProperties: (min: number) => minProperties(min),
  maxProperties: (max: number) => maxProperties(max),
  propertyNames: (schema: Schema, _, definitions) => propertyNames(part(schema, definitions)),
  dependentRequired: (names: Record<string, readonly string[]>) =>
    dependent(mapped(names, (each) => required(...each))),
  dependentSchemas: (schemas: Record<string, Schema>, _, definitions) =>
    dependent(mapped(schemas, (each) => part(each, definitions))),
};

/** These three belong together. */
const MEMBERS = ["properties", "patternProperties", "additionalProperties"];

const TYPES: Readonly<Record<string, (...more: Check[]) => Check>> = {
  string: text,
  number,
  integer,
  boolean: (...more) => allOf(boolean, ...more),
  null: (...more) => allOf(nothing, ...more),
  array: (...more) => list(undefined, ...more),
  object: (...more) => object({}, {}, anything, ...more),
};

/** The check that a schema with `$defs` becomes. */
export function checkOf(schema: Schema): Check {
  const definitions = new Map<string, Check>();
  const defs = typeof schema === "object" ? ((schema["$defs"] ?? {}) as Record<string, Schema>) : {};
  for (const [name, each] of Object.entries(defs)) definitions.set(`#/$defs/${name}`, part(each, definitions));
  const check = part(schema, definitions);
  definitions.set("#", check);
  return check;
}

function part(schema: Schema, definitions: Definitions): Check {
  if (typeof schema === "boolean") return schema ? anything : never;
  const closed = closedObject(schema, definitions);
  const rest = closed ? ["type", "required", ...MEMBERS] : [];
  const more = keywordsOf(schema, rest, definitions);
  if (closed) return closed(more);
  const types = [schema["type"] ?? []].flat().map((name) => TYPES[`${name}`] ?? allOf);
  const [only] = types;
  return only && types.length === 1
    ? only(...more)
    : allOf(...(only ? [anyOf(...types.map((type) => type()))] : []), ...more);
}

/** `object(…)` for the shape that most objects have: a type, named members, and what is required is among them. */
function closedObject(
  schema: Exclude<Schema, boolean>,
  definitions: Definitions,
): ((more: Check[]) => Check) | undefined {
  const names = (schema["required"] ?? []) as readonly string[];
  const known = mapped((schema["properties"] ?? {}) as Record<string, Schema>, (each) => part(each, definitions));
  if (schema["type"] !== "object" || schema["patternProperties"] || !names.every((name) => name in known))
    return undefined;
  const entries = Object.entries(known);
  const needed = Object.fromEntries(entries.filter(([name]) => names.includes(name)));
  const optional = Object.fromEntries(entries.filter(([name]) => !names.includes(name)));
  const rest = part((schema["additionalProperties"] ?? true) as Schema, definitions);
  return (more) => object(needed, optional, rest, ...more);
}

function keywordsOf(schema: Exclude<Schema, boolean>, without: readonly string[], definitions: Definitions): Check[] {
  const checks: Check[] = [];
  for (const [keyword, value] of Object.entries(schema)) {
    if (!without.includes(keyword)) {
      const check = KEYWORDS[keyword]?.(value as never, schema as never, definitions);
      if (check) checks.push(check);
    }
  }
  if (!without.includes("properties") && MEMBERS.some((keyword) => keyword in schema)) {
    const {
      properties: known = {},
      patternProperties = {},
      additionalProperties = true,
    } = schema as Record<string, never>;
    const toCheck = (each: Schema): Check => part(each, definitions);
    checks.push(properties(mapped(known, toCheck), mapped(patternProperties, toCheck), toCheck(additionalProperties)));
  }
  return checks;
}

function mapped<T>(members: Readonly<Record<string, T>>, change: (value: T) => Check): Members {
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, change(value)]));
}
