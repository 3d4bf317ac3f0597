import { atKey, type Report } from "../../diagnostics/diagnostic.ts";
import { type JsonObject, jsonObject } from "../../model/json.ts";
import { child, type Pointer } from "../../model/pointer.ts";
import { isMap, shown, type Value, type ValueMap } from "../value.ts";
import { likely } from "./likely.ts";
import { mismatch } from "./mismatch.ts";
import { kindOf, type Rule } from "./rule.ts";

/** A key of a record: its rule, and what an editor shows about it. */
export interface Field<T> {
  readonly rule: Rule<T>;
  readonly description: string;
}

export const field = <T>(rule: Rule<T>, description: string): Field<T> => ({ rule, description });

type Fields = Readonly<Record<string, Field<unknown>>>;

/** A field and its key, found by what an author wrote. */
interface KnownKey {
  readonly key: string;
  readonly rule: Rule<unknown>;
}

/** What a record reads: every key may be absent, since what is wrong is left out. */
export type RecordOf<F extends Fields> = { readonly [K in keyof F]?: F[K] extends Field<infer T> ? T : never };

/** What a record asks for beside its fields. */
export interface RecordOptions<F> {
  /** Keys that must be there, and what to write where one is not. */
  readonly required?: { readonly [K in keyof F & string]?: string };
  /** Keys of which one at least must be there. */
  readonly anyOf?: readonly (keyof F & string)[];
  /** Key → another that must stand beside it, and what to write where it does not. */
  readonly needs?: { readonly [K in keyof F & string]?: readonly [key: keyof F & string, hint: string] };
  /** A key that must be there where another has a certain value, and what to write where it is not. */
  readonly when?: {
    readonly key: keyof F & string;
    readonly is: string;
    readonly needs: keyof F & string;
    readonly hint: string;
  };
  /** The key that is meant where a value stands in place of the mapping; without it the only one there is. */
  readonly lone?: keyof F & string;
  /** Keys that are looked for here and stand elsewhere, and what to write. */
  readonly elsewhere?: Readonly<Record<string, string>>;
}

/** A mapping with known keys. Nothing counts as an empty one; an unknown key is an error that names the nearest known one. */
export function record<const F extends Fields>(
  what: string,
  fields: F,
  options: RecordOptions<F> = {},
): Rule<RecordOf<F>> {
  const required = Object.keys(options.required ?? {});
  const anyOf = options.anyOf ?? [];
  const nothingIsEmpty = required.length === 0 && anyOf.length === 0;
  const asksForKeys = !nothingIsEmpty || options.needs !== undefined;
  const known = new Map(Object.entries(fields).map(([key, { rule }]) => [key, { key, rule }]));
  const rule: Rule<RecordOf<F>> = {
    // A section is called by its own key already.
    expects: what.startsWith("`") ? "a mapping" : `a mapping (${what})`,
    kinds: ["map", "null"],
    read(value, at, report, called) {
      const map = value === null ? EMPTY : value;
      if (!isMap(map)) return mismatch(value, at, rule.expects, report, called, loneHint(value, fields, options.lone));
      const written = { what, fields, known, options, map, at, report };
      if (asksForKeys) checkKeys(written);
      if (options.when !== undefined) checkWhen(written);
      return value === null && !nothingIsEmpty ? undefined : readFields(written);
    },
    schema: (definitions) => ({
      type: nothingIsEmpty ? ["object", "null"] : "object",
      properties: fieldSchemas(fields, definitions),
      additionalProperties: false,
      ...(required.length > 0 && { required }),
      ...(anyOf.length > 0 && { anyOf: anyOf.map((key) => ({ required: [key] })) }),
      ...(options.needs && { dependentRequired: dependencies(options.needs) }),
      ...(options.when && {
        if: { properties: { [options.when.key]: { const: options.when.is } }, required: [options.when.key] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { required: [options.when.needs] },
      }),
    }),
  };
  return rule;
}

const EMPTY: ValueMap = new Map();

/** A mapping that is read as a record, by which rules, and where what is wrong with it goes. */
interface Written<F extends Fields> {
  readonly what: string;
  readonly fields: F;
  readonly known: ReadonlyMap<string, KnownKey>;
  readonly options: RecordOptions<F>;
  readonly map: ValueMap;
  readonly at: Pointer;
  readonly report: Report;
}

/** What to write around a value that stands in place of a mapping. Who writes a text for an event describes it. */
function loneHint(value: Value, fields: Fields, lone: string | undefined): string | undefined {
  const keys = Object.keys(fields);
  const key = lone ?? (keys.length === 1 ? keys[0] : undefined);
  if (key !== undefined && fields[key]?.rule.kinds.includes(kindOf(value))) return loneKeyHint(key, value);
  if (typeof value !== "string") return undefined;
  const space = spaceHint(value, fields);
  if (space !== undefined || !Object.hasOwn(fields, "description")) return space;
  return value.length > 60 || value.includes("\n")
    ? "Put the text below it, as `description`."
    : `Put the text below it: \`description: ${value}\`.`;
}

/** `description:hello` is one text: only a colon with a space behind it ends a key. */
function spaceHint(text: string, fields: Fields): string | undefined {
  const [, key = "", rest] = /^([A-Za-z]+):(\S.*)$/.exec(text) ?? [];
  return Object.hasOwn(fields, key) ? `Put a space behind the colon: \`${key}: ${rest}\`.` : undefined;
}

function loneKeyHint(key: string, value: Value): string {
  const text = shown(value);
  return text === undefined ? `Put it below the key \`${key}\`.` : `Write \`{ ${key}: ${text} }\`.`;
}

function readFields<F extends Fields>(written: Written<F>): RecordOf<F> {
  const { known, map, at, report } = written;
  const read: Record<string, unknown> = {};
  map.forEach((value, said) => {
    const field = known.get(said);
    if (field === undefined) {
      unknownKey(said, written);
      return;
    }
    const { key, rule } = field;
    const member = rule.takes?.(value) ? value : rule.read(value, child(at, key), report);
    if (member !== undefined) read[key] = member;
  });
  // Each key was read by its own field's rule.
  return read as RecordOf<F>;
}

function checkKeys<F extends Fields>({ what, fields, options, map, at, report }: Written<F>): void {
  const complain = (message: string, hint: string, place = at) =>
    report({ rule: "plan/missing-key", severity: "error", message, hint, at: atKey(place) });
  for (const [key, hint = ""] of Object.entries(options.required ?? {})) {
    if (!map.has(key) && !isMisspelt(key, map, fields)) complain(`${what} needs \`${key}\``, hint);
  }
  const { anyOf } = options;
  if (anyOf && !anyOf.some((key) => map.has(key) || isMisspelt(key, map, fields))) {
    complain(
      `${what} says nothing: it needs one of ${anyOf.map((key) => `\`${key}\``).join(", ")}`,
      `Say what must hold, such as \`${anyOf[0]}: …\`.`,
    );
  }
  for (const [key, need] of Object.entries(options.needs ?? {})) {
    if (need && map.has(key) && !map.has(need[0]))
      complain(`\`${key}\` needs \`${need[0]}\` beside it`, need[1], child(at, key));
  }
}

