import fc from "fast-check";
import { isJsonObject, type Json, type JsonObject } from "../../../src/model/json.ts";

const SCALARS: readonly Json[] = [
  ...["", "a", "b", "ab", "abc", "text", "1", "long text", "😀", "😀a"],
  ...[-3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 0.5, -0.5, 1.5, 2.5, 0.25, 0.75, 0.1, 2.25, 4.5],
  ...[true, false, null],
];

/**
 * Payloads without a look at how they are searched for: values that schemas like those of these tests tell apart, and
 * the values that the schemas themselves name, put together at random.
 */
export function anyPayload(...schemas: readonly JsonObject[]): fc.Arbitrary<Json> {
  const named = schemas.flatMap((schema) => constantsOf(schema));
  const scalar = fc.constantFrom(...SCALARS, ...named);
  const name = fc.constantFrom("a", "b", "c", "d", "x");
  const level = (inner: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
    fc.oneof(
      scalar,
      fc.array(inner, { maxLength: 4 }),
      fc.dictionary(name, inner, { maxKeys: 4, noNullPrototype: true }),
    );
  return level(level(scalar));
}

function constantsOf(schema: Json): readonly Json[] {
  if (Array.isArray(schema)) return schema.flatMap(constantsOf);
  if (!isJsonObject(schema)) return [];
  return Object.entries(schema).flatMap(([keyword, value]) =>
    keyword === "const" ? [value] : keyword === "enum" && Array.isArray(value) ? value : constantsOf(value),
  );
}
