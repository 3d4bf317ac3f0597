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

const KINDS: readonly Kind[] = ["string", "number", "array", "object"];

/** The checks of the keywords that bound values of one kind, or of any. Each passes values of other kinds. */
export function boundTexts(schema: JsonObject, kind: Kind | "any", printing: Printing): readonly string[] {
  const texts: string[] = [];
  for (const each of kind === "any" ? KINDS : [kind]) {
    for (const keyword of BOUNDS[each]) {
      const bound = schema[keyword];
      if (bound !== undefined) texts.push(printing.call(keyword, [literal(bound)]));
    }
    if (each === "string") addFormat(texts, schema, printing);
    else if (each === "array") addArray(texts, schema, printing);
    else if (each === "object") addObject(texts, schema, printing);
  }
  return texts;
}

function addFormat(texts: string[], { format }: JsonObject, { use }: Printing): void {
  const check = typeof format === "string" && Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (check !== undefined) texts.push(use(check));
}

function addArray(texts: string[], schema: JsonObject, { call, use, text }: Printing): void {
  const { uniqueItems, contains, minContains, maxContains } = schema;
  if (uniqueItems === true) texts.push(use("uniqueItems"));
  if (contains === undefined) return;
  const limits = [minContains ?? 1, ...(maxContains === undefined ? [] : [maxContains])].map(literal);
  texts.push(call("contains", [text(contains), ...limits]));
}

function addObject(texts: string[], schema: JsonObject, { call, text }: Printing): void {
  const { propertyNames, dependentRequired, dependentSchemas } = schema;
  if (propertyNames !== undefined) texts.push(call("propertyNames", [text(propertyNames)]));
  const dependent = (name: string, check: string): unknown =>
    texts.push(call("dependent", [`{ ${keyText(name)}: ${check} }`]));
  for (const [name, needed] of entries(dependentRequired))
    dependent(name, call("required", Array.isArray(needed) ? needed.map(literal) : []));
  for (const [name, inner] of entries(dependentSchemas)) dependent(name, text(inner));
}

const entries = (value: Json | undefined): readonly (readonly [string, Json])[] =>
  isJsonObject(value) ? Object.entries(value) : [];