function checkWhen<F extends Fields>({ what, fields, options: { when }, map, at, report }: Written<F>): void {
  if (when === undefined || map.get(when.key) !== when.is) return;
  if (map.has(when.needs) || isMisspelt(when.needs, map, fields)) return;
  const message = `${what} with \`${when.key}: ${when.is}\` needs \`${when.needs}\``;
  report({ rule: "plan/missing-key", severity: "error", message, hint: when.hint, at: atKey(at) });
}

/** Whether an unknown key seems to be this one: that is told, and the key not missed as well. */
function isMisspelt(key: string, map: ValueMap, fields: Fields): boolean {
  return [...map.keys()].some((each) => !Object.hasOwn(fields, each) && likely(each, Object.keys(fields)) === key);
}

function unknownKey<F extends Fields>(key: string, { what, fields, options, map, at, report }: Written<F>): void {
  const known = Object.keys(fields);
  const { elsewhere } = options;
  const place = elsewhere !== undefined && Object.hasOwn(elsewhere, key) ? elsewhere[key] : slipHint(key, fields);
  const close = likely(key, known);
  const all = `It may have ${known.map((each) => `\`${each}\``).join(", ")}.`;
  const hint = place ?? (close === undefined ? (commaHint(key, map) ?? all) : `Did you mean \`${close}\`?`);
  report({
    rule: "plan/unknown-key",
    severity: "error",
    message: `\`${key}\` is not a key of ${what}`,
    hint,
    at: atKey(child(at, key)),
  });
}

/** What else became a key by a slip. */
const slipHint = (key: string, fields: Fields): string | undefined =>
  /^\/[/*]/.test(key) ? "A comment begins with `#`, in JSON files of a plan too." : spaceHint(key, fields);

/** Nobody writes longer mappings on a line. */
const MOST_KEYS = 100;

/** `{ description: Small, red }` makes a key of what follows the comma. */
function commaHint(key: string, map: ValueMap): string | undefined {
  if (map.get(key) !== null || map.size > MOST_KEYS) return undefined;
  const entries: readonly (readonly [string, Value])[] = [...map];
  const [before, text] = entries[entries.findIndex(([each]) => each === key) - 1] ?? [];
  if (typeof text !== "string") return undefined;
  return `If it belongs to the text before the comma, quote that: \`${before}: "${text}, ${key}"\`.`;
}

function fieldSchemas(fields: Fields, definitions: Map<string, JsonObject>): JsonObject {
  const properties = jsonObject();
  for (const [key, { rule, description }] of Object.entries(fields)) {
    properties[key] = { ...rule.schema(definitions), description };
  }
  return properties;
}

function dependencies(needs: Readonly<Record<string, readonly [string, string] | undefined>>): JsonObject {
  const dependencies = jsonObject();
  for (const [key, need] of Object.entries(needs)) if (need) dependencies[key] = [need[0]];
  return dependencies;
}
