import { isJsonObject, type Json } from "../../model/json.ts";

/** The keys that lead to a value inside another. */
export type Keys = readonly (string | number)[];

/** Every place inside a value, outer ones first. */
export function placesIn(value: Json, keys: Keys = []): readonly Keys[] {
  const inner: readonly (readonly [string | number, Json])[] = Array.isArray(value)
    ? [...value.entries()]
    : isJsonObject(value)
      ? Object.entries(value)
      : [];
  return inner.flatMap(([key, each]) => [[...keys, key], ...placesIn(each, [...keys, key])]);
}

/** The value with another at a place; `undefined` takes the place away. */
export function withAt(value: Json, [key, ...rest]: Keys, other: Json | undefined): Json {
  if (key === undefined) return other ?? value;
  if (Array.isArray(value)) {
    const list: readonly Json[] = value;
    return list.flatMap((each, index) => (index === key ? replaced(each, rest, other) : [each]));
  }
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) =>
      name === key ? replaced(each, rest, other).map((changed) => [name, changed]) : [[name, each]],
    ),
  );
}

const replaced = (each: Json, rest: Keys, other: Json | undefined): readonly Json[] =>
  rest.length === 0 && other === undefined ? [] : [withAt(each, rest, other)];
