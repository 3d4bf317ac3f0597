import fc from "fast-check";
import { isJsonObject, type Json, type JsonObject } from "../../src/model/json.ts";
import { objectOf } from "./schema-value.ts";

type Way = readonly (string | number)[];

/** What may be put in the place of something: every kind of value, and texts that look like what they are not. */
const PUT = fc.constantFrom<Json>(
  null,
  true,
  false,
  0,
  1,
  -1,
  2.4,
  7,
  "",
  "yes",
  "text",
  "required",
  "string",
  "30m",
  "1.0.0",
  "2027-03-01",
  "2027-02-30",
  "10%",
  "error",
  "$example",
  [],
  ["a"],
  ["a", "b"],
  [["a", "b"]],
  [1],
  [null],
  {},
  { a: 1 },
  { a: null },
  { name: "a" },
  { event: "a" },
  { key: ["a"] },
  { from: "a" },
  ["warning", { max: 1 }],
);

/** JSON with one to three changes: something replaced, a key added, misspelt, renamed to what cannot be a name, or taken out. */
export function mutated(json: Json, schema: JsonObject): fc.Arbitrary<Json> {
  const keys = knownKeys(schema);
  return fc.integer({ min: 1, max: 3 }).chain((count) => {
    let result: fc.Arbitrary<Json> = fc.constant(json);
    for (let each = 0; each < count; each++) result = result.chain((now) => change(now, keys));
    return result;
  });
}

function change(json: Json, keys: readonly string[]): fc.Arbitrary<Json> {
  const ways = [...waysIn(json)];
  const name = fc.oneof(
    fc.constantFrom(...keys),
    fc.constantFrom("", "a\u0000", "\u2066x", "__proto__", "404", "\ud800"),
  );
  return fc
    .tuple(fc.constantFrom(...ways), fc.constantFrom("put", "put", "add", "rename", "drop", "item"), PUT, name)
    .map(([way, how, value, key]) => {
      if (how === "put") return at(json, way, () => value);
      if (how === "add")
        return at(json, way, (found) =>
          isJsonObject(found)
            ? objectOf([...Object.entries(found).filter(([each]) => each !== key), [key, value]])
            : found,
        );
      if (how === "item") return at(json, way, (found) => (Array.isArray(found) ? [...found, value] : found));
      if (how === "rename") return at(json, way, (found) => (isJsonObject(found) ? renamed(found, key) : found));
      return at(json, way, (found) =>
        isJsonObject(found) ? objectOf(Object.entries(found).slice(1)) : Array.isArray(found) ? found.slice(1) : found,
      );
    });
}

function renamed(object: JsonObject, key: string): JsonObject {
  const [first, ...rest] = Object.entries(object);
  return first === undefined ? object : objectOf([...rest.filter(([each]) => each !== key), [key, first[1]]]);
}

/** The ways to everything in a value. */
function* waysIn(json: Json, way: Way = []): Generator<Way> {
  yield way;
  if (Array.isArray(json)) for (const [index, each] of json.entries()) yield* waysIn(each, [...way, index]);
  else if (isJsonObject(json)) for (const [key, each] of Object.entries(json)) yield* waysIn(each, [...way, key]);
}

/** The value with what is at the end of a way made anew. */
function at(json: Json, [first, ...rest]: Way, make: (found: Json) => Json): Json {
  if (first === undefined) return make(json);
  if (Array.isArray(json)) return json.map((each, index) => (index === first ? at(each, rest, make) : each));
  if (!isJsonObject(json)) return json;
  return objectOf(Object.entries(json).map(([key, each]) => [key, key === first ? at(each, rest, make) : each]));
}

/** Every key that the language knows anywhere. */
function knownKeys(schema: Json, found = new Set<string>()): readonly string[] {
  if (Array.isArray(schema)) for (const each of schema) knownKeys(each, found);
  if (isJsonObject(schema)) {
    if (isJsonObject(schema["properties"] ?? null))
      for (const key of Object.keys(schema["properties"] as JsonObject)) found.add(key);
    for (const each of Object.values(schema)) knownKeys(each, found);
  }
  return [...found];
}
