import { isJsonObject, type Json, type JsonObject } from "../../../model/json.ts";
import { keyText, literal } from "../literal.ts";

/** How the printer of checks prints. */
export interface Printing {
  readonly call: (name: string, args: readonly string[]) => string;
  readonly use: (name: string) => string;
  readonly text: (schema: Json) => string;
}

type Kind = "string" | "number" | "array" | "object";

/** Keywords whose check has their name and takes their value. */
const BOUNDS: Readonly<Record<Kind, readonly string[]>> = {
  string: ["minLength", "maxLength", "pattern"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  array: ["minItems", "maxItems"],
  object: ["minProperties", "maxProperties"],
};

/** The formats that are checked, and the check of each; others say what a value means, not what it is. */
const FORMATS: Readonly<Record<string, string>> = {
  "date-time": "dateTime",
  date: "date",
  time: "time",
  duration: "duration",
  email: "email",
  uuid: "uuid",
  uri: "uri",
  ipv4: "ipv4",
  ipv6: "ipv6",
  hostname: "hostname",
};

/** The checks of the keywords that bound values of one kind, or of any. Each passes values of other kinds. */
export function boundTexts(schema: JsonObject, kind: Kind | "any", printing: Printing): readonly string[] {
  const kinds: readonly Kind[] = kind === "any" ? ["string", "number", "array", "object"] : [kind];
  return kinds.flatMap((each) => [...plainBounds(schema, BOUNDS[each], printing), ...special(schema, each, printing)]);
}

function plainBounds(schema: JsonObject, keywords: readonly string[], { call }: Printing): readonly string[] {
  return keywords.flatMap((keyword) =>
    schema[keyword] === undefined ? [] : [call(keyword, [literal(schema[keyword])])],
  );
}

function special(schema: JsonObject, kind: Kind, printing: Printing): readonly string[] {
  if (kind === "string") return formatText(schema, printing);
  if (kind === "array") return arrayTexts(schema, printing);
  return kind === "object" ? objectTexts(schema, printing) : [];
}

function formatText({ format }: JsonObject, { use }: Printing): readonly string[] {
  const check = typeof format === "string" && Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  return check === undefined ? [] : [use(check)];
}

function arrayTexts(
  { uniqueItems, contains, minContains, maxContains }: JsonObject,
  { call, use, text }: Printing,
): readonly string[] {
  const limits = [minContains ?? 1, ...(maxContains === undefined ? [] : [maxContains])].map(literal);
  return [
    ...(uniqueItems === true ? [use("uniqueItems")] : []),
    ...(contains === undefined ? [] : [call("contains", [text(contains), ...limits])]),
  ];
}

function objectTexts(
  { propertyNames, dependentRequired, dependentSchemas }: JsonObject,
  { call, text }: Printing,
): readonly string[] {
  const dependent = [
    ...entries(dependentRequired).map(
      ([name, needed]) => [name, call("required", Array.isArray(needed) ? needed.map(literal) : [])] as const,
    ),
    ...entries(dependentSchemas).map(([name, schema]) => [name, text(schema)] as const),
  ].map(([name, check]) => call("dependent", [`{ ${keyText(name)}: ${check} }`]));
  return [...(propertyNames === undefined ? [] : [call("propertyNames", [text(propertyNames)])]), ...dependent];
}

const entries = (value: Json | undefined): readonly (readonly [string, Json])[] =>
  isJsonObject(value) ? Object.entries(value) : [];
